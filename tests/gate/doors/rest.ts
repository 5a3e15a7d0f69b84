import type { Door, Visit } from './door';
import { attemptByHttp, localeQuery } from './http';

interface Caller {
  readonly name: string;
  readonly actor: RegExp;
  authorization(visit: Visit): string;
}

const CALLERS: readonly Caller[] = [
  {
    name: 'an API token',
    actor: /^API token “test full-access”$/,
    authorization: ({ room }) => room.as.fullAccess,
  },
  {
    name: 'a user',
    actor: /^user \d+ \(reporter\)$/,
    authorization: ({ room }) => room.as.user,
  },
  { name: 'the public', actor: /^the public$/, authorization: () => '' },
];

const ONE_LANGUAGE = ['absent', 'string', 'translation'] as const;

const doorsFor = ({ name, actor, authorization }: Caller): Door[] => {
  const shared = { record: ['rest', actor], announces: true, forms: ONE_LANGUAGE } as const;
  const put = (visit: Visit, data: unknown) =>
    attemptByHttp(visit, visit.documentId, {
      method: 'PUT',
      path: `/api/stories/${visit.documentId}${localeQuery(visit)}`,
      authorization: authorization(visit),
      body: { data },
    });
  return [
    {
      ...shared,
      name: `REST POST by ${name}`,
      takes: 'sent',
      open: (visit) =>
        attemptByHttp(visit, null, {
          method: 'POST',
          path: `/api/stories${localeQuery(visit)}`,
          authorization: authorization(visit),
          body: { data: visit.story },
        }),
    },
    {
      ...shared,
      name: `REST PUT by ${name}`,
      takes: 'sent',
      open: (visit) => put(visit, visit.story),
    },
    {
      ...shared,
      name: `REST PUT of nothing, on what is stored, by ${name}`,
      takes: 'stored',
      open: (visit) => put(visit, {}),
    },
  ];
};

/** REST publishes unless told otherwise. */
export const restDoors: readonly Door[] = CALLERS.flatMap(doorsFor);
