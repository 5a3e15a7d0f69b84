import { makeDossier } from '../dossier/makeDossier';
import { dossierPage } from '../dossier/page/dossierPage';
import { badParameter, refuseOthers } from '../input/parameters';
import { languageOfRequest } from '../refusals/language';
import type { Strapi } from '../strapi';
import { askedStory } from './askedStory';

interface DossierContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(header: string, value: string): void;
}

/** All that is on record of a story, for the panel. */
export const dossier = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/dossier/:uid/:documentId?format=json|html&language=en|es`: as a file, or as a page to print. */
  async dossier(context: DossierContext): Promise<void> {
    refuseOthers(context.query, ['format', 'language']);
    const format = oneOf(['json', 'html'], context.query.format ?? 'json', 'format');
    const { language = languageOfRequest(strapi) } = context.query;
    const spoken = oneOf(['en', 'es'], language, 'language');
    const made = await makeDossier(strapi, await askedStory(strapi, context.params));
    context.set('Cache-Control', 'no-store');
    if (format === 'html') {
      context.set('Content-Type', 'text/html; charset=utf-8');
      // Nothing of it is fetched or run.
      context.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
      context.body = dossierPage(made, spoken);
      return;
    }
    const name = `dossier-${made.documentId}.json`;
    context.set('Content-Type', 'application/json; charset=utf-8');
    context.set('Content-Disposition', `attachment; filename="${name}"`);
    context.body = JSON.stringify(made, null, 2);
  },
});

function oneOf<const Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  name: string,
): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw badParameter(name, `It takes: ${allowed.join(', ')}.`);
  return found;
}
