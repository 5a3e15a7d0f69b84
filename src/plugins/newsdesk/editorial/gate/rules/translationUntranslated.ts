import * as z from 'zod/mini';
import { languageCode } from '../../attribution/languages';
import type { Story } from '../../story';
import { sourceWordsOf } from '../../translation/storyTexts';
import { needsTranslation, untranslatedIn } from '../../translation/untranslated';
import { aboutClaim, aboutCopy, aboutStory, defineRule, type Finding } from '../rule';

/** What of a claim readers get beside its passage, and stands nowhere in the copy. */
const BESIDE = ['about', 'respondent', 'noResponseReason'] as const;

/** Of a claim's own fields only those that stand as in the source: they are too short to be told by a part. */
function* untranslatedClaims(
  story: Story,
  source: Story,
): Iterable<Finding<'translation/untranslated'>> {
  const claims = new Map(source.claims.map((claim) => [claim.key, claim]));
  for (const [index, claim] of story.claims.entries()) {
    const original = claim.key === null ? undefined : claims.get(claim.key);
    for (const field of original ? BESIDE : []) {
      const passage = claim[field];
      if (passage.trim() !== original![field].trim() || !needsTranslation(passage)) continue;
      yield aboutClaim('translation/untranslated', index, field, { passage });
    }
  }
}

/**
 * No sentence of a translation, nor what its claims say, stands as in the source; names, figures and quotations
 * may.
 *
 * Why: a translation begins with the words of its source; what was overlooked would go out in the wrong
 * language.
 *
 * Source: the house.
 */
export const translationUntranslated = defineRule({
  name: 'translation/untranslated',
  codes: ['translation/untranslated'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ story, reading: { copy } }) {
    const source = story.translation?.source;
    // English for another country may well be the same.
    if (!source || languageCode(source.locale) === languageCode(story.locale)) return;
    const words = sourceWordsOf(source);
    for (const name of ['headline', 'summary'] as const) {
      if (untranslatedIn([story[name]], words).length === 0) continue;
      yield aboutStory('translation/untranslated', name, { passage: story[name] });
    }
    yield* untranslatedClaims(story, source);
    const body = copy.paragraphs.filter(({ field }) => field === 'body');
    const texts = body.map(({ start, end }) => copy.text.slice(start, end).trim());
    for (const place of untranslatedIn(texts, words)) {
      const params = { passage: texts[place]! };
      yield aboutCopy('translation/untranslated', 'body', body[place]!.start, params);
    }
  },
});
