import type { Envelope } from '../../src/plugins/newsdesk/editorial/wire/release';
import type { Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { cleanStory, type Language, type SentStory } from '../gate/states/cleanStory';

/** A page of the feed. */
export interface FeedPage {
  readonly data: readonly Envelope[];
  readonly meta: { readonly cursor: string; readonly more: boolean };
}

/** An answer of one of the wire's addresses. */
export interface Answer<Body = FeedPage> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** Who asks, and over which address. */
export interface Subscriber {
  get<Body = FeedPage>(
    address: string,
    headers?: Readonly<Record<string, string>>,
    options?: RequestInit,
  ): Promise<Answer<Body>>;
  /** Reads the feed to its end, in pages as large as the query says. */
  readAll(query?: string, after?: string): Promise<Envelope[]>;
}

/** Asks over real HTTP, with an `Authorization` header or without any. */
export function subscriberOf(at: string, authorization: string): Subscriber {
  const get: Subscriber['get'] = async (address, headers = {}, options = {}) => {
    const answer = await fetch(`${at}/api/newsdesk${address}`, {
      ...options,
      headers: { ...(authorization && { Authorization: authorization }), ...headers },
    });
    const text = await answer.text();
    const isJson = answer.headers.get('Content-Type')?.includes('json') === true && text !== '';
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: (isJson ? JSON.parse(text) : text) as never,
    };
  };
  return {
    get,
    async readAll(query = '', after = '') {
      const found: Envelope[] = [];
      for (let cursor = after; ; ) {
        const page = await get(`/wire?${query}${cursor && `&after=${cursor}`}`);
        if (page.status !== 200) throw new Error(page.text);
        found.push(...page.body.data);
        if (!page.body.meta.more) return found;
        cursor = page.body.meta.cursor;
      }
    },
  };
}

/** A token of the newsroom with these content-API actions of the plugin and no others. */
export async function tokenWith({ strapi }: Newsroom, actions: readonly string[]): Promise<string> {
  const token = await strapi.service('admin::api-token').create({
    name: `wire ${Date.now()} ${Math.random()}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: actions.map((action) => `plugin::newsdesk.${action}`),
  });
  return `Bearer ${token.accessKey}`;
}

export const READS = ['wire.find', 'wire.findOne', 'versions.find'];

/** Publishes a clean story in one language; further changes go by its id. */
export async function publish(
  { strapi }: Newsroom,
  language: Language = 'en',
  changes: Partial<SentStory> & Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { documentId } = await storiesOf(strapi).create({
    locale: language,
    data: { ...cleanStory(language), ...changes },
    status: 'published',
  });
  return documentId;
}
