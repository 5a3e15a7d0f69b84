import { addComponents } from './components/addComponents';
import { asPostgres } from './database/asPostgres';
import { hideStatements } from './database/hideStatements';
import { closeDoors } from './gate/closeDoors';
import { fixRows } from './gate/fixRows';
import { gateDocuments } from './gate/gateDocuments';
import { openQuickDoor } from './feed/quickDoor';
import { setTripwire } from './gate/tripwire';
import { registerCustomFields } from './forms/customFields';
import { guardControllers } from './input/guardControllers';
import { watchLanguages } from './input/knownLanguages';
import { guardLedger } from './ledger/guardLedger';
import { noticePublic } from './ledger/noticePublic';
import { settleBeforeCommit } from './ledger/settleBeforeCommit';
import { refuseBadCalls } from './input/refuseBadCalls';
import { requireJson } from './input/requireJson';
import { holdDecisions } from './permissions/holdDecisions';
import { offerToTokens } from './permissions/offerToTokens';
import { allowEvents } from './push/events';
import { holdEmbargoed } from './push/holdEmbargoed';
import { answerWrites } from './reading/answerWrites';
import { hideEvidence } from './reading/hideEvidence';
import { hideFileUses } from './reading/hideFileUses';
import { hideFromReaders } from './reading/hideFromReaders';
import { hidePrivateFromSearch } from './reading/hidePrivateFromSearch';
import { refuseDrafts } from './reading/refuseDrafts';
import { retryDeadlocks } from './retry/retryDeadlocks';
import { retryPanel } from './retry/retryPanel';
import { guardSources } from './sources/guardSources';
import { holdSources } from './sources/holdSources';
import { maskSources } from './sources/maskSources';
import { guardLists } from './standing/guardLists';
import { noticeChanges } from './standing/noticeChanges';
import { listByStanding, readByStanding } from './standing/readByStanding';
import { useDocuments, type Strapi } from './strapi';
import { answerLanguages } from './translations/languages/answerLanguages';
import { listByFallback, readByFallback } from './translations/languages/fallback';

/**
 * Sets up the gate before anything can be written.
 *
 * @throws StartUpError if a content type opted in in a way that the gate could not hold
 */
export function register({ strapi }: { strapi: Strapi }): void {
  asPostgres(strapi);
  settleBeforeCommit(strapi);
  closeDoors(strapi);
  registerCustomFields(strapi);
  addComponents(strapi);
  useDocuments(strapi, hideStatements(strapi));
  useDocuments(strapi, answerWrites(strapi));
  useDocuments(strapi, retryDeadlocks(strapi));
  useDocuments(strapi, refuseBadCalls(strapi));
  useDocuments(strapi, gateDocuments(strapi));
  useDocuments(strapi, holdDecisions(strapi));
  useDocuments(strapi, holdSources(strapi));
  useDocuments(strapi, refuseDrafts(strapi));
  useDocuments(strapi, listByStanding);
  useDocuments(strapi, listByFallback(strapi));
  fixRows(strapi);
  setTripwire(strapi);
  noticePublic(strapi);
  guardLedger(strapi);
  allowEvents(strapi);
  holdEmbargoed(strapi);
  guardSources(strapi);
  maskSources(strapi);
  offerToTokens(strapi);
  hidePrivateFromSearch(strapi);
  hideEvidence(strapi);
  hideFileUses(strapi);
  hideFromReaders(strapi);
  guardControllers(strapi);
  answerLanguages(strapi);
  retryPanel(strapi);
  readByStanding(strapi);
  readByFallback(strapi);
  noticeChanges(strapi);
  guardLists(strapi);
  requireJson(strapi);
  watchLanguages(strapi);
  openQuickDoor(strapi);
}
