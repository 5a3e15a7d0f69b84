import { asStories, type LoadedStory } from '../gate/loadStories';
import { storyPopulate } from '../gate/storyPopulate';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, schemaOf, type Strapi } from '../strapi';

/** The attributes of what a story links to that go on the wire; a type may lack some. */
const AGENCY = ['name', 'usageTerms', 'datelineStyle'];
const TOPIC = ['name', 'mediaTopicsCode'];
const CONTRIBUTOR = ['name'];
const IMAGE = ['url', 'width', 'height', 'mime', 'size', 'alternativeText', 'caption'];

/** The public rows of documents, with all that of them goes on the wire or on record. */
export async function loadPublic(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[],
): Promise<LoadedStory[]> {
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    populate: wirePopulate(strapi, type),
    orderBy: { id: 'asc' },
  });
  return asStories(strapi, type, rows, 'since');
}

function wirePopulate(strapi: Strapi, type: GatedType): Record<string, unknown> {
  const { fields, wire, agencyCredit } = type;
  const linked = (name: string | null, wanted: readonly string[]) =>
    name === null ? {} : { [name]: { select: ownOf(strapi, type, name, wanted) } };
  return {
    ...storyPopulate(type),
    ...linked(fields.agency, [agencyCredit, ...AGENCY]),
    ...linked(fields.byline, CONTRIBUTOR),
    ...linked(wire.topics, TOPIC),
    ...(wire.images && { [wire.images]: { select: ['id', ...IMAGE] } }),
  };
}

/** Those of the attributes that the linked type has. */
function ownOf(
  strapi: Strapi,
  { schema }: GatedType,
  name: string,
  wanted: readonly string[],
): string[] {
  const { attributes } = schemaOf(strapi, schema.attributes[name]!.target!);
  return ['id', 'documentId', ...wanted.filter((one) => Object.hasOwn(attributes, one))];
}
