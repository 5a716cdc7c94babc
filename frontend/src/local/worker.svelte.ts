/** The service worker as the screens see it; `main.ts` registers it. */
class Worker {
  /** The app's files are stored: it opens without a network. */
  stored = $state(false);
  /** A newer version waits to be used. */
  newer = $state.raw<ServiceWorker | null>(null);
  #watched = false;

  watch(): void {
    if (this.#watched || !('serviceWorker' in navigator)) return;
    this.#watched = true;
    void navigator.serviceWorker.ready.then((registration) => {
      this.stored = true;
      this.newer = registration.waiting;
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      // A phone that stays open for days hears of a new version too.
      setInterval(() => void registration.update().catch(() => undefined), 3_600_000);
    });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.newer = worker;
    });
  }

  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    this.newer?.postMessage('use');
  }
}

export const worker = new Worker();
