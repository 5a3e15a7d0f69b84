import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import { report, type ReportedViolation } from '../refusals/refusalError';
import type { Strapi } from '../strapi';
import { isBlocked, judgeInTurns } from './judge';
import { loadStories, type LoadedStory } from './loadStories';

/** A public row that fails the gate: it came by a door that no code can watch. */
export interface FailedStory {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly violations: ReportedViolation[];
}

export interface Audit {
  /** How many public rows were read. */
  readonly checked: number;
  readonly failed: FailedStory[];
}

const PAGE = 100;

/**
 * Judges every public row of every gated type, a page at a time.
 *
 * @param onProgress called after each page with the number of rows read so far
 * @param signal stops the audit between two pages
 */
export async function auditPublic(
  strapi: Strapi,
  language: string,
  onProgress: (checked: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Audit> {
  const failed: FailedStory[] = [];
  let checked = 0;
  for (const type of gatedTypes(strapi).values()) {
    for await (const page of publicPages(strapi, type)) {
      if (signal?.aborted) return { checked, failed };
      failed.push(...(await failuresIn(strapi, type, page, language)));
      checked += page.length;
      onProgress(checked);
    }
  }
  return { checked, failed };
}

async function* publicPages(strapi: Strapi, type: GatedType) {
  let last = 0;
  for (;;) {
    const page = await loadStories(
      strapi,
      type,
      { publishedAt: { $notNull: true }, id: { $gt: last } },
      // A translation that went out before its source was changed was right when it did.
      { limit: PAGE, against: 'since' },
    );
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)!.row.id;
  }
}

const failuresIn = async (
  strapi: Strapi,
  { uid }: GatedType,
  page: readonly LoadedStory[],
  language: string,
): Promise<FailedStory[]> =>
  (await judgeInTurns(strapi, page)).filter(isBlocked).map((story) => ({
    contentType: uid,
    documentId: story.documentId,
    locale: story.locale,
    violations: story.verdict.violations.map((violation) => report(violation, story, language)),
  }));
