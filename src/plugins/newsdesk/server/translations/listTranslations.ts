import type { Instant, Story } from '../../editorial/story';
import { instant } from '../../editorial/toStory';
import {
  claimsBehind,
  translationState,
  type StalePiece,
  type TranslationState,
} from '../../editorial/translation';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { columnOf } from '../standing/tables';
import { tableOf, type Strapi } from '../strapi';
import { sourceLanguageOf } from './sourceLanguage';

/** How one version of a translation, its draft or what readers have, stands beside its source. */
export interface VersionState {
  readonly state: TranslationState;
  /** What changed in the source since this version was made. */
  readonly stale: readonly StalePiece[];
  /** The keys of the claims of which it tells other facts than its source. */
  readonly claimsBehind: readonly string[];
}

/** One translation, as those who may write it get it. */
export interface ListedTranslation {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly headline: string;
  readonly draft: VersionState;
  /** What readers have of it; null if that is nothing. */
  readonly public: VersionState | null;
  /** Since when the source is what it is for readers, ISO 8601; null if they have nothing of it. */
  readonly sourceSince: string | null;
}

const isDraft = ({ row }: LoadedStory): boolean => row.publishedAt == null;

function versionOf({ story }: LoadedStory): VersionState | null {
  const { translation } = story;
  if (translation === null) return null;
  const { source, stale } = translation;
  const behind = source ? behindOf(source, story) : [];
  return { state: translationState(translation, behind), stale, claimsBehind: behind };
}

const behindOf = (source: Story, story: Story) => claimsBehind(source, story);

/** The translations of some stories, as they stand now. */
export async function translationsOfStories(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[],
): Promise<ListedTranslation[]> {
  const stories = await loadStories(strapi, type, { documentId: { $in: [...documentIds] } });
  return translationsAmong(type, stories);
}

/**
 * The translations among all languages of some stories, as they stand.
 *
 * @param stories drafts and what is public
 */
export const translationsAmong = (
  type: GatedType,
  stories: readonly LoadedStory[],
): ListedTranslation[] =>
  stories.filter(isDraft).flatMap((draft) => {
    const sourceLocale = sourceLanguageOf(type, draft.row);
    const version = versionOf(draft);
    if (version === null || sourceLocale === null || draft.locale === null) return [];
    const released = releasedIn(stories, draft, draft.locale);
    return {
      contentType: type.uid,
      documentId: draft.documentId,
      locale: draft.locale,
      sourceLocale,
      headline: draft.story.headline,
      // What a draft has of facts follows by itself: it lacks nothing but to be published.
      draft: { ...version, ...draftState(draft) },
      public: released ? versionOf(released) : null,
      sourceSince: sinceOf(releasedIn(stories, draft, sourceLocale)),
    };
  });

const releasedIn = (
  stories: readonly LoadedStory[],
  { documentId }: LoadedStory,
  locale: string,
): LoadedStory | undefined =>
  stories.find((one) => one.documentId === documentId && one.locale === locale && !isDraft(one));

function sinceOf(released: LoadedStory | undefined): string | null {
  const since: Instant | null = instant(released?.row.publishedAt);
  return since === null ? null : new Date(since).toISOString();
}

function draftState({ story: { translation } }: LoadedStory): Partial<VersionState> {
  return translation ? { state: translationState(translation, []), claimsBehind: [] } : {};
}

/** How many translations are looked at together. */
const BATCH = 50;

/** How many are looked at for one page, whatever is asked for. */
const MOST_READ = 1000;

export interface TranslationPage {
  readonly translations: ListedTranslation[];
  /** From where to go on; null at the end. */
  readonly next: number | null;
}

interface Asked {
  readonly states: ReadonlySet<TranslationState>;
  readonly locale: string | null;
  /** A row of a draft; those behind it are listed. */
  readonly after: number;
  readonly limit: number;
}

/** A page of translations whose draft, or what readers have of it, is in one of some states. */
export async function listTranslations(
  strapi: Strapi,
  type: GatedType,
  { states, locale, after, limit }: Asked,
): Promise<TranslationPage> {
  const translations: ListedTranslation[] = [];
  let last = after;
  for (let read = 0; read < MOST_READ; read += BATCH) {
    const rows = await draftsAfter(strapi, type, last, locale);
    const ids = new Set(rows.map(({ document_id }) => document_id));
    const found = await translationsOfStories(strapi, type, [...ids]);
    for (const { id, document_id, locale: mine } of rows) {
      const one = found.find((each) => each.documentId === document_id && each.locale === mine);
      last = Number(id);
      if (one && (states.has(one.draft.state) || (one.public && states.has(one.public.state)))) {
        translations.push(one);
      }
      if (translations.length === limit) return { translations, next: last };
    }
    if (rows.length < BATCH) return { translations, next: null };
  }
  return { translations, next: last };
}

interface DraftRow {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string;
}

/** The next drafts in another language than their story was first written in. */
async function draftsAfter(
  strapi: Strapi,
  type: GatedType,
  after: number,
  locale: string | null,
): Promise<DraftRow[]> {
  const column = columnOf(strapi, type, type.fields.sourceLocale!);
  const query = strapi.db
    .getConnection(tableOf(strapi, type.uid))
    .select('id', 'document_id', 'locale')
    .whereNull('published_at')
    .whereRaw('?? <> ??', ['locale', column])
    .where('id', '>', after)
    .orderBy('id')
    .limit(BATCH);
  if (locale !== null) void query.where({ locale });
  return (await query) as unknown as DraftRow[];
}
