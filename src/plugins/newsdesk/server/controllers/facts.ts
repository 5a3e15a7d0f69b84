import { errors } from '@strapi/utils';
import { SOURCE_UID } from '../content-types/source';
import type { StoryFacts } from '../../editorial';
import { readPublic, readSourceFacts, readStoryFacts } from '../desk/facts';
import { rowsWithCopy, rowsWithField, rowsWithLinks } from '../desk/readable';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { idsAmong, rowsOfWhich, whereAmong, type Rows } from '../permissions/readableRows';
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
    const found = await readStoryFacts(strapi, type, { ...where, publishedAt });
    if (found === null) throw new errors.NotFoundError('There is no such version.');
    context.body = { data: await withoutUnreadable(strapi, type, found.id, found.facts) };
  },

  /** `GET /newsdesk/public/:uid/:documentId?locale=`: what readers have of a story now. */
  async public(context: FactsContext): Promise<void> {
    const { type, where } = await askedStory(strapi, context);
    const found = await readPublic(strapi, type, where);
    if (found === null) return void (context.body = { data: null });
    const isTitled = await isAmong(
      strapi,
      type,
      await rowsWithField(strapi, type, 'headline'),
      found.id,
    );
    context.body = { data: isTitled ? found.facts : { ...found.facts, headline: '' } };
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

const isAmong = async (
  strapi: Strapi,
  { uid }: GatedType,
  rows: Rows,
  id: number,
): Promise<boolean> => (await idsAmong(strapi, uid, rows, [id])).has(id);

/** Leaves out what whoever asks may not read of this row: on which sources its claims rest, and the others. */
async function withoutUnreadable(
  strapi: Strapi,
  type: GatedType,
  id: number,
  facts: StoryFacts,
): Promise<StoryFacts> {
  const sees = async (rows: Promise<Rows>) => isAmong(strapi, type, await rows, id);
  const seesLinks = await sees(rowsWithLinks(strapi, type));
  const seesAgency = await sees(rowsWithField(strapi, type, 'agency'));
  const seesEmbargo = await sees(rowsWithField(strapi, type, 'embargoUntil'));
  const seesCopy = await sees(rowsWithCopy(strapi, type));
  return {
    killed: facts.killed,
    released: seesLinks && seesCopy ? facts.released : null,
    claims: seesLinks ? facts.claims : {},
    sources: seesLinks ? await readableSources(strapi, facts) : {},
    agencyCredit: seesAgency ? facts.agencyCredit : '',
    publicEmbargoes: seesEmbargo ? facts.publicEmbargoes : [],
  };
}

/** What is told of the sources of a story: of those whose descriptions whoever asks may read. */
async function readableSources(
  strapi: Strapi,
  { sources }: StoryFacts,
): Promise<StoryFacts['sources']> {
  const described = await rowsOfWhich(strapi, SOURCE_UID, ['publicDescription']);
  return readSourceFacts(strapi, whereAmong(described), Object.keys(sources));
}

/** The story that a request is about, among those that whoever asks may read. */
async function askedStory(
  strapi: Strapi,
  { params: { uid = '', documentId }, query: { locale } }: FactsContext,
): Promise<{ type: GatedType; where: Record<string, unknown> }> {
  const type = gatedTypes(strapi).get(uid);
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  const readable = await readableOrRefuse(strapi, uid);
  const one = {
    documentId: matching(documentId, DOCUMENT_ID, 'documentId'),
    ...(type.localized && { locale: matching(locale, LOCALE, 'locale') }),
  };
  return { type, where: { $and: [readable, one] } };
}
