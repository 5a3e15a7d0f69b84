import type { Core } from '@strapi/strapi';
import { logins, type Login } from './logins';
import { AGENCIES, LOCALES, SOURCES, TOPICS } from './newsroom';
import { ROLES } from './roles';
import { say } from './say';

export interface People {
  readonly users: readonly Login[];
  readonly subscriberToken: string;
  /** Document ids of the sources, by their public description. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Makes what a newsroom needs, where it is not there yet: locales, agencies, topics, roles, users, a token. */
export async function setUpNewsroom(strapi: Core.Strapi): Promise<People> {
  say.step('A small newsroom');
  await makeLocales(strapi);
  for (const agency of AGENCIES) await once(strapi, 'api::agency.agency', 'name', agency);
  await makeTopics(strapi);
  const sources = new Map<string, string>();
  for (const source of SOURCES) {
    const row = await once(strapi, 'plugin::newsdesk.source', 'publicDescription', source);
    sources.set(source.publicDescription, row.documentId);
  }
  const users = logins();
  for (const user of users) await makeUser(strapi, user);
  const subscriberToken = await makeToken(strapi);
  say.line(
    `Agencies ${AGENCIES.map(({ name }) => name).join(', ')}; languages en, ${LOCALES.map(({ code }) => code).join(', ')}.`,
  );
  say.line(
    `Users: ${users.map(({ role }) => role.toLowerCase()).join(', ')}. One read-only token for subscribers.`,
  );
  return { users, subscriberToken, sources };
}

async function makeLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale);
  }
}

interface Document {
  readonly documentId: string;
}

async function once<Data extends object>(
  strapi: Core.Strapi,
  uid: 'api::agency.agency' | 'plugin::newsdesk.source' | 'api::topic.topic',
  by: keyof Data & string,
  data: Data,
  locale?: string,
): Promise<Document> {
  const documents = strapi.documents(uid as 'api::agency.agency') as unknown as {
    findFirst(params: object): Promise<Document | null>;
    create(params: object): Promise<Document>;
  };
  const found = await documents.findFirst({ filters: { [by]: data[by] }, locale });
  return found ?? documents.create({ data, locale });
}

async function makeTopics(strapi: Core.Strapi): Promise<void> {
  for (const { names, mediaTopicsCode } of TOPICS) {
    const data = { name: names.en, mediaTopicsCode };
    const { documentId } = await once(strapi, 'api::topic.topic', 'mediaTopicsCode', data, 'en');
    const topics = strapi.documents('api::topic.topic');
    const spanish = await topics.findOne({ documentId, locale: 'es' });
    if (!spanish)
      await topics.update({ documentId, locale: 'es', data: { name: names.es } as never });
  }
}

async function makeUser(strapi: Core.Strapi, login: Login): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists({ email: login.email })) return;
  const roleId = await makeRole(strapi, login.role);
  const { email, password, firstname, lastname } = login;
  await users.create({ email, password, firstname, lastname, isActive: true, roles: [roleId] });
}

async function makeRole(strapi: Core.Strapi, name: string): Promise<number> {
  const roles = strapi.service('admin::role');
  if (name === 'Administrator') return (await roles.getSuperAdmin()).id;
  // Strapi brings an Editor of its own; here it gets the newsroom's permissions.
  const description = `${name} of the newsroom`;
  const role = (await roles.findOne({ name })) ?? (await roles.create({ name, description }));
  await roles.assignPermissions(role.id, await ROLES[name]!(strapi));
  return role.id;
}

const TOKEN = 'Subscribers';

/** The token is shown on every run: Strapi keeps it encrypted, so that it can be read again. */
async function makeToken(strapi: Core.Strapi): Promise<string> {
  const tokens = strapi.service('admin::api-token');
  const found = await tokens.getByName(TOKEN, { includeDecryptedKey: true });
  if (found) return found.accessKey ?? (await tokens.regenerate(found.id)).accessKey;
  const made = await tokens.create({
    name: TOKEN,
    description: 'Reads published stories. Nothing else.',
    type: 'read-only',
    lifespan: null,
  });
  return made.accessKey;
}
