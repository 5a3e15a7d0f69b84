import { errors } from '@strapi/utils';
import { CLAIM_WORDS } from '../../../editorial/translation';
import type { GatedType } from '../../gated/gatedType';
import { checkerOn, MADE_BY, pathsOf, type Parts } from '../../history/storyAccess';
import { DOCUMENT_ID, LOCALE, matching } from '../../input/parameters';
import { isContentApi } from '../../reading/reader';
import { rowsOf, type Row, type Strapi } from '../../strapi';
import type { TranslationEntry } from '../records';
import { sourceLanguageOf } from '../sourceLanguage';
import { noTranslation, translatedTypes, writtenBy } from '../writtenBy';

/** The words that a packet carries. */
const CARRIED: Parts = {
  headline: [],
  summary: [],
  body: [],
  dateline: ['place', 'region'],
  claims: CLAIM_WORDS,
};

/** What it says beside them of claims. */
const SAID: Parts = {
  claims: ['verification', 'source', 'sourceTerms', 'responseSought', 'about'],
};

export interface AskedPacket extends TranslationEntry {
  readonly type: GatedType;
}

/**
 * The translation whose packet is asked for or sent. Whoever comes by the content API needs what they need for
 * translations there; in the panel, to read what the packet tells of the source, and to write what it carries.
 *
 * @throws NotFoundError if there is no such story, ForbiddenError if they may not
 */
export async function askedPacket(
  strapi: Strapi,
  params: Readonly<Record<string, string | undefined>>,
): Promise<AskedPacket> {
  const documentId = matching(params.documentId, DOCUMENT_ID, 'documentId');
  const locale = matching(params.locale, LOCALE, 'locale');
  const type = isContentApi(strapi)
    ? await writtenBy(strapi, documentId)
    : await writtenInPanel(strapi, { documentId, locale });
  return { type, documentId, locale };
}

async function writtenInPanel(
  strapi: Strapi,
  { documentId, locale }: TranslationEntry,
): Promise<GatedType> {
  for (const type of translatedTypes(strapi)) {
    const rows = await rowsOf(strapi, type.uid).findMany({
      where: { documentId },
      populate: MADE_BY,
    });
    if (rows.length === 0) continue;
    if (mayCarry(strapi, type, rows, { documentId, locale })) return type;
    throw new errors.ForbiddenError('You may not write this language of the story.');
  }
  throw noTranslation();
}

/** By Strapi's own permissions: those on languages, on conditions and on fields. */
function mayCarry(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
  entry: TranslationEntry,
): boolean {
  const { can } = checkerOn(strapi, type.uid);
  const written = rows.filter((row) => row.locale === entry.locale);
  const act = written.length > 0 ? 'update' : 'create';
  const [carried, said] = [pathsOf(type, CARRIED), pathsOf(type, SAID)];
  const mayWrite = (row: object) => carried.every((path) => can[act](row, path));
  const mayRead = (row: object) => [...carried, ...said].every((path) => can.read(row, path));
  const sources = rows.filter((row) => row.locale === sourceLanguageOf(type, row));
  return (written.length > 0 ? written : [entry]).every(mayWrite) && sources.every(mayRead);
}
