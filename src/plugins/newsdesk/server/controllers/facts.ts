import { errors } from '@strapi/utils';
import { SOURCE_UID } from '../content-types/source';
import type { StoryFacts } from '../../editorial';
import { readPublic, readSourceFacts, readStoryFacts } from '../desk/facts';
import { maySeeLinks, readableBy } from '../desk/mayRead';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { rowsOf, schemaOf, type Strapi } from '../strapi';
import { DOCUMENT_ID, LOCALE, matching } from '../input/parameters';
import { readableOrRefuse, type FactsContext } from './factsQuery';

/** What the panel asks while somebody writes: what a browser cannot know of the story. */
export const facts = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/facts/:uid/:documentId?locale=`: what the browser cannot know of a saved draft. */
  async story(context: FactsContext): Promise<void> {
    const { type, where } = await askedStory(strapi, context);
    const { status } = context.query;
    const publishedAt = status === 'published' ? { $notNull: true } : null;
    const facts = await readStoryFacts(strapi, type, { ...where, publishedAt });
    if (facts === null) throw new errors.NotFoundError('There is no such version.');
    context.body = { data: await withoutUnreadable(strapi, type, facts) };
  },

  /** `GET /newsdesk/public/:uid/:documentId?locale=`: what readers have of a story now. */
  async public(context: FactsContext): Promise<void> {
    const { type, where } = await askedStory(strapi, context);
    context.body = { data: await readPublic(strapi, type, where) };
  },

  /** `GET /newsdesk/facts/:uid/agency/:documentId`: how an agency that was just chosen wants to be credited. */
  async agency(context: FactsContext): Promise<void> {
    const type = gatedTypes(strapi).get(context.params.uid ?? '');
    const target = type?.fields.agency && type.schema.attributes[type.fields.agency]?.target;
    if (!type || !target) throw new errors.NotFoundError('These stories have no agency.');
    const documentId = matching(context.params.documentId, DOCUMENT_ID, 'documentId');
    if (!(type.agencyCredit in schemaOf(strapi, target).attributes)) {
      return void (context.body = { data: '' });
    }
    const readable = await readableOrRefuse(strapi, target, [type.agencyCredit]);
    const row = await rowsOf(strapi, target).findOne({
      where: { $and: [readable, { documentId }] },
      select: [type.agencyCredit],
    });
    context.body = { data: String(row?.[type.agencyCredit] ?? '') };
  },
});

/** Leaves out on which sources claims rest, or what those are called, where whoever asks may not read it. */
async function withoutUnreadable(
  strapi: Strapi,
  { uid, fields }: GatedType,
  facts: StoryFacts,
): Promise<StoryFacts> {
  if (!maySeeLinks(strapi, uid, fields.claims)) return { ...facts, claims: {}, sources: {} };
  const readable = await readableBy(strapi, SOURCE_UID);
  if (readable === null) return { ...facts, sources: {} };
  return { ...facts, sources: await readSourceFacts(strapi, readable, Object.keys(facts.sources)) };
}

/** The story that a request is about, among those that whoever asks may read. */
async function askedStory(
  strapi: Strapi,
  { params: { uid = '', documentId }, query: { locale } }: FactsContext,
): Promise<{ type: GatedType; where: Record<string, unknown> }> {
  const type = gatedTypes(strapi).get(uid);
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  const readable = await readableBy(strapi, uid);
  if (readable === null) throw new errors.ForbiddenError('You may not read these stories.');
  const one = {
    documentId: matching(documentId, DOCUMENT_ID, 'documentId'),
    ...(type.localized && { locale: matching(locale, LOCALE, 'locale') }),
  };
  return { type, where: { $and: [readable, one] } };
}
