import { STORY, type Strapi } from '../../helpers/newsroom';
import type { Language } from '../states/cleanStory';
import { attempt, FORMS, type Door, type LocaleForm, type Visit } from './door';

interface Part {
  readonly id: number;
}

interface StoryRow extends Part, Readonly<Record<string, unknown>> {
  readonly claims: readonly Part[];
  readonly dateline: Part | null;
  readonly agency: Part | null;
}

interface Rows {
  findOne(query: unknown): Promise<StoryRow | null>;
  create(query: unknown): Promise<unknown>;
  update(query: unknown): Promise<unknown>;
  updateMany(query: unknown): Promise<unknown>;
}

const rowsOf = (strapi: Strapi): Rows => strapi.db.query(STORY) as unknown as Rows;

const COLUMNS = ['headline', 'summary', 'body', 'credit', 'sourcingLevel', 'embargoUntil'] as const;

/** A part of a story, linked as Strapi's own code does it. */
const link = (component: string, { id }: Part) => ({
  id,
  __pivot: { component_type: component },
});

/** The draft under test, as a write of the query engine: its columns, and its parts by their ids. */
async function draftAsData({ room, documentId, target }: Visit): Promise<Record<string, unknown>> {
  const draft = await rowsOf(room.strapi).findOne({
    where: { documentId, locale: target, publishedAt: null },
    populate: ['claims', 'dateline', 'agency'],
  });
  const { claims, dateline, agency } = draft!;
  return {
    ...Object.fromEntries(COLUMNS.map((name) => [name, draft![name]])),
    claims: claims.map((claim) => link('newsdesk.claim', claim)),
    dateline: dateline && link('newsdesk.dateline', dateline),
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
    open: async (visit) => {
      const data = await draftAsData(visit);
      const { documentId, target: locale } = visit;
      return attempt(documentId, () =>
        rowsOf(visit.room.strapi).create({
          data: { ...data, documentId, locale, publishedAt: new Date() },
        }),
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
    open: async (visit) => {
      const data = await draftAsData(visit);
      return attempt(visit.documentId, () =>
        rowsOf(visit.room.strapi).update({ where: publicRows(visit), data }),
      );
    },
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
