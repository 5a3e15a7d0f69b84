import { canonical } from '../gate/fingerprint';

type Fields = Readonly<Record<string, unknown>>;

/** What a claim says, in a form in which two of them can be compared. */
export interface ClaimContent {
  readonly key: string | null;
  readonly statement: string;
  readonly isVerified: boolean;
  /** Whether somebody decided that nobody had to be asked. */
  readonly isExempt: boolean;
  readonly exemptReason: string;
  /** What is the same in all languages of a story: equal texts, equal facts. */
  readonly facts: string;
  /** What a language says in its own words, how it describes the evidence, and the desk's note. */
  readonly words: string;
}

/** The facts belong to the source language and are mirrored; what else a claim says is each language's own. */
export const CLAIM_FACTS = [
  'verification',
  'source',
  'furtherSources',
  'sourceTerms',
  'evidence',
  'responseSought',
  'respondentSource',
  'soughtAt',
  'channel',
  'replyBy',
] as const;
export type ClaimFact = (typeof CLAIM_FACTS)[number];

const isFact = (name: string): boolean => CLAIM_FACTS.some((fact) => fact === name);

/** Say which row it is, not what it says. */
const ROW_MARKS = new Set(['id', 'key', '__component', '__temp_key__']);

/**
 * Reads a claim for comparison.
 *
 * @param row - as the database has it, with its evidence and the records that it names (`documentId`)
 */
export function claimContent(row: Fields): ClaimContent {
  const says = plainFields(row);
  const facts = Object.fromEntries(CLAIM_FACTS.map((name) => [name, says[name] ?? null]));
  const words = Object.entries(says).filter(([name]) => !isFact(name));
  return {
    key: text(row.key) || null,
    statement: text(row.statement).trim(),
    isVerified: row.verification === 'verified',
    isExempt: row.responseSought === 'not-applicable',
    exemptReason: text(row.noResponseReason).trim(),
    facts: canonical({ ...facts, evidence: withoutWords(says.evidence) }),
    words: canonical({ ...Object.fromEntries(words), evidence: says.evidence ?? null }),
  };
}

/** One fact of a claim, in a form in which two of them can be compared; how evidence is described is none. */
export function factOf(row: Fields, name: ClaimFact): string {
  const value = plain(row[name]);
  return canonical(name === 'evidence' ? withoutWords(value) : value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What evidence is, without how it is described: that is the translator's. */
function withoutWords(evidence: unknown): unknown {
  const items: unknown[] = Array.isArray(evidence) ? evidence : [];
  return sorted(
    items.map((item) =>
      isFields(item)
        ? Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'description'))
        : item,
    ),
  );
}

/** Fields without those that say nothing: a form sends an empty text where another client sends null. */
function plainFields(row: Fields): Record<string, unknown> {
  const says = Object.entries(row)
    .filter(([name]) => !ROW_MARKS.has(name))
    .map(([name, value]) => [name, plain(value)] as const);
  return Object.fromEntries(says.filter(([, value]) => value !== null));
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : sorted(value.map(plain));
  if (!isFields(value)) return value;
  // A record that is named: what it says itself is not the claim's.
  return typeof value.documentId === 'string' ? value.documentId : plainFields(value);
}

/** In which order sources or evidence are listed says nothing. */
const sorted = (items: readonly unknown[]): unknown[] =>
  [...items].sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1));
