import type { OpenTranslation, SavedWords, SourceCopy, StoryLanguages } from '../../editorial';
import type { LocaleCode, Story } from '../../editorial/story';
import {
  claimWordsOf,
  newRecord,
  pairBodies,
  textsOf,
  type StoryTexts,
  type TranslationOf,
} from '../../editorial/translation';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import type { LanguageRights } from './languageAccess';
import { translationsAmong, type ListedTranslation } from './listTranslations';
import { recordOf } from './records';
import { sourceLanguage } from './sourceLanguage';
import { attributesBegun } from './startLanguage';

interface Asked {
  readonly documentId: string;
  /** The language that is open. */
  readonly locale: string;
  readonly rights: LanguageRights;
}

/**
 * How the languages of a story stand beside the one that it was first written in, and what the one that is
 * open was made from: as far as whoever asks may read them.
 */
export async function languagesOf(
  strapi: Strapi,
  type: GatedType,
  { documentId, locale, rights }: Asked,
): Promise<StoryLanguages> {
  const sourceLocale = await sourceLanguage(strapi, type, documentId);
  const stories = sourceLocale ? await loadStories(strapi, type, { documentId }) : [];
  const all = translationsAmong(type, stories);
  const readable = all.filter((one) => rights.reads(one.locale));
  const open = readable.find((one) => one.locale === locale);
  return {
    sourceLocale,
    translations: readable.map(toListed),
    missing: sourceLocale ? await missingIn(strapi, stories, rights, sourceLocale) : [],
    begins: attributesBegun(type),
    sourceSince: all[0]?.sourceSince ?? null,
    open: open ? await openOne(strapi, type, stories, open, rights) : null,
  };
}

const toListed = ({ locale, draft, public: released }: ListedTranslation) => ({
  locale,
  draft: draft.state,
  public: released?.state ?? null,
  stale: draft.stale.length,
});

/** The newsroom's languages that the story is not in. */
async function missingIn(
  strapi: Strapi,
  stories: readonly LoadedStory[],
  { reads, writes }: LanguageRights,
  sourceLocale: string,
): Promise<string[]> {
  // What cannot be read cannot be begun from.
  if (!reads(sourceLocale)) return [];
  const known = new Set(stories.map((one) => one.locale));
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code).filter((code) => !known.has(code) && writes(code));
}

async function openOne(
  strapi: Strapi,
  type: GatedType,
  stories: readonly LoadedStory[],
  { documentId, locale, sourceLocale, draft }: ListedTranslation,
  { reads, writes }: LanguageRights,
): Promise<OpenTranslation | null> {
  const loaded = stories.find((one) => one.locale === locale && one.row.publishedAt == null);
  const translation = loaded?.story.translation;
  if (!loaded || !translation) return null;
  const known = (await recordOf(strapi, type, { documentId, locale }))?.draft ?? null;
  const source = reads(sourceLocale) ? translation.source : null;
  const mine = textsOf(loaded.story);
  const made = source && (known ?? newRecord(sourceLocale as LocaleCode, textsOf(source), mine));
  return {
    state: draft.state,
    // They quote the source.
    stale: source ? draft.stale : [],
    source: source && copyOf(source),
    sourceState: translation.state,
    corrected: translation.corrected,
    saved: savedWords(mine),
    pairs: made && source ? pairBodies(made.paragraphs, textsOf(source).paragraphs) : [],
    statements: source ? Object.fromEntries(translation.statements) : {},
    released: source ? Object.fromEntries(translation.released) : {},
    mayWrite: source !== null && writes(locale),
  };
}

const savedWords = ({
  claims,
  correctionNote: _note,
  corrections: _corrections,
  ...words
}: StoryTexts): SavedWords => ({
  ...words,
  claims: Object.fromEntries(claims),
});

function copyOf(source: NonNullable<TranslationOf['source']>): SourceCopy {
  const { locale, headline, summary, body, correctionNote } = source;
  return {
    locale,
    headline,
    summary,
    body,
    dateline: textsOf(source).dateline,
    correctionNote,
    claims: claimsOf(source),
  };
}

const claimsOf = ({ claims }: Story) =>
  claims.map((claim) => ({
    key: claim.key,
    verification: claim.verification,
    ...claimWordsOf(claim),
  }));
