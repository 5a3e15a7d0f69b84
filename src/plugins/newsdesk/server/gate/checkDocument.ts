import type { GatedType } from '../gated/gatedType';
import { report, type ReportedViolation } from '../refusals/refusalError';
import type { Strapi } from '../strapi';
import { judge } from './judge';
import { loadDrafts } from './loadStories';
import { requestedLocales } from './requestedLocales';

export interface CheckedStory {
  readonly documentId: string;
  readonly locale: string | null;
  readonly verdict: 'pass' | 'blocked';
  readonly violations: ReportedViolation[];
}

/**
 * The gate's answer for a document's drafts, without publishing anything.
 *
 * @param locale as Strapi takes it: absent is the default locale, `'*'` is all
 * @param language of the messages, `en` or `es`
 * @returns one entry per language of the document; none if there is no such draft
 */
export async function checkDocument(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  locale: string | undefined,
  language: string,
): Promise<CheckedStory[]> {
  const asked = await requestedLocales(strapi, type, locale);
  const stories = await loadDrafts(strapi, type, documentId, asked);
  return judge(strapi, stories).map((story) => ({
    documentId: story.documentId,
    locale: story.locale,
    verdict: story.verdict.verdict,
    violations: story.verdict.violations.map((violation) => report(violation, story, language)),
  }));
}
