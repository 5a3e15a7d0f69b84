import * as z from 'zod/mini';
import { languageCode } from '../../attribution/languages';
import { paragraphsOf } from '../../translation/storyTexts';
import { untranslatedIn } from '../../translation/untranslated';
import { aboutCopy, aboutStory, defineRule } from '../rule';

/**
 * No paragraph of a translation, nor its headline or summary, stands as in the source; names, figures and
 * quotations may.
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
    for (const name of ['headline', 'summary'] as const) {
      if (untranslatedIn([story[name]], [source[name]]).length === 0) continue;
      yield aboutStory('translation/untranslated', name, { passage: story[name] });
    }
    const body = copy.paragraphs.filter(({ field }) => field === 'body');
    const texts = body.map(({ start, end }) => copy.text.slice(start, end).trim());
    for (const place of untranslatedIn(texts, paragraphsOf(source))) {
      const params = { passage: texts[place]! };
      yield aboutCopy('translation/untranslated', 'body', body[place]!.start, params);
    }
  },
});
