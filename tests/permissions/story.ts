import type { Strapi } from '../helpers/newsroom';
import { STORY } from '../helpers/newsroom';
import { SOURCE } from './people';

type Fields = Record<string, unknown>;

export interface Documents {
  create(params: object): Promise<Fields & { documentId: string; id: number }>;
  update(params: object): Promise<Fields & { documentId: string; id: number }>;
  publish(params: object): Promise<unknown>;
  clone(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  findOne(params: object): Promise<Fields | null>;
  findMany(params: object): Promise<Fields[]>;
  count(params: object): Promise<number>;
  delete(params: object): Promise<unknown>;
}

export const documentsOf = (strapi: Strapi, uid = STORY): Documents =>
  strapi.documents(uid as never) as unknown as Documents;

export const STATEMENT = 'The harbour firm dumped waste into the bay';
const PASSAGE = 'It rained on Monday';

/** A story that passes the gate, with a claim that nobody verified and a passage that somebody dismissed. */
export const storyData = (sourceId: string) => ({
  headline: 'Waste in the bay',
  body: [
    {
      type: 'paragraph',
      children: [
        {
          type: 'text',
          text: `${STATEMENT}, the dockers’ union told reporters. “We keep to our permit”, the firm answered. ${PASSAGE}.`,
        },
      ],
    },
  ],
  dateline: { place: 'Vigo' },
  credit: 'EFE',
  sourcingLevel: 'single-named',
  sourceLocale: 'en',
  claims: [
    {
      statement: STATEMENT,
      verification: 'unverified',
      attribution: 'the dockers’ union told reporters',
      source: sourceId,
      sourceTerms: 'on-the-record',
      evidence: [{ kind: 'document', description: 'A ledger' }],
      responseSought: 'replied',
      respondent: 'The firm',
      channel: 'phone',
      soughtAt: '2026-03-01T10:00:00.000Z',
      response: 'We keep to our permit',
      note: 'Call again',
    },
  ],
  dismissals: [{ passage: PASSAGE, reason: 'Seen by all' }],
});

export async function makeSource(strapi: Strapi): Promise<string> {
  const data = { publicDescription: 'the dockers’ union', anonymous: false, name: 'The union' };
  return (await documentsOf(strapi, SOURCE).create({ data })).documentId;
}

/** A story by the house itself, which needs no permission. */
export async function makeStory(strapi: Strapi, sourceId: string): Promise<string> {
  return (await documentsOf(strapi).create({ data: storyData(sourceId) })).documentId;
}

/** What a draft holds of claims and dismissals, without what says which rows they are. */
export async function decidedIn(strapi: Strapi, documentId: string, locale = 'en') {
  const draft = await documentsOf(strapi).findOne({
    documentId,
    locale,
    populate: {
      claims: {
        populate: {
          source: { fields: ['documentId'] },
          furtherSources: { fields: ['documentId'] },
          evidence: true,
        },
      },
      dismissals: true,
    },
  });
  const { claims, dismissals } = draft as { claims: Fields[]; dismissals: Fields[] };
  return { claims, dismissals };
}
