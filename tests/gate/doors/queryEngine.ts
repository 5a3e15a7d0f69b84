import { STORY, type Strapi } from '../../helpers/newsroom';
import type { Language } from '../states/cleanStory';
import { attempt, FORMS, type Door, type LocaleForm, type Visit } from './door';

interface Part {
  readonly id: number;
}

interface ClaimRow extends Part {
  readonly source: Part | null;
  readonly furtherSources: readonly Part[];
  readonly respondentSource: Part | null;
  readonly evidence: readonly Part[];
}

interface StoryRow extends Part, Readonly<Record<string, unknown>> {
  readonly claims: readonly ClaimRow[];
  readonly dateline: Part | null;
  readonly agency: Part | null;
}

interface Rows {
  findOne(query: unknown): Promise<StoryRow | null>;
  create(query: unknown): Promise<Part>;
  update(query: unknown): Promise<unknown>;
  updateMany(query: unknown): Promise<unknown>;
}

const rowsOf = (strapi: Strapi, uid: string = STORY): Rows =>
  strapi.db.query(uid) as unknown as Rows;

const COLUMNS = ['headline', 'summary', 'body', 'credit', 'sourcingLevel', 'embargoUntil'] as const;

/** A part of a story, linked as Strapi's own code does it. */
const link = (component: string, { id }: Part) => ({
  id,
  __pivot: { component_type: component },
});

/** A new part with the words of another: no two rows of a story have one together. */
async function copied(strapi: Strapi, component: string, part: Part): Promise<unknown> {
  const data = { ...part, id: undefined };
  return link(component, await rowsOf(strapi, component).create({ data }));
}

async function copiedClaim(strapi: Strapi, claim: ClaimRow): Promise<unknown> {
  const evidence: unknown[] = [];
  for (const one of claim.evidence) evidence.push(await copied(strapi, 'newsdesk.evidence', one));
  return copied(strapi, 'newsdesk.claim', {
    ...claim,
    source: claim.source?.id ?? null,
    furtherSources: claim.furtherSources.map(({ id }) => id),
    respondentSource: claim.respondentSource?.id ?? null,
    evidence,
  } as Part);
}

const POPULATE = {
  claims: { populate: ['source', 'furtherSources', 'respondentSource', 'evidence'] },
  dateline: true,
  agency: true,
};

/** The draft under test, as a write of the query engine: its columns, and parts like its own by their ids. */
async function draftAsData({ room, documentId, target }: Visit): Promise<Record<string, unknown>> {
  const { strapi } = room;
  const where = { documentId, locale: target, publishedAt: null };
  const draft = (await rowsOf(strapi).findOne({ where, populate: POPULATE }))!;
  const { dateline, agency } = draft;
  const claims: unknown[] = [];
  for (const claim of draft.claims) claims.push(await copiedClaim(strapi, claim));
  return {
    ...Object.fromEntries(COLUMNS.map((name) => [name, draft[name]])),
    claims,
    dateline: dateline && (await copied(strapi, 'newsdesk.dateline', dateline)),
    agency: agency?.id ?? null,
  };
}

/** A `where` in the shape that each locale form has here. */
const WHERE: Readonly<Record<LocaleForm, (target: Language) => Record<string, unknown>>> = {
  absent: (target) => ({ locale: { $eqi: target.toUpperCase() } }),
  string: (target) => ({ locale: target }),
  array: () => ({ locale: { $in: ['en', 'es'] } }),
  all: () => ({}),
  translation: (target) => ({ locale: target }),
};

const drafts = ({ documentId, form, target }: Visit) => ({
  documentId,
  publishedAt: null,
  ...WHERE[form](target),
});
const publicRows = (visit: Visit) => ({ ...drafts(visit), publishedAt: { $notNull: true } });

const shared = {
  record: ['server', /^the server itself$/],
  announces: false,
  takes: 'stored',
} as const;
const ONE_ROW = ['absent', 'string', 'translation'] as const;

/**
 * Code in the server, past Strapi's services. No event is sent from here. `createMany` is not among them:
 * it writes columns alone, so that none of its rows has a dateline; see tripwire.test.ts.
 */
export const queryEngineDoors: readonly Door[] = [
  {
    ...shared,
    name: 'the query engine’s create of a public row',
    forms: ONE_ROW,
    open: (visit) => {
      const { documentId, target: locale, room } = visit;
      return attempt(documentId, () =>
        // What was copied for a refused write goes with it.
        room.strapi.db.transaction(async () =>
          rowsOf(room.strapi).create({
            data: {
              ...(await draftAsData(visit)),
              documentId,
              locale,
              publishedAt: new Date(),
            },
          }),
        ),
      );
    },
  },
  {
    ...shared,
    name: 'the query engine’s update of a draft with publishedAt',
    forms: ONE_ROW,
    open: (visit) =>
      attempt(visit.documentId, () =>
        rowsOf(visit.room.strapi).update({
          where: drafts(visit),
          data: { publishedAt: new Date() },
        }),
      ),
  },
  {
    ...shared,
    name: 'the query engine’s update of a public row',
    forms: ONE_ROW,
    open: (visit) =>
      attempt(visit.documentId, () =>
        visit.room.strapi.db.transaction(async () =>
          rowsOf(visit.room.strapi).update({
            where: publicRows(visit),
            data: await draftAsData(visit),
          }),
        ),
      ),
  },
  {
    ...shared,
    name: 'the query engine’s updateMany of drafts with publishedAt',
    forms: FORMS,
    open: (visit) =>
      attempt(visit.documentId, () =>
        rowsOf(visit.room.strapi).updateMany({
          where: drafts(visit),
          data: { publishedAt: new Date() },
        }),
      ),
  },
  {
    ...shared,
    name: 'the query engine’s updateMany of public rows',
    forms: ONE_ROW,
    open: (visit) =>
      attempt(visit.documentId, () =>
        rowsOf(visit.room.strapi).updateMany({
          where: publicRows(visit),
          data: {
            ...Object.fromEntries(COLUMNS.map((name) => [name, visit.story[name]])),
            updatedAt: new Date(),
          },
        }),
      ),
  },
];
