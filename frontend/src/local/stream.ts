/** Server-Sent Events over fetch: EventSource cannot send the device's bearer token. */

export interface ServerEvent {
  id: string | null;
  event: string;
  data: string;
}

/** Takes the stream apart; keeps what is not yet a whole event for the next piece. */
export class EventParser {
  private rest = '';
  private data: string[] = [];
  private event = '';
  private id: string | null = null;

  push(text: string): ServerEvent[] {
    const events: ServerEvent[] = [];
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (this.data.length > 0) {
          events.push({ id: this.id, event: this.event || 'message', data: this.data.join('\n') });
        }
        this.data = [];
        this.event = '';
      } else this.field(line);
    }
    return events;
  }

  private field(line: string): void {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') this.data.push(value);
    else if (name === 'event') this.event = value;
    else if (name === 'id') this.id = value;
  }
}

/** The server beats every 15 s; a silence of three beats means a dead connection. */
const SILENCE = 45_000;

/** Reads one connection until it ends; the return tells why. */
export async function listen(
  path: string,
  token: string,
  lastId: string | null,
  signal: AbortSignal,
  each: (event: ServerEvent) => void | Promise<void>,
  opened: () => void = () => undefined,
  alive: () => void = () => undefined,
): Promise<'closed' | 'ended' | 'failed'> {
  const own = new AbortController();
  const abort = (): void => own.abort();
  signal.addEventListener('abort', abort);
  let watchdog = setTimeout(abort, SILENCE);
  try {
    const headers: Record<string, string> = {
      Accept: 'text/event-stream',
      Authorization: `Bearer ${token}`,
    };
    if (lastId !== null) headers['Last-Event-ID'] = lastId;
    const response = await fetch(`/api${path}`, {
      headers,
      signal: own.signal,
      cache: 'no-store',
      credentials: 'omit',
    });
    if (response.status === 401) return 'ended';
    if (!response.ok || !response.body) return 'failed';
    opened();
    const parser = new EventParser();
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return 'closed';
      clearTimeout(watchdog);
      watchdog = setTimeout(abort, SILENCE);
      alive();
      for (const event of parser.push(decoder.decode(value, { stream: true }))) await each(event);
    }
  } catch {
    return 'failed';
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener('abort', abort);
    own.abort();
  }
}
