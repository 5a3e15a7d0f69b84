import { errors } from '@strapi/utils';
import { readHistory, readRelease } from '../history/readHistory';
import { badParameter, matching, refuseOthers } from '../input/parameters';
import type { Strapi } from '../strapi';
import { askedStory } from './askedStory';

interface HistoryContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** As many digits as every database's whole numbers take. */
const SEQUENCE = /^[1-9][0-9]{0,8}$/;

/** What went out of a story, for the panel. */
export const history = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/history/:uid/:documentId?before=`: its releases, newest first. */
  async list(context: HistoryContext): Promise<void> {
    refuseOthers(context.query, ['before']);
    const { before } = context.query;
    const story = await askedStory(strapi, context.params);
    const earlier = before === undefined ? undefined : sequenceIn(before, 'before');
    context.body = { data: await readHistory(strapi, story, earlier) };
  },

  /** `GET /newsdesk/history/:uid/:documentId/:sequence`: one release with what went out in it. */
  async release(context: HistoryContext): Promise<void> {
    refuseOthers(context.query, []);
    const sequence = sequenceIn(context.params.sequence, 'sequence');
    const release = await readRelease(strapi, await askedStory(strapi, context.params), sequence);
    if (release === null) throw new errors.NotFoundError('This story has no such release.');
    context.body = { data: release };
  },
});

function sequenceIn(value: unknown, name: string): number {
  if (typeof value !== 'string') throw badParameter(name);
  return Number(matching(value, SEQUENCE, name));
}
