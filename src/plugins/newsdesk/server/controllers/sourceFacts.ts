import { findSourceCalled, readSourceFacts } from '../desk/facts';
import { SOURCE_UID } from '../content-types/source';
import type { Strapi } from '../strapi';
import { badParameter, DOCUMENT_ID, matching } from '../input/parameters';
import { readableOrRefuse, type FactsContext } from './factsQuery';

const LONGEST_NAME = 255;

/** What the panel asks about sources that somebody is choosing. */
export const sourceFacts = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/facts/sources?ids=a,b`: what the gate may know of sources that were just chosen. */
  async sources(context: FactsContext): Promise<void> {
    const readable = await readableOrRefuse(strapi, SOURCE_UID, ['publicDescription']);
    const ids = String(context.query.ids ?? '').split(',');
    for (const id of ids) matching(id, DOCUMENT_ID, 'ids');
    context.body = { data: await readSourceFacts(strapi, readable, ids) };
  },

  /** `GET /newsdesk/facts/source?called=`: the source record that readers know by these words. */
  async source(context: FactsContext): Promise<void> {
    const readable = await readableOrRefuse(strapi, SOURCE_UID, ['publicDescription']);
    const { called } = context.query;
    if (typeof called !== 'string' || called.length > LONGEST_NAME || called.includes('\0')) {
      throw badParameter('called');
    }
    context.body = { data: await findSourceCalled(strapi, readable, called.trim()) };
  },
});
