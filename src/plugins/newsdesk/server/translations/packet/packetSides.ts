import type { LocaleCode } from '../../../editorial/story';
import { toStory } from '../../../editorial/toStory';
import type { PacketHead, PacketSides } from '../../../editorial/translation/packet';
import { languageTag } from '../../../editorial/wire/languageTag';
import { storyPopulate } from '../../gate/storyPopulate';
import type { GatedType } from '../../gated/gatedType';
import { isKnownLanguage } from '../../input/knownLanguages';
import { correctionsOf, timesCorrected } from '../../ledger/correctionsOf';
import { uriOf } from '../../ledger/uri';
import { rowsOf, type Row, type Strapi } from '../../strapi';
import { recordOf, type TranslationEntry } from '../records';
import { sourceLanguage } from '../sourceLanguage';
import { notATranslation, noSource, translationProblem } from '../translationRequest';

/** A translation as it stands, for a packet of it. */
export interface LoadedSides {
  readonly sides: PacketSides;
  readonly head: PacketHead;
  /** The draft of the translation; undefined while nobody has begun it. */
  readonly draft: Row | undefined;
}

const isDraft = (row: Row): boolean => row.publishedAt == null;

/**
 * Loads what a packet of a translation is made of.
 *
 * @throws ValidationError `newsdesk/not-a-translation`, `newsdesk/no-source`, `newsdesk/no-such-language`
 */
export async function packetSides(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
): Promise<LoadedSides> {
  const { documentId, locale } = entry;
  const sourceLocale = await sourceLanguage(strapi, type, documentId);
  if (sourceLocale === null || sourceLocale === locale) throw notATranslation();
  await refuseOtherLanguage(strapi, locale);
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId, locale: { $in: [sourceLocale, locale] } },
    populate: storyPopulate(type),
    orderBy: { id: 'asc' },
  });
  const sources = rows.filter((row) => row.locale === sourceLocale);
  const source = sources.find((row) => !isDraft(row)) ?? sources.find(isDraft);
  if (!source) throw noSource();
  const draft = rows.find((row) => row.locale === locale && isDraft(row));
  const known = await recordOf(strapi, type, entry);
  const counted = await correctionsOf(strapi, type.uid, [documentId]);
  const corrections = timesCorrected(counted, { documentId, locale: sourceLocale });
  return {
    sides: {
      source: toStory(source, type, { corrections }),
      translation: draft ? toStory(draft, type) : null,
      record: known?.draft ?? null,
      released: known?.released ?? null,
    },
    head: {
      original: uriOf(strapi, documentId, locale),
      srcLang: tagOf(sourceLocale as LocaleCode),
      trgLang: tagOf(locale as LocaleCode),
    },
    draft,
  };
}

const tagOf = (locale: LocaleCode): string => languageTag(locale) || locale;

/** @throws ValidationError `newsdesk/no-such-language` for one that the newsroom does not have */
export async function refuseOtherLanguage(strapi: Strapi, locale: string): Promise<void> {
  if (await isKnownLanguage(strapi, locale)) return;
  throw translationProblem(
    'no-such-language',
    'The newsroom does not have this language. An administrator can add it.',
  );
}
