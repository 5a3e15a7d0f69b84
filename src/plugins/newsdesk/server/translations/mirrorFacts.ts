import type { ClaimFact } from '../../editorial/decisions/claimContent';
import { otherFacts, type OtherFacts } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';
import {
  factDrafts,
  releasedFacts,
  type EvidenceRow,
  type FactDraft,
  type FactRow,
} from './factRows';

/**
 * Gives the claims of translations the facts that their source has in its draft: by key, whatever the order.
 * Where nothing differs nothing is written. To be called in the transaction that wrote the source, or the
 * translation, with the drafts locked.
 *
 * @param sourceLocale the source language of the story
 */
export async function mirrorFacts(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  sourceLocale: string,
): Promise<void> {
  const others = { documentId, publishedAt: null, locale: { $ne: sourceLocale } };
  if ((await rowsOf(strapi, type.uid).count({ where: others })) === 0) return;
  const drafts = await factDrafts(strapi, type, documentId);
  const behind = await giveFacts(strapi, drafts, sourceLocale);
  if (behind.length === 0) return;
  // These drafts are not any more what went out, and what was known of how they stand is out of date.
  const ids = [...new Set(behind.map(({ draft }) => draft.id))];
  const data = { updatedAt: new Date() };
  await rowsOf(strapi, type.uid).updateMany({ where: { id: { $in: ids } }, data });
}

/**
 * Gives translations that have just gone out the facts that readers have of their source: those that somebody is
 * changing in its draft wait for that to go out. To be called in the transaction that published them.
 *
 * @param locales the languages that went out
 */
export async function mirrorReleasedFacts(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  sourceLocale: string,
  locales: ReadonlySet<string | null>,
): Promise<void> {
  const released = await releasedFacts(strapi, type, documentId);
  const meant = released.filter(({ locale }) => locale === sourceLocale || locales.has(locale));
  await giveFacts(strapi, meant, sourceLocale);
}

/** Gives the claims of other languages the facts of the source's, where they differ; tells where that was. */
async function giveFacts(
  strapi: Strapi,
  languages: readonly FactDraft[],
  sourceLocale: string,
): Promise<Behind[]> {
  const source = languages.find(({ locale }) => locale === sourceLocale);
  if (!source) return [];
  const behind = languages.flatMap((draft) =>
    draft === source
      ? []
      : otherFacts(source.claims, draft.claims).map((other) => ({ draft, ...other })),
  );
  await giveColumns(strapi, behind);
  for (const one of behind) await giveLinked(strapi, one);
  return behind;
}

/** A claim of a draft whose facts are not those of its source. */
interface Behind extends OtherFacts {
  readonly draft: FactDraft;
}

/** Facts that a claim's row has no column for. */
const LINKED: ReadonlySet<string> = new Set([
  'source',
  'furtherSources',
  'respondentSource',
  'evidence',
] satisfies ClaimFact[]);

const claimIn = ({ draft, index }: Behind): FactRow => draft.claims[index]!;

/** One write for all claims that get the same: one claim in many languages does. */
async function giveColumns(strapi: Strapi, behind: readonly Behind[]): Promise<void> {
  const writes = new Map<string, { readonly data: object; readonly ids: number[] }>();
  for (const one of behind) {
    const names = one.facts.filter((name) => !LINKED.has(name));
    if (names.length === 0) continue;
    const data = Object.fromEntries(names.map((name) => [name, one.source[name] ?? null]));
    const key = JSON.stringify(data);
    const write = writes.get(key) ?? { data, ids: [] };
    write.ids.push(claimIn(one).id);
    writes.set(key, write);
  }
  for (const { data, ids } of writes.values()) {
    await rowsOf(strapi, 'newsdesk.claim').updateMany({ where: { id: { $in: ids } }, data });
  }
}

async function giveLinked(strapi: Strapi, behind: Behind): Promise<void> {
  const { source, facts } = behind;
  const claim = claimIn(behind);
  const data: Record<string, unknown> = {};
  for (const name of facts.filter((one) => LINKED.has(one))) {
    data[name] =
      name === 'evidence'
        ? await giveEvidence(strapi, claim, source as FactRow)
        : linked(source[name]);
  }
  if (Object.keys(data).length === 0) return;
  await rowsOf(strapi, 'newsdesk.claim').update({ where: { id: claim.id }, data });
}

/** Records by their rows; anything else as it is. */
function linked(value: unknown): unknown {
  if (Array.isArray(value)) return (value as Row[]).map(({ id }) => id);
  const isRecord = typeof value === 'object' && value !== null && 'id' in value;
  return isRecord ? (value as Row).id : (value ?? null);
}

const isSame = (one: EvidenceRow, other: EvidenceRow): boolean =>
  one.kind === other.kind &&
  (one.url || null) === (other.url || null) &&
  one.file?.id === other.file?.id;

/** Evidence that is the same stays, in the words of the translation; the rest is replaced. */
async function giveEvidence(strapi: Strapi, claim: FactRow, source: FactRow): Promise<unknown> {
  const rows = rowsOf(strapi, 'newsdesk.evidence');
  const left = [...(claim.evidence ?? [])];
  const ids: number[] = [];
  for (const item of source.evidence ?? []) {
    const at = left.findIndex((mine) => isSame(mine, item));
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    const { kind, description, url, file } = item;
    const row =
      kept ?? (await rows.create({ data: { kind, description, url, file: file?.id ?? null } }));
    ids.push(row.id);
  }
  for (const { id } of left) await rows.delete({ where: { id } });
  // As Strapi itself links the rows of a component.
  const pivot = { field: 'evidence', component_type: 'newsdesk.evidence' };
  return ids.map((id) => ({ id, __pivot: pivot }));
}
