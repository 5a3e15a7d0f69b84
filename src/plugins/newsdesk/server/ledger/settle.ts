import { errors } from '@strapi/utils';
import type { Instant } from '../../editorial/story';
import { nextReleases } from '../../editorial/wire/nextReleases';
import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import { announce } from './announce';
import { append, type Draft } from './append';
import { lockHead } from './head';
import { lastReleases, type LastRelease } from './lastReleases';
import { loadPublic } from './loadPublic';
import { actOn, type Pending, type Touched } from './pending';
import { toDraft } from './toDraft';
import { contentOf, type Loaded } from './content';

/**
 * Compares what is public of each document that a transaction touched with what went out of it last, and
 * appends the releases that lie between. To be called inside that transaction, at its end.
 *
 * @param onCommit calls back once the transaction is committed
 */
export async function settle(
  strapi: Strapi,
  pending: Pending,
  onCommit: (callback: () => void) => void,
): Promise<void> {
  if (pending.size === 0) return;
  const touched = [...pending.values()];
  pending.clear();
  // From here to the commit nobody else appends: what is read now is what readers will have.
  const head = await lockHead(strapi);
  const drafts: Draft[] = [];
  for (const type of gatedTypes(strapi).values()) {
    const documents = touched.filter(({ uid }) => uid === type.uid);
    if (documents.length > 0) drafts.push(...(await draftsOf(strapi, type, documents)));
  }
  if (drafts.length === 0) return;
  const newest = await append(strapi, head, drafts);
  onCommit(() => announce(strapi, newest.sequence));
}

async function draftsOf(
  strapi: Strapi,
  type: GatedType,
  documents: readonly Touched[],
): Promise<Draft[]> {
  const ids = documents.map(({ documentId }) => documentId);
  const [stories, last] = await Promise.all([
    loadPublic(strapi, type, ids),
    lastReleases(strapi, type.uid, ids),
  ]);
  return documents.flatMap((document) =>
    languagesOf(
      strapi,
      type,
      document,
      stories.filter(({ documentId }) => documentId === document.documentId),
      last.get(document.documentId) ?? [],
    ),
  );
}

function languagesOf(
  strapi: Strapi,
  type: GatedType,
  document: Touched,
  stories: Loaded['story'][],
  last: readonly LastRelease[],
): Draft[] {
  const now = Date.now() as Instant;
  const loaded = stories.map(
    (story): Loaded => ({ story, ...contentOf(strapi, type, story, now) }),
  );
  const locales = new Set([
    ...stories.map(({ locale }) => locale ?? ''),
    ...last.map((l) => l.locale),
  ]);
  return [...locales].sort().flatMap((locale) => {
    // Code that goes past the Document Service can make a language public twice: what it made last counts.
    const here = loaded.filter(({ story }) => (story.locale ?? '') === locale).at(-1) ?? null;
    const before = last.find((one) => one.locale === locale) ?? null;
    const act = actOn(document, locale === '' ? null : locale);
    const after = here && { content: here.content, embargoUntil: here.story.story.embargoUntil };
    const releases = nextReleases({ before, after, act }, now);
    if (here?.story.story.killed === true && releases.some(({ state }) => state !== 'off')) {
      throw stillKilled(document);
    }
    return releases.map((next, index) =>
      toDraft(strapi, type, {
        documentId: document.documentId,
        locale,
        next,
        version: (before?.version ?? 0) + 1 + index,
        firstAt: before?.firstAt ?? now,
        now,
        here,
        others: loaded.filter((one) => one !== here),
        before,
      }),
    );
  });
}

/**
 * A kill may be committed between the tripwire's look at a row that is written past the Document Service and
 * the end of that transaction; or it may fail after its mark was set, and somebody catches that. The head
 * is locked here, as it was by the kill: nothing comes between this look and the commit.
 */
const stillKilled = ({ uid, documentId }: Touched): Error =>
  new errors.ValidationError(`${uid} ${documentId} is killed: nothing of it goes out.`, {
    code: 'newsdesk/killed',
  });
