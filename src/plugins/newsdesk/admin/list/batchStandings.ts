import type { ListedStanding } from '../../editorial';
import type { Standings } from './standing';

/** As many documents as the server takes at once. */
const MOST = 100;
/** For this long an answer serves those who ask for the same again, as a table does that is drawn anew. */
const FRESH_MS = 2000;

export interface DocumentStanding {
  readonly standings: readonly ListedStanding[];
  readonly timeZone: string;
}

type Fetch = (model: string, documentIds: readonly string[]) => Promise<Standings>;

interface Known {
  readonly until: number;
  readonly standing: Promise<DocumentStanding>;
}

interface Waiting {
  readonly answer: (standing: DocumentStanding) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers what the rows of one page ask for, each for itself, into one request.
 *
 * @param fetch asks the server about up to 100 documents
 */
export function batchStandings(fetch: Fetch) {
  const known = new Map<string, Known>();
  const waiting = new Map<string, Map<string, Waiting>>();

  const send = async (model: string, asked: [string, Waiting][]): Promise<void> => {
    try {
      const { data, meta } = await fetch(
        model,
        asked.map(([documentId]) => documentId),
      );
      for (const [documentId, { answer }] of asked) {
        answer({ standings: data[documentId] ?? [], timeZone: meta.timeZone });
      }
    } catch (error) {
      for (const [, { fail }] of asked) fail(error);
    }
  };

  const sendAll = (model: string): void => {
    const asked = [...(waiting.get(model) ?? [])];
    waiting.delete(model);
    for (let from = 0; from < asked.length; from += MOST) {
      void send(model, asked.slice(from, from + MOST));
    }
  };

  /** How a document stands in all its languages. */
  return (model: string, documentId: string): Promise<DocumentStanding> => {
    const key = `${model} ${documentId}`;
    const fresh = known.get(key);
    if (fresh && fresh.until > Date.now()) return fresh.standing;
    const asked = waiting.get(model) ?? new Map<string, Waiting>();
    // All rows of a page are drawn in one go: the request waits for the last of them.
    if (asked.size === 0) setTimeout(() => sendAll(model), 0);
    waiting.set(model, asked);
    const standing = new Promise<DocumentStanding>((answer, fail) =>
      asked.set(documentId, { answer, fail }),
    );
    known.set(key, { until: Date.now() + FRESH_MS, standing });
    standing.catch(() => known.delete(key));
    return standing;
  };
}
