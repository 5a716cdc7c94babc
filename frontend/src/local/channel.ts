/** Tells the other tabs of this phone what has changed, so that all show the same. */
export type News =
  | { kind: 'overlay'; ids: string[] }
  | { kind: 'outbox' }
  | { kind: 'device' }
  | { kind: 'telling' };

export interface Channel {
  tell: (news: News) => void;
  close: () => void;
}

export function channel(hear: (news: News) => void): Channel {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, close: () => undefined };
  const open = new BroadcastChannel('committee-room');
  open.onmessage = (event: MessageEvent<News>) => hear(event.data);
  return { tell: (news) => open.postMessage(news), close: () => open.close() };
}
