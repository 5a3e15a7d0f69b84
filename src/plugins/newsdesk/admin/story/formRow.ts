import type { SourceRecord, StoryShape, ClaimSources, StoryFacts } from '../../editorial';

type Values = Readonly<Record<string, unknown>>;

/** A relation as Strapi's form holds it: not what is linked, but what changes. */
interface RelationChange {
  readonly connect?: readonly Values[];
  readonly disconnect?: readonly Values[];
}

const idOf = ({ documentId, id, apiData }: Values): string =>
  String(documentId ?? (apiData as Values | undefined)?.documentId ?? id);

/** The records that a relation links once the form is saved. */
function linked(saved: readonly string[], value: unknown, isMany: boolean): string[] {
  const { connect = [], disconnect = [] } = (value ?? {}) as RelationChange;
  const gone = new Set(disconnect.map(idOf));
  const added = connect.map(idOf);
  const kept = saved.filter((id) => !gone.has(id) && !added.includes(id));
  const all = [...kept, ...added];
  return isMany ? all : all.slice(-1);
}

/**
 * The record that a relation to one was changed to in the form: its id, `''` where it was taken out, null
 * where nothing was changed.
 */
export function connectedId(value: unknown): string | null {
  const { connect = [], disconnect = [] } = (value ?? {}) as RelationChange;
  const last = connect.at(-1);
  if (last) return idOf(last);
  return disconnect.length > 0 ? '' : null;
}

/** What the gate may know of records that were chosen a moment ago and that the server has not told of yet. */
const untold = (documentId: string): SourceRecord => ({
  id: documentId,
  anonymous: false,
  publicDescription: '',
  anonymityReason: '',
  approved: false,
});

export type SourcesById = Readonly<Record<string, SourceRecord>>;

/** The source records that a form links and that are not among those known. */
export function unknownSources(values: Values, shape: StoryShape, known: SourcesById): string[] {
  const claims = (values[shape.fields.claims] ?? []) as readonly Values[];
  const ids = claims.flatMap(({ source, furtherSources }) => [
    ...linked([], source, true),
    ...linked([], furtherSources, true),
  ]);
  return [...new Set(ids)].filter((id) => !(id in known));
}

const NO_SOURCES: ClaimSources = { source: null, furtherSources: [], respondentSource: null };

const listed = (id: string | null): string[] => (id === null ? [] : [id]);

function claimRow(claim: Values, facts: StoryFacts, known: SourcesById): Values {
  const saved = facts.claims[String(claim.id)] ?? NO_SOURCES;
  const record = (id: string) => {
    const { id: documentId, ...source } = known[id] ?? untold(id);
    return { ...source, documentId, approvedBy: source.approved };
  };
  const [source] = linked(listed(saved.source), claim.source, false);
  const [respondentSource] = linked(listed(saved.respondentSource), claim.respondentSource, false);
  return {
    ...claim,
    source: source === undefined ? null : record(source),
    furtherSources: linked(saved.furtherSources, claim.furtherSources, true).map(record),
    respondentSource: respondentSource === undefined ? null : { documentId: respondentSource },
  };
}

/** What is known besides what stands in the form. */
export interface Surroundings {
  readonly facts: StoryFacts;
  /** The saved sources and those chosen since. */
  readonly sources: SourcesById;
  readonly locale: string;
  /** How the chosen agency wants to be credited. */
  readonly agency: string;
  /** The body as it stands in the editor now, where the form lags behind; else what the form has. */
  readonly body: unknown;
}

/**
 * A form that somebody is typing in, as a row of the database would be once it was saved.
 *
 * @param values - Of Strapi's form: relations are changes, not records.
 */
export function formRow(
  values: Values,
  { fields, agencyCredit }: StoryShape,
  { facts, sources, locale, agency, body }: Surroundings,
): Values {
  const claims = values[fields.claims];
  return {
    ...values,
    locale,
    ...(fields.body !== null && { [fields.body]: body }),
    ...(fields.agency !== null && { [fields.agency]: { [agencyCredit]: agency } }),
    [fields.claims]: Array.isArray(claims)
      ? claims.map((claim: Values) => claimRow(claim, facts, sources))
      : [],
  };
}
