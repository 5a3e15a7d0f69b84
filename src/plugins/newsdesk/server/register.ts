import { addComponents } from './components/addComponents';
import { readCommitted } from './database/readCommitted';
import { hideStatements } from './database/hideStatements';
import { gateDocuments } from './gate/gateDocuments';
import { setTripwire } from './gate/tripwire';
import { registerCustomFields } from './forms/customFields';
import { guardControllers } from './input/guardControllers';
import { watchLanguages } from './input/knownLanguages';
import { refuseBadCalls } from './input/refuseBadCalls';
import { requireJson } from './input/requireJson';
import { holdDecisions } from './permissions/holdDecisions';
import { offerToTokens } from './permissions/offerToTokens';
import { hideEvidence } from './reading/hideEvidence';
import { hideFileUses } from './reading/hideFileUses';
import { hidePrivateFromSearch } from './reading/hidePrivateFromSearch';
import { refuseDrafts } from './reading/refuseDrafts';
import { retryDeadlocks } from './retry/retryDeadlocks';
import { guardSources } from './sources/guardSources';
import { holdSources } from './sources/holdSources';
import { maskSources } from './sources/maskSources';
import { useDocuments, type Strapi } from './strapi';

/**
 * Sets up the gate before anything can be written.
 *
 * @throws StartUpError if a content type opted in in a way that the gate could not hold
 */
export function register({ strapi }: { strapi: Strapi }): void {
  readCommitted(strapi);
  registerCustomFields(strapi);
  addComponents(strapi);
  useDocuments(strapi, hideStatements(strapi));
  useDocuments(strapi, retryDeadlocks(strapi));
  useDocuments(strapi, refuseBadCalls(strapi));
  useDocuments(strapi, gateDocuments(strapi));
  useDocuments(strapi, holdDecisions(strapi));
  useDocuments(strapi, holdSources(strapi));
  useDocuments(strapi, refuseDrafts(strapi));
  setTripwire(strapi);
  guardSources(strapi);
  maskSources(strapi);
  offerToTokens(strapi);
  hidePrivateFromSearch(strapi);
  hideEvidence(strapi);
  hideFileUses(strapi);
  guardControllers(strapi);
  requireJson(strapi);
  watchLanguages(strapi);
}
