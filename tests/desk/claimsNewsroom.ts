import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';

export const SOURCE = 'plugin::newsdesk.source';
export const AGENCY = 'api::agency.agency';
export const READ = 'plugin::content-manager.explorer.read';

/** Stands in everything that says who a source is, and in nothing else. */
export const SECRET = 'xyzzy';

/** A claim as the list gives it. */
export type Listed = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly statement: string;
  readonly attribution: string | null;
  readonly about: string | null;
  readonly respondent: string | null;
  readonly verification: string | null;
  readonly responseSought: string | null;
  readonly replyBy: string | null;
  readonly isOverdue: boolean;
  readonly agency: string | null;
  readonly position: number;
  readonly source: {
    readonly description: string;
    readonly documentId?: string;
    readonly name?: string;
    readonly isAnonymous: boolean;
  } | null;
};

/** The document ids of the records that the stories rest on. */
export interface ClaimRecords {
  readonly named: string;
  readonly secret: string;
  /** Another record under the same public description. */
  readonly namesake: string;
  readonly efe: string;
  readonly lusa: string;
}

export interface ClaimStories {
  readonly harbour: string;
  readonly town: string;
  readonly ferry: string;
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }];

export async function makeRecords({ strapi }: Newsroom): Promise<ClaimRecords> {
  const make = async (uid: string, data: Record<string, unknown>): Promise<string> =>
    (await strapi.documents(uid as never).create({ data } as never)).documentId;
  const identity = (which: string) => ({
    name: `${which} ${SECRET} name`,
    contact: `${SECRET} contact`,
    notes: `${SECRET} notes`,
    anonymityReason: `${SECRET} reason`,
  });
  const hidden = { publicDescription: 'a senior harbour official', anonymous: true };
  return {
    named: await make(SOURCE, {
      publicDescription: 'the dockers’ union',
      anonymous: false,
      ...identity('Ana'),
    }),
    secret: await make(SOURCE, { ...hidden, ...identity('Zoe') }),
    namesake: await make(SOURCE, { ...hidden, ...identity('Bea') }),
    efe: await make(AGENCY, { name: 'Agencia EFE', creditLine: 'EFE', homeLanguage: 'es' }),
    lusa: await make(AGENCY, { name: 'Agência Lusa', creditLine: 'Lusa', homeLanguage: 'pt' }),
  };
}

/** Three stories, one of them in two languages; together they have every state of a claim. */
export async function makeStories(
  { strapi }: Newsroom,
  records: ClaimRecords,
): Promise<ClaimStories> {
  const make = async (headline: string, data: Record<string, unknown>): Promise<string> => {
    const all = { headline, body, ...data } as never;
    return (await strapi.documents(STORY).create({ data: all, locale: 'en' })).documentId;
  };
  const harbour = await make('Waste found in the bay', {
    agency: records.efe,
    claims: harbourClaims(records),
  });
  await strapi.documents(STORY).update({
    documentId: harbour,
    locale: 'es',
    data: {
      headline: 'Residuos en la ría de Ávila',
      body,
      agency: records.efe,
      claims: [{ statement: 'La EMPRESA vertió residuos', attribution: 'dijo el sindicato' }],
    } as never,
  });
  const town = await make('Town closes beach', {
    agency: records.lusa,
    claims: townClaims(records),
  });
  const ferry = await make('Ferry late', {
    claims: [{ statement: '=1+1 is what the ferry cost', verification: 'retracted' }],
  });
  return { harbour, town, ferry };
}

const harbourClaims = (records: ClaimRecords) => [
  {
    statement: 'The harbour firm dumped waste into the bay',
    attribution: 'the dockers’ union said',
    source: records.named,
    sourceTerms: 'on-the-record',
    about: 'the harbour firm',
    responseSought: 'awaiting-reply',
    respondent: 'Señora Ñandú, "press"',
    replyBy: inHours(-5),
    note: `${SECRET} note`,
  },
  {
    statement: 'The mayor took 100% of the bribes',
    verification: 'disputed',
    attribution: 'a senior harbour official said',
    source: records.secret,
    furtherSources: [records.named],
    about: 'the mayor',
    responseSought: 'awaiting-reply',
    respondent: 'the mayor’s office',
    replyBy: inHours(5),
  },
  {
    statement: 'The permit was forged',
    attribution: 'the dockers’ union said on background',
    source: records.named,
    sourceTerms: 'on-background',
    responseSought: 'no-reply',
    respondent: 'the mayor’s office',
  },
];

const townClaims = (records: ClaimRecords) => [
  {
    statement: 'The town closed the beach',
    verification: 'verified',
    responseSought: null,
    attribution: 'a senior harbour official said',
    source: records.namesake,
  },
  {
    statement: 'The council knew_it all',
    responseSought: 'declined',
    respondent: 'the dockers’ union',
    respondentSource: records.named,
    furtherSources: [records.secret],
  },
];

/** What somebody sees of the list of claims. */
export interface ListReader {
  readonly token: string;
  /** A page of the list; fails unless the answer is 200. */
  list(query?: Record<string, unknown>): Promise<{ data: Listed[]; meta: ListMeta }>;
  get(address: string, query?: Record<string, unknown>): Promise<supertest.Response>;
}

export interface ListMeta {
  readonly pagination: { readonly total: number; readonly pageCount: number };
  readonly columns: string[];
  readonly types: readonly { readonly uid: string }[];
  readonly timeZone: string;
}

export function readerWith({ http }: Pick<Newsroom, 'http'>, token: string): ListReader {
  const get: ListReader['get'] = (address, query = {}) =>
    supertest(http).get(address).query(query).set('Authorization', token);
  return {
    token,
    get,
    async list(query = {}) {
      const answer = await get('/newsdesk/claims', { pageSize: 100, ...query });
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      return answer.body;
    },
  };
}

/** A filter as the panel's address writes it. */
export const filter = (name: string, operator: string, value: string) => ({
  [`filters[$and][0][${name}][${operator}]`]: value,
});

export interface Grant {
  readonly action: string;
  readonly subject: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly conditions?: readonly string[];
}

export const CLAIM_FIELDS = [
  ...['statement', 'verification', 'attribution', 'source', 'furtherSources', 'respondentSource'],
  ...['sourceTerms', 'about', 'respondent', 'responseSought', 'replyBy'],
].map((name) => `claims.${name}`);

/** May read stories: these fields, in these languages, on these conditions. */
export const mayReadStories = (
  fields: readonly string[] = ['headline', 'agency', ...CLAIM_FIELDS],
  locales: readonly string[] = ['en', 'es'],
  conditions: readonly string[] = [],
): Grant => ({ action: READ, subject: STORY, properties: { fields, locales }, conditions });

export const mayReadNames: readonly Grant[] = [
  { action: READ, subject: SOURCE, properties: { fields: ['publicDescription', 'anonymous'] } },
  { action: READ, subject: AGENCY, properties: { fields: ['name', 'creditLine'] } },
];

export const maySeeSources: Grant = { action: 'plugin::newsdesk.sources.read', subject: null };

/** Somebody who is signed in, with what they signed in by. */
export interface SignedIn extends ListReader {
  readonly userId: number;
  readonly email: string;
  readonly password: string;
}

let count = 0;

/** Signs somebody in who has a role for each list of permissions. */
export async function signIn(
  { strapi, http }: Newsroom,
  ...roles: readonly (readonly Grant[])[]
): Promise<SignedIn> {
  const ids: number[] = [];
  for (const grants of roles) {
    const name = `list role ${(count += 1)}`;
    const role = await strapi.service('admin::role').create({ name, description: name });
    await strapi.service('admin::role').assignPermissions(
      role.id,
      grants.map((grant) => ({ properties: {}, conditions: [], ...grant })),
    );
    ids.push(role.id);
  }
  const login = { email: `list${(count += 1)}@newsroom.test`, password: 'Reader-1-of-the-test' };
  const user = await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'List', lastname: 'Reader', isActive: true, roles: ids });
  const answer = await supertest(http).post('/admin/login').send(login);
  return { ...readerWith({ http }, `Bearer ${answer.body.data.token}`), ...login, userId: user.id };
}
