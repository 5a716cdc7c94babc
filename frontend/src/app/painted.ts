/** When what was just changed is on the screen; soon, if nobody looks at it. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 100);
    if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(done));
  });
}
