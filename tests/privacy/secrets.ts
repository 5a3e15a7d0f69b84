import type { Newsroom } from '../helpers/newsroom';
import { STORY } from '../helpers/newsroom';

/** What must reach nobody who lacks the permission: one word for each private attribute, found by search. */
export interface Secrets {
  readonly documentId: string;
  readonly sourceId: string;
  /** Private attributes by their path from the story: `claims.source.name`. */
  readonly paths: string[];
}

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly component?: string;
  readonly target?: string;
}

type Model = { attributes: Record<string, Attribute> };

/** Strapi's own columns of authorship: nothing that this project could give away. */
const STRAPIS_OWN = new Set(['createdBy', 'updatedBy', 'localizations', 'locale']);

/** Every private attribute that can be reached from a type: by components and by links to the project's types. */
export function privatePaths(newsroom: Newsroom, uid = STORY, prefix: string[] = []): string[][] {
  const { attributes } = newsroom.strapi.getModel(uid as never) as unknown as Model;
  if (prefix.length > 3) return [];
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    if (STRAPIS_OWN.has(name)) return [];
    const path = [...prefix, name];
    const into = attribute.component ?? attribute.target;
    const follows = into !== undefined && !into.startsWith('admin::') && into !== STORY;
    const below = follows ? privatePaths(newsroom, into, path) : [];
    return attribute.private || prefixIsPrivate(newsroom, prefix) ? [path, ...below] : below;
  });
}

function prefixIsPrivate(newsroom: Newsroom, prefix: string[]): boolean {
  let uid: string | undefined = STORY;
  for (const name of prefix) {
    const { attributes } = newsroom.strapi.getModel(uid as never) as unknown as Model;
    const attribute: Attribute | undefined = attributes[name];
    if (attribute?.private) return true;
    uid = attribute?.component ?? attribute?.target;
  }
  return false;
}

/** Every private word in these stories holds this, and nothing public does. */
export const SECRET = 'xyzzy';

/** A public story whose every private attribute holds a secret word, resting on a confidential source. */
export async function publishSecrets(newsroom: Newsroom): Promise<Secrets> {
  const { strapi } = newsroom;
  const source = await strapi.documents('plugin::newsdesk.source').create({
    data: {
      publicDescription: 'a senior Portuguese official',
      anonymous: true,
      anonymityReason: `reason ${SECRET}`,
      name: `name ${SECRET}`,
      contact: `contact ${SECRET}`,
      notes: `notes ${SECRET}`,
      approvedBy: 1,
    } as never,
  });
  const byline = await strapi.documents('api::contributor.contributor').create({
    data: { name: 'Ana Prueba', email: `ana@${SECRET}.example` },
  });
  const story = await strapi.documents(STORY).create({
    data: {
      headline: 'Bridge unsafe, official says',
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'The bridge is unsafe, an official said. It rained.' }],
        },
      ],
      dateline: { place: 'Lisbon' },
      credit: 'EFE',
      editorNote: `note ${SECRET}`,
      byline: [byline.documentId],
      dismissals: [{ passage: 'It rained', reason: 'Seen by all' }],
      claims: [
        {
          statement: 'The bridge is unsafe',
          verification: 'verified',
          attribution: 'an official said',
          source: source.documentId,
          furtherSources: [source.documentId],
          respondentSource: source.documentId,
          sourceTerms: 'on-background',
          evidence: [
            {
              kind: 'document',
              description: `evidence ${SECRET}`,
              url: `https://${SECRET}.example`,
            },
          ],
          note: `claim note ${SECRET}`,
        },
      ],
    } as never,
  });
  await strapi.documents(STORY).publish({ documentId: story.documentId });
  return {
    documentId: story.documentId,
    sourceId: source.documentId,
    paths: privatePaths(newsroom).map((path) => path.join('.')),
  };
}
