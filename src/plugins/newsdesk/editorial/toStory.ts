import type {
  Body,
  Claim,
  ClaimKey,
  Dateline,
  Dismissal,
  Evidence,
  Instant,
  LocaleCode,
  SourceRecord,
  Story,
} from './story';
import type { StoryShape } from './storyShape';

/** What the gate has to know of a story that does not stand in its row. */
export type Beside = Pick<
  Story,
  'publicEmbargoes' | 'killed' | 'released' | 'translation' | 'corrections'
>;

/** A story of which nothing else is known. */
const ALONE: Beside = {
  publicEmbargoes: [],
  killed: false,
  released: null,
  translation: null,
  corrections: 0,
};

type Fields = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const word = <Word extends string>(value: unknown): Word | null => (text(value) as Word) || null;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const list = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter((item) => item !== null).map(fieldsOf) : [];

/** A date as Strapi's columns give it (ISO text, a Date, milliseconds), or null if it is none. */
export function instant(value: unknown): Instant | null {
  if (value === null || value === undefined || value === '') return null;
  const milliseconds = new Date(value as string | number | Date).getTime();
  return Number.isNaN(milliseconds) ? null : (milliseconds as Instant);
}

/**
 * A story as the house reads it, from whatever holds one: a database row with its parts, or a form that
 * somebody is typing in. Plain values under the house's names, and nothing private about a source.
 *
 * @param row the fields by the names that the content type gives them; what is missing counts as empty
 * @param shape the names of the content type's fields
 * @param beside what does not stand in the row; nothing, where it is left out
 */
export function toStory(
  row: Readonly<Fields>,
  shape: StoryShape,
  beside: Partial<Beside> = {},
): Story {
  const field = (name: string | null): unknown => (name === null ? undefined : row[name]);
  const { fields } = shape;
  const agency = fieldsOf(field(fields.agency));
  const dateline = field(fields.dateline);
  return {
    locale: text(row.locale) as LocaleCode,
    parts: shape.parts,
    headline: text(field(fields.headline)),
    summary: text(field(fields.summary)),
    body: body(field(fields.body)),
    claims: list(field(fields.claims)).map(toClaim),
    dismissals: list(field(fields.dismissals)).map(toDismissal),
    dateline: dateline ? toDateline(fieldsOf(dateline)) : null,
    credit: text(field(fields.credit)),
    agencyCredit: text(agency[shape.agencyCredit]),
    sourcingLevel: word(field(fields.sourcingLevel)),
    embargoUntil: instant(field(fields.embargoUntil)),
    releaseKind: word(field(fields.releaseKind)),
    correctionNote: text(field(fields.correctionNote)),
    ...ALONE,
    ...beside,
  };
}

function body(value: unknown): Body {
  return Array.isArray(value) ? (value as Body) : text(value);
}

function toClaim(row: Fields): Claim {
  const main = row.source ? [toSource(fieldsOf(row.source))] : [];
  return {
    key: word<ClaimKey>(row.key),
    statement: text(row.statement),
    // A row that names no verification is taken for the strictest one.
    verification: word(row.verification) ?? 'unverified',
    verificationNote: text(row.verificationNote),
    attribution: text(row.attribution),
    sources: [...main, ...list(row.furtherSources).map(toSource)],
    sourceTerms: word(row.sourceTerms),
    evidence: list(row.evidence).map(toEvidence),
    about: text(row.about),
    responseSought: word(row.responseSought),
    respondent: text(row.respondent),
    respondentSourceId: row.respondentSource ? recordId(fieldsOf(row.respondentSource)) : null,
    soughtAt: instant(row.soughtAt),
    channel: word(row.channel),
    replyBy: instant(row.replyBy),
    response: text(row.response),
    noResponseReason: text(row.noResponseReason),
  };
}

const recordId = (row: Fields): string => text(row.documentId) || String(row.id);

function toSource(row: Fields): SourceRecord {
  return {
    id: recordId(row),
    // A record that does not say so is taken for anonymous: the stricter rules apply.
    anonymous: row.anonymous !== false,
    publicDescription: text(row.publicDescription),
    anonymityReason: text(row.anonymityReason),
    approved: Boolean(row.approvedBy),
  };
}

function toEvidence(row: Fields): Evidence {
  return {
    kind: word(row.kind) ?? 'other',
    description: text(row.description),
    url: text(row.url),
  };
}

function toDateline(row: Fields): Dateline {
  return {
    place: text(row.place),
    region: text(row.region),
    day: number(row.day),
    month: number(row.month),
    year: number(row.year),
  };
}

function toDismissal(row: Fields): Dismissal {
  return {
    passage: text(row.passage),
    reason: text(row.reason),
    dismissedBy: text(row.dismissedBy),
    dismissedAt: instant(row.dismissedAt),
  };
}
