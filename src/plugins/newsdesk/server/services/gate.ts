import { auditPublic } from '../gate/auditPublic';
import { checkDocument } from '../gate/checkDocument';
import { gatedTypes } from '../gated/gatedTypes';
import { StartUpError } from '../gated/StartUpError';
import type { Strapi } from '../strapi';

/** What other code in the server, and the command line, may ask of the gate. */
export const gate = ({ strapi }: { strapi: Strapi }) => ({
  /** The uids of the content types that the gate guards. */
  guarded: (): string[] => [...gatedTypes(strapi).keys()],

  /**
   * What the gate would say of a document's drafts.
   *
   * @param locale absent: the default locale; `'*'`: all
   * @throws StartUpError if the gate does not guard the type
   */
  check(uid: string, documentId: string, locale?: string, language = 'en') {
    const type = gatedTypes(strapi).get(uid);
    if (!type) throw new StartUpError('gated-type', uid, ['It has not opted in to the gate.']);
    return checkDocument(strapi, type, documentId, locale, language);
  },

  /** All public rows that fail the gate. */
  audit: (language = 'en', onProgress?: (checked: number) => void) =>
    auditPublic(strapi, language, onProgress),
});
