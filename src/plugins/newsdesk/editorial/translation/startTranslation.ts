import { CLAIM_FACTS } from '../decisions/claimContent';
import type { StoryShape } from '../storyShape';

type Fields = Readonly<Record<string, unknown>>;

/** What a dateline consists of, without the row that it stands in. */
const DATELINE = ['place', 'region', 'day', 'month', 'year'];

/** The words of a claim, and what identifies it. */
const CLAIM = [
  'key',
  'statement',
  'verificationNote',
  'attribution',
  'about',
  'respondent',
  'response',
  'noResponseReason',
];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const pick = (row: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (row[name] == null ? [] : [[name, row[name]]])));

/** A record that is named, as it is named again. */
const named = (value: unknown): unknown =>
  isFields(value) ? (value.documentId ?? value.id) : value;

const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function evidence(item: Fields): Record<string, unknown> {
  const file = isFields(item.file) ? { file: item.file.id } : {};
  return { ...pick(item, ['kind', 'description', 'url']), ...file };
}

function claim(row: Fields): Record<string, unknown> {
  const facts = pick(row, CLAIM_FACTS);
  return {
    ...pick(row, CLAIM),
    ...facts,
    ...('source' in facts && { source: named(facts.source) }),
    ...('respondentSource' in facts && { respondentSource: named(facts.respondentSource) }),
    ...('furtherSources' in facts && { furtherSources: list(facts.furtherSources).map(named) }),
    ...('evidence' in facts && { evidence: list(facts.evidence).map(evidence) }),
  };
}

/**
 * What a new translation begins with: the words of the source, to be replaced paragraph by paragraph, its
 * claims with their keys and facts, its dateline and what it links to. The slug is made by the rules of its
 * own language, of its headline.
 *
 * @param source the row that it is made from, with its claims, their evidence and the records that they name
 * @param linked the attributes of the type that link to records and are each language's own (topics, agency)
 */
export function startTranslation(
  source: Fields,
  { fields }: Pick<StoryShape, 'fields'>,
  linked: readonly string[],
): Record<string, unknown> {
  const words = [fields.headline, fields.summary, fields.body].filter((name) => name !== null);
  const dateline = fields.dateline === null ? null : source[fields.dateline];
  const links = linked.flatMap((name) => {
    const value = source[name];
    if (Array.isArray(value)) return [[name, list(value).map(named)]];
    return value == null ? [] : [[name, named(value)]];
  });
  return {
    ...pick(source, words as string[]),
    ...(isFields(dateline) && { [fields.dateline as string]: pick(dateline, DATELINE) }),
    [fields.claims]: list(source[fields.claims]).map(claim),
    ...(Object.fromEntries(links) as Record<string, unknown>),
  };
}
