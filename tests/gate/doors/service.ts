import { STORY, type Strapi } from '../../helpers/newsroom';
import { attempt, FORMS, type Door, type Visit } from './door';

interface Params {
  readonly documentId?: string;
  readonly locale?: unknown;
  readonly status?: 'draft' | 'published';
  readonly data?: unknown;
}

interface Result {
  readonly documentId: string;
  readonly entries: readonly { readonly id: number }[];
}

/** The Document Service for stories, without Strapi's generated types. */
export type StoryDocuments = Record<
  'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'clone' | 'delete',
  (params: Params) => Promise<Result>
>;

export const storiesOf = (strapi: Strapi): StoryDocuments =>
  strapi.documents(STORY as never) as unknown as StoryDocuments;

interface EntityService {
  create(uid: string, params: Params): Promise<unknown>;
  update(uid: string, id: unknown, params: Params): Promise<unknown>;
}

const entitiesOf = ({ entityService }: Strapi): EntityService =>
  entityService as unknown as EntityService;

const localeOf = ({ value }: Visit) => (value === undefined ? {} : { locale: value });

const shared = { record: ['server', /^the server itself$/], announces: true } as const;
const ONE_LANGUAGE = ['absent', 'string', 'translation'] as const;

const publicRow = ({ room, documentId, target }: Visit) =>
  room.strapi.db
    .query(STORY)
    .findOne({ where: { documentId, locale: target, publishedAt: { $notNull: true } } });

/** Code in the server, through Strapi's services. */
export const serviceDoors: readonly Door[] = [
  {
    ...shared,
    name: 'the document service’s publish',
    takes: 'stored',
    forms: FORMS,
    open: (visit) =>
      attempt(visit.documentId, () =>
        storiesOf(visit.room.strapi).publish({ documentId: visit.documentId, ...localeOf(visit) }),
      ),
  },
  {
    ...shared,
    name: 'the document service’s update of nothing, as published',
    takes: 'stored',
    forms: ONE_LANGUAGE,
    open: (visit) => updated(visit, {}),
  },
  {
    ...shared,
    name: 'the document service’s update, as published',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) => updated(visit, visit.story),
  },
  {
    ...shared,
    name: 'the document service’s create, as published',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) =>
      attempt(null, () =>
        storiesOf(visit.room.strapi).create({
          data: visit.story,
          status: 'published',
          ...localeOf(visit),
        }),
      ),
  },
  {
    ...shared,
    name: 'the entity service’s create with publishedAt',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) =>
      attempt(null, () =>
        entitiesOf(visit.room.strapi).create(STORY, {
          data: { ...visit.story, publishedAt: new Date() },
          ...localeOf(visit),
        }),
      ),
  },
  {
    ...shared,
    name: 'the entity service’s update of a public row',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) =>
      attempt(visit.documentId, async () =>
        entitiesOf(visit.room.strapi).update(STORY, (await publicRow(visit))!.id, {
          data: visit.story,
          ...localeOf(visit),
        }),
      ),
  },
];

const updated = (visit: Visit, data: unknown) =>
  attempt(visit.documentId, () =>
    storiesOf(visit.room.strapi).update({
      documentId: visit.documentId,
      data,
      status: 'published',
      ...localeOf(visit),
    }),
  );
