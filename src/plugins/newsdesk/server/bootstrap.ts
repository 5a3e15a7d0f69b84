import { arrangeForms } from './forms/arrangeForms';
import { auditPublic } from './gate/auditPublic';
import { gatedTypes } from './gated/gatedTypes';
import { grantOnce } from './permissions/grantOnce';
import { registerPermissions } from './permissions/permissions';
import { catchUp } from './ledger/catchUp';
import { makeHead } from './ledger/head';
import { keepLifting } from './ledger/liftEmbargoes';
import { stopWaiting } from './feed/news';
import { policyOf } from './policy';
import { keepPushing } from './push/keepPushing';
import { refusalsWritten } from './refusals/recordRefusal';
import { warnIfUnencrypted } from './sources/guardSources';
import { refreshAllStandings } from './standing/refreshStandings';
import type { Strapi } from './strapi';
import { whatWentWrong } from './whatWentWrong';

interface Background {
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

const audits = new WeakMap<Strapi, Background>();
const judging = new WeakMap<Strapi, Background>();
const lifting = new WeakMap<Strapi, Background>();
const pushing = new WeakMap<Strapi, Background>();

/**
 * Checks that the gate can hold, then looks in the background for what went past it.
 *
 * @throws PolicyError, StartUpError: with this configuration Strapi does not start
 */
export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  policyOf(strapi);
  const guarded = [...gatedTypes(strapi).keys()];
  strapi.log.info(
    `newsdesk: the gate guards ${guarded.join(', ') || 'nothing: no content type opted in'}`,
  );
  warnIfUnencrypted(strapi);
  await registerPermissions(strapi);
  await grantOnce(strapi);
  await arrangeForms(strapi);
  await makeHead(strapi);
  if (strapi.plugin('newsdesk').config('auditAtStartUp')) startAudit(strapi);
  startJudging(strapi);
  startLifting(strapi);
  startPushing(strapi);
}

/** Lets what is being written or read come to its end before the database closes. */
export async function destroy({ strapi }: { strapi: Strapi }): Promise<void> {
  stopWaiting(strapi);
  for (const background of [audits, judging, lifting, pushing]) {
    const running = background.get(strapi);
    running?.stop.abort();
    await running?.done;
  }
  await refusalsWritten(strapi);
}

function startAudit(strapi: Strapi): void {
  const stop = new AbortController();
  const done = auditPublic(strapi, 'en', undefined, stop.signal)
    .then(({ failed }) => warnOf(strapi, failed.length))
    .catch(
      (error: unknown) =>
        void strapi.log.error(`newsdesk: the audit failed: ${whatWentWrong(error)}`),
    );
  audits.set(strapi, { stop, done });
}

function warnOf(strapi: Strapi, count: number): void {
  if (count === 0) return;
  const stories = count === 1 ? '1 public story fails' : `${count} public stories fail`;
  strapi.log.warn(`newsdesk: ${stories} the gate. Run "npx newsdesk audit" to see which and why.`);
}

/** What is public but not in the ledger comes into it first; then embargoes are lifted as they end. */
function startLifting(strapi: Strapi): void {
  const stop = new AbortController();
  const done = catchUp(strapi, stop.signal)
    .catch(
      (error: unknown) =>
        void strapi.log.error(`newsdesk: the ledger is not up to date: ${whatWentWrong(error)}`),
    )
    .then(() => keepLifting(strapi, stop.signal));
  lifting.set(strapi, { stop, done });
}

/** So that the first list after a change of the house policy need not wait for it. */
function startJudging(strapi: Strapi): void {
  const stop = new AbortController();
  const done = refreshAllStandings(strapi, stop.signal).catch(
    (error: unknown) =>
      void strapi.log.error(`newsdesk: stories were not judged: ${whatWentWrong(error)}`),
  );
  judging.set(strapi, { stop, done });
}

function startPushing(strapi: Strapi): void {
  const stop = new AbortController();
  pushing.set(strapi, { stop, done: keepPushing(strapi, stop.signal) });
}
