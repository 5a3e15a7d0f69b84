import { STORY } from '../../helpers/newsroom';
import type { Door, Visit } from './door';
import { attemptByHttp, localeQuery } from './http';

const STORIES = `/content-manager/collection-types/${STORY}`;
const ONE_LANGUAGE = ['absent', 'string', 'translation'] as const;

function publish(visit: Visit, documentId: string | null, body: unknown) {
  const address = documentId ? `${STORIES}/${documentId}` : STORIES;
  return attemptByHttp(visit, documentId, {
    method: 'POST',
    path: `${address}/actions/publish${localeQuery(visit)}`,
    authorization: visit.room.as.admin,
    body,
  });
}

const admin: Pick<Door, 'record' | 'announces'> = {
  record: ['admin', /^admin user \d+ \(Test Editor\)$/],
  announces: true,
};

/** The panel's own ways to publish. */
export const adminDoors: readonly Door[] = [
  {
    ...admin,
    name: 'the panel’s edit view, publishing the draft as it is',
    takes: 'stored',
    forms: ONE_LANGUAGE,
    open: (visit) => publish(visit, visit.documentId, {}),
  },
  {
    ...admin,
    name: 'the panel’s edit view, publishing with unsaved changes in the form',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) => publish(visit, visit.documentId, visit.story),
  },
  {
    ...admin,
    name: 'the panel’s edit view, publishing a new story',
    takes: 'sent',
    forms: ONE_LANGUAGE,
    open: (visit) => publish(visit, null, visit.story),
  },
  {
    ...admin,
    name: 'the panel’s list, publishing two stories; or one in several languages',
    takes: 'stored',
    forms: ['absent', 'string', 'array', 'translation'],
    record: ['admin-bulk', /^admin user \d+ \(Test Editor\)$/],
    open: (visit) =>
      attemptByHttp(visit, visit.documentId, {
        method: 'POST',
        path: `${STORIES}/actions/bulkPublish${localeQuery(visit)}`,
        authorization: visit.room.as.admin,
        body: {
          documentIds:
            visit.form === 'array' ? [visit.documentId] : [visit.companionId, visit.documentId],
        },
      }),
  },
];
