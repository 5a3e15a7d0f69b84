import { STORY, type Strapi } from './newsroom';
import { until } from './until';

/** An event about a story that Strapi sent out: what webhooks and other plugins hear. */
export interface EntryEvent {
  readonly name: string;
  readonly documentId: unknown;
  readonly locale: unknown;
}

export interface EntryEvents {
  /** All since the last `forget`. */
  readonly heard: readonly EntryEvent[];
  forget(): void;
  /** Waits until that many of one name were heard about a story since the last `forget`; Strapi sends them after it answers. */
  waitFor(name: string, documentId: string, count: number): Promise<void>;
  /** Waits until none has come for a while. */
  quiet(): Promise<void>;
}

/** Listens to everything that Strapi says about stories. */
export function listenToEntries(strapi: Strapi): EntryEvents {
  const heard: EntryEvent[] = [];
  strapi.eventHub.subscribe(async (name: string, ...details: unknown[]) => {
    const { uid, entry } = (details[0] ?? {}) as {
      uid?: string;
      entry?: { documentId?: unknown; locale?: unknown };
    };
    if (!name.startsWith('entry.') || uid !== STORY) return;
    heard.push({ name, documentId: entry?.documentId, locale: entry?.locale });
  });
  const countOf = (name: string, documentId: string) =>
    heard.filter((event) => event.name === name && event.documentId === documentId).length;
  return {
    heard,
    forget: () => void heard.splice(0),
    waitFor: (name, documentId, count) =>
      until(() => countOf(name, documentId) >= count, `${count} events ${name} of ${documentId}`),
    quiet: async () => {
      for (let before = -1; before !== heard.length; ) {
        before = heard.length;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
  };
}
