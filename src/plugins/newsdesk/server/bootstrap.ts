import { arrangeForms } from './forms/arrangeForms';
import { auditPublic } from './gate/auditPublic';
import { gatedTypes } from './gated/gatedTypes';
import { grantOnce } from './permissions/grantOnce';
import { registerPermissions } from './permissions/permissions';
import { policyOf } from './policy';
import { refusalsWritten } from './refusals/recordRefusal';
import { warnIfUnencrypted } from './sources/guardSources';
import type { Strapi } from './strapi';

const audits = new WeakMap<Strapi, { stop: AbortController; done: Promise<void> }>();

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
  if (strapi.plugin('newsdesk').config('auditAtStartUp')) startAudit(strapi);
}

/** Lets what is being written or read come to its end before the database closes. */
export async function destroy({ strapi }: { strapi: Strapi }): Promise<void> {
  const audit = audits.get(strapi);
  audit?.stop.abort();
  await audit?.done;
  await refusalsWritten(strapi);
}

function startAudit(strapi: Strapi): void {
  const stop = new AbortController();
  const done = auditPublic(strapi, 'en', undefined, stop.signal)
    .then(({ failed }) => warnOf(strapi, failed.length))
    .catch(
      (error: unknown) => void strapi.log.error(`newsdesk: the audit failed: ${String(error)}`),
    );
  audits.set(strapi, { stop, done });
}

function warnOf(strapi: Strapi, count: number): void {
  if (count === 0) return;
  const stories = count === 1 ? '1 public story fails' : `${count} public stories fail`;
  strapi.log.warn(`newsdesk: ${stories} the gate. Run "npx newsdesk audit" to see which and why.`);
}
