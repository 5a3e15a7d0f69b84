import supertest from 'supertest';
import { storiesOf } from '../../gate/doors/service';
import { STORY } from '../../helpers/newsroom';
import type { Stage } from './stage';

/** A door by which something is done to languages of a story that Strapi itself, or the house, offers. */
export interface LanguageDoor<Asked> {
  readonly name: string;
  /** @throws for what is no success */
  open(stage: Stage, documentId: string, asked: Asked): Promise<void>;
}

const PANEL = `/content-manager/collection-types/${STORY}`;

type Method = 'get' | 'post' | 'put' | 'delete';

/** @throws Error with what the newsroom said, for any answer but a success */
async function ask(
  { room }: Stage,
  method: Method,
  path: string,
  body: object = {},
): Promise<{ readonly body: unknown }> {
  const as = path.startsWith('/api') ? room.as.fullAccess : room.as.admin;
  const request = supertest(room.http)[method](path).set('Authorization', as);
  const answer = await (method === 'get' ? request : request.send(body));
  if (answer.status < 300) return answer;
  throw Object.assign(new Error(`${method} ${path}: ${answer.status} ${answer.text}`), {
    details: answer.body.error?.details as unknown,
  });
}

const WHY = { reason: 'Wrong.', note: null };

const service = ({ room }: Stage, name: 'ledger' | 'gate') =>
  room.strapi.plugin('newsdesk').service(name);

/** Every way to kill a story. */
export const KILLS: readonly LanguageDoor<void>[] = [
  {
    name: 'the ledger’s service',
    open: (stage, id) => service(stage, 'ledger').kill(STORY, id, WHY),
  },
  {
    name: 'REST',
    open: async (stage, id) =>
      void (await ask(stage, 'post', `/api/newsdesk/kill/${STORY}/${id}`, WHY)),
  },
  {
    name: 'the panel',
    open: async (stage, id) =>
      void (await ask(stage, 'post', `/newsdesk/kill/${STORY}/${id}`, WHY)),
  },
];

/** Every way to delete one language of a story. */
export const DELETIONS: readonly LanguageDoor<string>[] = [
  {
    name: 'the panel’s edit view',
    open: async (stage, id, locale) =>
      void (await ask(stage, 'delete', `${PANEL}/${id}?locale=${locale}`)),
  },
  {
    name: 'the panel’s list',
    open: async (stage, documentId, locale) =>
      void (await ask(stage, 'post', `${PANEL}/actions/bulkDelete?locale=${locale}`, {
        documentIds: [documentId],
        locale,
      })),
  },
  {
    name: 'REST',
    open: async (stage, id, locale) =>
      void (await ask(stage, 'delete', `/api/stories/${id}?locale=${locale}`)),
  },
  {
    name: 'the Document Service',
    open: async ({ room }, documentId, locale) =>
      void (await storiesOf(room.strapi).delete({ documentId, locale })),
  },
];

/** Every way to publish several languages of a story at once. */
export const TOGETHER: readonly LanguageDoor<readonly string[]>[] = [
  {
    name: 'the panel, by its list of languages',
    open: async (stage, id, locales) =>
      void (await ask(
        stage,
        'post',
        `${PANEL}/actions/bulkPublish?${locales.map((code, at) => `locale[${at}]=${code}`).join('&')}`,
        { documentIds: [id] },
      )),
  },
  {
    name: 'the Document Service, by a list',
    open: async ({ room }, documentId, locale) =>
      void (await storiesOf(room.strapi).publish({ documentId, locale: [...locale] })),
  },
  {
    name: 'the Document Service, all there are',
    open: async ({ room }, documentId) =>
      void (await storiesOf(room.strapi).publish({ documentId, locale: '*' })),
  },
];

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the panel sends of a form: relations as what is to be linked, and no keys of its own. */
function asSent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSent);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__temp_key__')
      .map(([name, one]) => [name, asSent(one)]),
  );
}

/** The panel's “fill in from another locale”, saved as the form is then. */
export async function fillIn(
  stage: Stage,
  documentId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const query = `collectionType=collection-types&documentId=${documentId}&sourceLocale=${from}&targetLocale=${to}`;
  const path = `/i18n/content-manager/get-fill-from-locale/${STORY}?${query}`;
  const { body } = await ask(stage, 'get', path);
  const { data } = body as { data: Fields };
  await ask(stage, 'put', `${PANEL}/${documentId}?locale=${to}`, asSent(data) as Fields);
}
