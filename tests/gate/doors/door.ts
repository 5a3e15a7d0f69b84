import type { Newsroom } from '../../helpers/newsroom';
import type { Language, SentStory } from '../states/cleanStory';

/** How a door is told which languages are meant. */
export type LocaleForm = 'absent' | 'string' | 'array' | 'all' | 'translation';

interface LocaleMeaning {
  readonly value: undefined | string | readonly string[];
  /** The language that is in the state under test; the others are clean. */
  readonly target: Language;
  /** The languages that go out. */
  readonly covers: readonly Language[];
}

/** Of several languages it is the translation that fails: the one that is easily overlooked. */
export const LOCALE_FORMS: Readonly<Record<LocaleForm, LocaleMeaning>> = {
  absent: { value: undefined, target: 'en', covers: ['en'] },
  string: { value: 'en', target: 'en', covers: ['en'] },
  array: { value: ['en', 'es'], target: 'es', covers: ['en', 'es'] },
  all: { value: '*', target: 'es', covers: ['en', 'es'] },
  translation: { value: 'es', target: 'es', covers: ['es'] },
};

export const FORMS = Object.keys(LOCALE_FORMS) as LocaleForm[];

/** One attempt to publish. */
export interface Visit extends LocaleMeaning {
  readonly room: Newsroom;
  /** Of the HTTP server. */
  readonly address: string;
  readonly form: LocaleForm;
  /** The story under test: public in both languages. At a door for stored stories its draft is in the state under test. */
  readonly documentId: string;
  /** Another story, clean in both languages. */
  readonly companionId: string;
  /** The story in the state under test, in the target language. */
  readonly story: SentStory;
}

/** One thing to fix, as each door reports it. */
export interface ReportedProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly severity: string;
  readonly locale: string | null;
  readonly message: string;
}

export interface RefusalDetails {
  readonly code?: string;
  readonly errors?: readonly ReportedProblem[];
}

/** What came of an attempt. Anything else than these two is thrown. */
export type Answer =
  | { readonly outcome: 'published'; readonly documentId: string }
  | {
      readonly outcome: 'refused';
      readonly name: string;
      readonly message: string;
      readonly details: RefusalDetails;
    };

/** What has to be done before an attempt, and how many events Strapi sends out about it. */
export interface Preparation {
  /** The story that it is about from now on, if another one. */
  readonly documentId?: string;
  readonly event: string;
  readonly events: number;
}

/** A way by which a story can become public. */
export interface Door {
  readonly name: string;
  /** `stored`: it publishes a draft that is there. `sent`: it takes the story along. */
  readonly takes: 'stored' | 'sent';
  /** The locale forms that can mean something there. */
  readonly forms: readonly LocaleForm[];
  /** The door and the actor that go on record. */
  readonly record: readonly [door: string, actor: RegExp];
  /** Whether Strapi sends events about what is published there. */
  readonly announces: boolean;
  /** The door answers with a message alone. */
  readonly saysMessageOnly?: boolean;
  /** Strapi takes half a second there: even the full matrix has the forms take turns. */
  readonly isSlow?: boolean;
  prepare?(visit: Visit): Promise<Preparation>;
  open(visit: Visit): Promise<Answer>;
}

/** Makes an attempt inside the server. */
export async function attempt(
  documentId: string | null,
  publish: () => Promise<unknown>,
): Promise<Answer> {
  try {
    const result = (await publish()) as { documentId?: string } | null;
    return { outcome: 'published', documentId: documentId ?? String(result?.documentId) };
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('details' in error)) throw error;
    const { name, message, details } = error as Error & { details: RefusalDetails };
    return { outcome: 'refused', name, message, details };
  }
}
