import {
  claimContent,
  decisionsTaken,
  NOTHING_DECIDED,
  type DecidedParts,
  type Decision,
} from '../../editorial';
import { writeOrTakeBack } from '../database/writeOrTakeBack';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, schemaOf, type DocumentMiddleware, type Row, type Strapi } from '../strapi';
import { lackedOf } from './isAllowed';
import { notAllowed, type Refused } from './notAllowed';

const DECISIONS = ['claims.register', 'claims.dismiss', 'claims.exempt', 'claims.verify'] as const;

const WRITES = new Set(['create', 'update', 'clone']);

/**
 * Lets nobody decide what they may not, whichever door they come by. What a write would store is compared
 * as it is stored, not as it was sent: no form in which a client may put it goes past. It stands inside the
 * gate, in its transaction and behind what prepares a write (keys, signatures), and before a publication.
 *
 * Publishing, discarding a draft and deleting a story decide nothing about claims.
 */
export function holdDecisions(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const type = gatedTypes(strapi).get(call.uid);
    if (!type || !WRITES.has(call.action)) return next();
    const lacked = await lackedOf(strapi, DECISIONS);
    if (lacked.size === 0) return next();
    const { documentId } = call.params;
    const before = documentId ? await loadDecided(strapi, type, { documentId }) : [];
    const isClone = call.action === 'clone';
    return writeOrTakeBack(strapi, next, async (result) => {
      const written = await loadDecided(strapi, type, { id: { $in: writtenIds(result) } });
      const refused = written.flatMap((row) => {
        const decisions = isClone ? cloned(type, before, row) : saved(type, before, row);
        return decisions.map((decision) => refusedOf(type, decision));
      });
      const mine = refused.filter(({ permission }) => (lacked as Set<string>).has(permission));
      if (mine.length > 0) throw notAllowed(strapi, mine);
    });
  };
}

interface Written {
  readonly id?: number;
  readonly entries?: readonly { readonly id: number }[];
}

/** The rows that an action of the Document Service wrote: a clone has one for each language. */
function writtenIds(result: unknown): number[] {
  const { id, entries } = (result ?? {}) as Written;
  if (entries) return entries.map((entry) => entry.id);
  return id === undefined ? [] : [id];
}

/** The rows that match, with what somebody decided in them. */
const loadDecided = (
  strapi: Strapi,
  { uid, fields }: GatedType,
  where: Record<string, unknown>,
): Promise<Row[]> =>
  rowsOf(strapi, uid).findMany({
    where,
    populate: {
      [fields.claims]: { populate: namedIn(strapi, 'newsdesk.claim') },
      ...(fields.dismissals && { [fields.dismissals]: true }),
    },
  });

/** Everything that a component consists of and names; of records no more than which they are. */
function namedIn(strapi: Strapi, uid: string): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [name, { type, component }] of Object.entries(schemaOf(strapi, uid).attributes)) {
    if (type === 'component') named[name] = { populate: namedIn(strapi, component!) };
    if (type === 'relation' || type === 'media') named[name] = { select: ['id', 'documentId'] };
  }
  return named;
}

const listIn = (row: Row, name: string | null): Record<string, unknown>[] =>
  name === null ? [] : ((row[name] ?? []) as Record<string, unknown>[]);

const decidedIn =
  ({ fields }: GatedType) =>
  (row: Row): DecidedParts => ({
    claims: listIn(row, fields.claims).map(claimContent),
    dismissals: listIn(row, fields.dismissals).map(({ passage, reason }) => ({
      passage: String(passage ?? ''),
      reason: String(reason ?? ''),
    })),
  });

const together = (parts: readonly DecidedParts[]): DecidedParts => ({
  claims: parts.flatMap(({ claims }) => claims),
  dismissals: parts.flatMap(({ dismissals }) => dismissals),
});

const isDraft = ({ publishedAt }: Row): boolean => publishedAt == null;

/** What a saved language decides against the draft that it had, and against the other languages. */
function saved(type: GatedType, before: readonly Row[], row: Row): Decision[] {
  const decided = decidedIn(type);
  const draft = before.find(({ id }) => id === row.id);
  const { sourceLocale } = type.fields;
  // The source language decides itself; a translation of it is no licence to change it.
  // Told by any language that there was: this one may have been deleted in between.
  const isSource =
    sourceLocale !== null && before.some((other) => other[sourceLocale] === row.locale);
  const others = before.filter(({ locale }) => !isSource && locale !== row.locale);
  return decisionsTaken({
    before: draft ? decided(draft) : NOTHING_DECIDED,
    after: decided(row),
    elsewhere: together(others.map(decided)),
  });
}

/** A clone decides what it does not have from the original. What it leaves out, it just does not have. */
function cloned(type: GatedType, before: readonly Row[], row: Row): Decision[] {
  const decided = decidedIn(type);
  return decisionsTaken({
    before: { ...together(before.filter(isDraft).map(decided)), dismissals: [] },
    after: { ...decided(row), dismissals: [] },
    elsewhere: NOTHING_DECIDED,
  }).filter(({ index }) => index !== null);
}

function refusedOf(
  { fields }: GatedType,
  { kind, part, index, field, claimKey }: Decision,
): Refused {
  const path = [fields[part] ?? part, index, field].filter((step) => step !== null);
  return { permission: `claims.${kind}`, path, claimKey };
}
