import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';

/** What the panel asks of one newsroom, as whoever is signed in with a token. */
export interface Panel {
  get(address: string, query?: Record<string, unknown>): Promise<supertest.Response>;
  post(address: string, body: object): Promise<supertest.Response>;
  /** The documents of a list of stories, in its order. */
  list(query: Record<string, unknown>): Promise<string[]>;
}

/** The panel's requests, made as the panel makes them. */
export function panelOf(newsroom: Pick<Newsroom, 'http'>, token: string): Panel {
  const get: Panel['get'] = (address, query = {}) =>
    supertest(newsroom.http).get(address).query(query).set('Authorization', token);
  return {
    get,
    post: (address, body) =>
      supertest(newsroom.http).post(address).send(body).set('Authorization', token),
    async list(query) {
      const answer = await get(`/content-manager/collection-types/${STORY}`, query);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body.error));
      return answer.body.results.map(({ documentId }: { documentId: string }) => documentId);
    },
  };
}

/** A list narrowed to stories in a state, as the panel's address writes it. */
export const inState = (...states: string[]): Record<string, unknown> =>
  Object.fromEntries(states.map((state, index) => [`filters[$and][${index}][__gate][$eq]`, state]));

/** Signs somebody in who has one role with these permissions on stories. */
export async function tokenOf(
  { strapi, http }: Newsroom,
  permissions: readonly Record<string, unknown>[],
): Promise<string> {
  const name = `role ${Math.random()}`;
  const role = await strapi.service('admin::role').create({ name, description: name });
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  const login = { email: `${role.id}@newsroom.test`, password: 'Reporter-1-of-the-test' };
  await strapi.service('admin::user').create({
    ...login,
    firstname: 'Test',
    lastname: 'Reporter',
    isActive: true,
    roles: [role.id],
  });
  const answer = await supertest(http).post('/admin/login').send(login);
  return `Bearer ${answer.body.data.token}`;
}
