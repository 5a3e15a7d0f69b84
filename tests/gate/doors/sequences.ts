import { STORY } from '../../helpers/newsroom';
import { attempt, FORMS, type Door, type Visit } from './door';
import { storiesOf } from './service';

const localeOf = ({ value }: Visit) => (value === undefined ? {} : { locale: value });

const publish = (visit: Visit) =>
  attempt(visit.documentId, () =>
    storiesOf(visit.room.strapi).publish({ documentId: visit.documentId, ...localeOf(visit) }),
  );

/** Past Strapi: the draft under test is the public version, as an import would have left it. */
async function makeDraftPublic({ room, documentId, target }: Visit): Promise<void> {
  const stories = () =>
    room.strapi.db.connection(room.strapi.db.metadata.get(STORY).tableName).where({
      document_id: documentId,
      locale: target,
    });
  await stories().whereNotNull('published_at').delete();
  await stories().update({ published_at: new Date() });
}

const shared = {
  takes: 'stored',
  forms: FORMS,
  record: ['server', /^the server itself$/],
  announces: true,
  open: publish,
} as const;

/** Ways to publish that take two steps; the first is allowed, the second is judged anew. */
export const sequenceDoors: readonly Door[] = [
  {
    ...shared,
    name: 'clone, then publish',
    prepare: async (visit) => {
      const { documentId, entries } = await storiesOf(visit.room.strapi).clone({
        documentId: visit.documentId,
        ...localeOf(visit),
      });
      return { documentId, event: 'entry.create', events: entries.length };
    },
  },
  {
    ...shared,
    name: 'unpublish, then publish',
    prepare: async (visit) => {
      const { entries } = await storiesOf(visit.room.strapi).unpublish({
        documentId: visit.documentId,
        locale: '*',
      });
      return { event: 'entry.unpublish', events: entries.length };
    },
  },
  {
    ...shared,
    name: 'discard the draft of what was imported as public, then publish',
    prepare: async (visit) => {
      await makeDraftPublic(visit);
      const { entries } = await storiesOf(visit.room.strapi).discardDraft({
        documentId: visit.documentId,
        ...localeOf(visit),
      });
      return { event: 'entry.draft-discard', events: entries.length };
    },
  },
];
