/** kept: the browser promised not to clear this app's data by itself; may_go: it did not. */
export type Keeping = 'kept' | 'may_go' | 'unknown';

export async function askToKeep(): Promise<Keeping> {
  if (!navigator.storage?.persist) return 'unknown';
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'may_go';
  } catch {
    return 'unknown';
  }
}

/**
 * On iPhones a web page's data and that of the same app on the home screen are kept apart, and the
 * page's is cleared after seven days: the walk must be stored in the installed one.
 */
export function shouldInstallFirst(): boolean {
  const apple =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
  return apple && !matchMedia('(display-mode: standalone)').matches;
}

/** From a home screen a volunteer's app begins with their walks, or with the code; not with the sign-in of staff. */
export function beginWithWalks(): void {
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', '/volunteer.webmanifest');
}
