import { decodeCopy, readAgencyCopy, toBlocks, type AgencyCopy } from '../../editorial/intake';
import { inTransaction } from '../gate/inTransaction';
import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import { documentsOf, type Row, type Strapi } from '../strapi';
import { contributorsNamed, findAgency, knownAgencies } from './agencies';
import { fingerprint } from './fingerprint';
import { IntakeRefused } from './IntakeRefused';
import { localeFor } from './localeFor';
import { rememberCopy } from './rememberCopy';

export interface ImportHints {
  /** Name or credit line of the agency; without it the credit in the copy decides. */
  readonly agency?: string;
  /** The locale to file it under; without it the language of the copy decides. */
  readonly locale?: string;
  readonly headline?: string;
  /** The content type; without it the only one that the gate guards. */
  readonly contentType?: string;
}

export interface ImportedStory {
  readonly documentId: string;
  readonly contentType: string;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly headline: string;
  /** Whether the headline was made from the copy: an editor has to look at it. */
  readonly headlineSuggested: boolean;
  readonly copy: AgencyCopy;
  readonly agency: string | null;
  /** The encoding that the bytes were in, and whether they had to be converted. */
  readonly encoding: string;
  readonly converted: boolean;
}

const SUGGESTED = 'The headline was suggested by the import. Check it.';

/**
 * Makes a draft of plain agency copy. Nothing is left behind if any part of it fails.
 *
 * @param bytes the file as it came
 * @throws IntakeError (`empty`, `binary`, `too-large`) if it cannot be read;
 *   IntakeRefused (`duplicate`, `unknown-agency`, `unknown-locale`, `unknown-type`)
 */
export async function importCopy(
  strapi: Strapi,
  bytes: Uint8Array,
  hints: ImportHints,
): Promise<ImportedStory> {
  const type = chosenType(strapi, hints.contentType);
  const { text, encoding, converted } = decodeCopy(bytes);
  const agencies = await knownAgencies(strapi, type);
  const copy = readAgencyCopy(text, {
    locale: hints.locale,
    headline: hints.headline,
    agencyCredits: agencies.map(({ creditLine }) => creditLine),
  });
  const agency = findAgency(agencies, hints.agency, copy.credit);
  const locale = await localeFor(strapi, type, hints.locale, copy.language);
  const draft = await inTransaction(strapi, async () => {
    const data = await storyData(strapi, type, copy, agency?.id ?? null);
    const story = await documentsOf(strapi, type.uid).create({ data, ...(locale && { locale }) });
    await rememberCopy(strapi, type.uid, fingerprint(type.uid, text), story.documentId);
    return story;
  });
  return {
    documentId: String(draft.documentId),
    contentType: type.uid,
    locale,
    slug: type.fields.slug ? String(draft[type.fields.slug] ?? '') : null,
    headline: copy.headline,
    headlineSuggested: copy.headlineSuggested,
    copy,
    agency: agency?.name ?? null,
    encoding,
    converted,
  };
}

function chosenType(strapi: Strapi, uid: string | undefined): GatedType {
  const types = gatedTypes(strapi);
  const type = uid ? types.get(uid) : types.size === 1 ? [...types.values()][0] : undefined;
  if (type) return type;
  throw new IntakeRefused(
    'unknown-type',
    `Say which content type the copy is for: ${[...types.keys()].join(', ') || 'the gate guards none'}.`,
  );
}

async function storyData(
  strapi: Strapi,
  type: GatedType,
  copy: AgencyCopy,
  agency: Row['id'] | null,
): Promise<Record<string, unknown>> {
  const { fields, schema } = type;
  const bodyIsBlocks = fields.body && schema.attributes[fields.body]?.type === 'blocks';
  const byline = fields.byline
    ? await contributorsNamed(strapi, schema.attributes[fields.byline]!.target!, copy.byline)
    : [];
  const parts: [string | null, unknown][] = [
    [fields.headline, copy.headline],
    [fields.summary, copy.summary],
    [fields.body, bodyIsBlocks ? toBlocks(copy.paragraphs) : copy.paragraphs.join('\n\n')],
    [fields.dateline, copy.dateline],
    [fields.credit, copy.credit],
    [fields.agency, agency],
    [fields.byline, byline],
    [fields.editorNote, copy.headlineSuggested ? SUGGESTED : null],
  ];
  return Object.fromEntries(
    parts.flatMap(([name, value]) => (name && value !== null ? [[name, value]] : [])),
  );
}
