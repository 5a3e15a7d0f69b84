import * as z from 'zod/mini';
import { foldText } from '../../copy';
import { containsAnyWord } from '../containsWord';
import { aboutClaim, defineRule } from '../rule';
import { distinctSources } from '../sources';

/**
 * An attribution to "sources" rests on at least two different source records.
 *
 * Why: the plural tells readers that one bears the other out.
 *
 * Source: Reuters, Essentials of Sourcing ("sources" only where there is more than one); El Español,
 * libro de estilo, rule 3 ("fuentes" likewise).
 */
export const sourcePluralSources = defineRule({
  name: 'source/plural-sources',
  codes: ['source/plural-sources'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ reading }) {
    for (const { claim, index } of reading.standingClaims) {
      const text = foldText(claim.attribution);
      if (!containsAnyWord(text, reading.language.pluralSourceNouns)) continue;
      const count = distinctSources(claim).length;
      if (count < 2) yield aboutClaim('source/plural-sources', index, 'attribution', { count });
    }
  },
});
