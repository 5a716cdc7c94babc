/** Whether this phone has joined with an invitation. Loaded only when nobody of staff is signed in. */
export async function hasJoined(): Promise<boolean> {
  try {
    const [{ open }, { current }] = await Promise.all([
      import('../local/db'),
      import('../local/device'),
    ]);
    const db = await open();
    const device = await current(db);
    db.close();
    return device !== null;
  } catch {
    return false; // no storage: a private window, or a browser that forbids it
  }
}
