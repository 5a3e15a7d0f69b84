import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import { isVague } from '../isVague';
import { aboutClaim, defineRule } from '../rule';
import { anonymousSources } from '../sources';

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
