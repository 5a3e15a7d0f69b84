/** One event of a stream, as a browser's EventSource would give it. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** A stream that is being read. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** What has come so far. */
  readonly events: readonly StreamEvent[];
  /** The last id that was sent, with an event or alone. */
  readonly lastId: () => string;
  /** All that came, to the letter. */
  readonly raw: () => string;
  /** Settles when the server ends the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens a stream and reads it by the rules of the HTML standard, as far as the wire uses them. */
export async function openStream(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<EventStream> {
  const stop = new AbortController();
  const answer = await fetch(url, {
    headers: { Accept: 'text/event-stream', ...headers },
    signal: stop.signal,
  });
  const events: StreamEvent[] = [];
  let raw = '';
  let lastId = '';
  const ended = (async () => {
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      raw += part.value;
      const blocks = (rest + part.value).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const fields = new Map(
          block.split('\n').map((line) => {
            const [name = '', ...value] = line.split(': ');
            return [name, value.join(': ')] as const;
          }),
        );
        lastId = fields.get('id') ?? lastId;
        const data = fields.get('data');
        if (data !== undefined) events.push({ id: lastId, event: fields.get('event')!, data });
      }
    }
  })().catch(() => undefined);
  return {
    status: answer.status,
    headers: answer.headers,
    events,
    lastId: () => lastId,
    raw: () => raw,
    ended,
    close: () => stop.abort(),
  };
}
