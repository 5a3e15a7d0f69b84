import { z } from 'zod';
import type { Language } from '../../attribution/languages';
import { foldText, forEachWord, saysSomething } from '../../copy';
import { aboutClaim, defineRule } from '../rule';
import { anonymousSources } from '../sources';

/** Whether a description says nothing of where the source stands: "a well-placed source". */
function isVague(description: string, language: Language): boolean {
  const text = foldText(description);
  let saysWhere = false;
  forEachWord(text, (start, end) => {
    if (!language.vagueSourceWords.has(text.slice(start, end))) saysWhere = true;
  });
  return !saysWhere;
}

/**
 * An anonymous source has a public description that says which sphere it belongs to.
 *
 * Why: readers weigh what they are told by where it comes from. "A source", "fuentes bien
 * informadas" and "a person close to the matter" give them nothing to weigh; "a senior US official"
 * does.
 *
 * Source: AP, anonymous sources ("a source" alone is not allowed, describe it as fully as possible);
 * El Español, libro de estilo.
 */
export const sourceDescribed = defineRule({
  name: 'source/described',
  codes: ['source/described', 'source/described.vague'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { source, claim, field, params } of anonymousSources(reading)) {
      if (!saysSomething(source.publicDescription)) {
        yield aboutClaim('source/described', claim, field, params);
      } else if (isVague(source.publicDescription, reading.language)) {
        yield aboutClaim('source/described.vague', claim, field, params);
      }
    }
  },
});
