import { pushConfigOf } from '../config';
import { toEnvelope } from '../feed/toEnvelope';
import { readHead } from '../ledger/head';
import type { ReleaseRecord } from '../ledger/record';
import { onReleases } from '../ledger/tables';
import { rowsOf, webhookRunnerOf, webhooksOf, type Strapi, type Webhook } from '../strapi';
import { endLease, note, readDelivery, takeLease, type Delivery, type Lease } from './deliveries';
import { getsReleases, mayGetEmbargoed } from './events';
import { waitAfter } from './nextAttempt';
import { NoSecret, readSecrets } from './secrets';
import { sendRelease, type Outcome } from './sendRelease';

/** How long a server may stand still beyond the time that a receiver has to answer. */
const SLACK_MS = 10_000;

/**
 * Sends a webhook the releases that it has not had yet, in order, until it has all, one is in vain, or
 * another server has it. Each is sent until it was delivered once: at least once, then.
 *
 * @param holder a name of this server that no other one has
 * @param signal stops it; the release under way is sent again by whoever goes on
 */
export async function pushTo(
  strapi: Strapi,
  webhookId: number,
  holder: string,
  signal: AbortSignal,
): Promise<void> {
  const milliseconds = pushConfigOf(strapi).timeoutSeconds * 1000 + SLACK_MS;
  const lease = { webhookId, holder, milliseconds };
  if (!(await takeLease(strapi, lease))) return;
  try {
    let goesOn = true;
    while (goesOn && !signal.aborted) goesOn = await pushNext(strapi, lease, signal);
  } finally {
    await endLease(strapi, lease);
  }
}

/** @returns whether there may be more to send */
async function pushNext(strapi: Strapi, lease: Lease, signal: AbortSignal): Promise<boolean> {
  // Anew each time: while much is to be sent, an administrator may change where it goes, and what.
  const webhook = await webhooksOf(strapi).findWebhook(String(lease.webhookId));
  const delivery = await readDelivery(strapi, lease.webhookId);
  if (!webhook || !delivery || !getsReleases(webhook)) return false;
  // Read first: a release that is committed after it is none that was passed over.
  const head = await readHead(strapi);
  const next = await nextRelease(strapi, delivery.sequence, mayGetEmbargoed(webhook));
  if (!next) {
    if (head.sequence > delivery.sequence) await note(strapi, lease, { sequence: head.sequence });
    return false;
  }
  const outcome = await send(strapi, webhook, delivery, next, signal);
  if (signal.aborted && outcome.kind === 'failed') return false;
  if (outcome.kind === 'delivered')
    return delivered(strapi, webhook, lease, delivery, next, outcome);
  await inVain(strapi, webhook, lease, delivery, outcome);
  return false;
}

interface Next {
  readonly sequence: number;
  readonly hash: string;
  readonly record: string;
}

async function nextRelease(strapi: Strapi, after: number, all: boolean): Promise<Next | null> {
  const row = (await onReleases(strapi, (sql) => {
    const later = sql.select('sequence', 'hash', 'record').where('sequence', '>', after);
    return (all ? later : later.where({ restricted: false })).orderBy('sequence').first();
  })) as Next | undefined;
  return row ? { ...row, sequence: Number(row.sequence) } : null;
}

async function send(
  strapi: Strapi,
  webhook: Webhook,
  { secret }: Delivery,
  next: Next,
  signal: AbortSignal,
): Promise<Outcome> {
  const envelope = toEnvelope(JSON.parse(next.record) as ReleaseRecord, next);
  try {
    const secrets = readSecrets(strapi, secret);
    const message = { id: envelope.cursor, body: JSON.stringify(envelope), secrets };
    const timeout = pushConfigOf(strapi).timeoutSeconds * 1000;
    return await sendRelease(strapi, webhook, message, { timeout, signal });
  } catch (error) {
    if (!(error instanceof NoSecret)) throw error;
    return { kind: 'failed', status: error.message, retryAfter: null };
  }
}

async function delivered(
  strapi: Strapi,
  webhook: Webhook,
  lease: Lease,
  { attempts }: Delivery,
  { sequence }: Next,
  { status }: Outcome,
): Promise<boolean> {
  if (attempts > 0) strapi.log.info(`newsdesk: ${nameOf(webhook)} takes releases again`);
  const settled = { attempts: 0, failingSince: 0, nextAt: 0 };
  return note(strapi, lease, { ...settled, sequence, lastStatus: status });
}

async function inVain(
  strapi: Strapi,
  webhook: Webhook,
  lease: Lease,
  delivery: Delivery,
  outcome: Outcome,
): Promise<void> {
  const config = pushConfigOf(strapi);
  const now = Date.now();
  const failingSince = delivery.failingSince || now;
  const patience = config.giveUpAfterHours * 3_600_000;
  if (outcome.kind !== 'failed' || now - failingSince >= patience) {
    return disable(strapi, webhook, lease, outcome.status);
  }
  const attempts = delivery.attempts + 1;
  const wait = waitAfter(attempts, outcome.retryAfter, config, Math.random());
  if (attempts === 1)
    strapi.log.warn(
      `newsdesk: ${nameOf(webhook)} took no release (${outcome.status}), to be tried again`,
    );
  const nextAt = now + wait;
  await note(strapi, lease, { attempts, failingSince, nextAt, lastStatus: outcome.status });
}

/** Enabled again in Strapi's settings, it goes on where it was. */
async function disable(
  strapi: Strapi,
  webhook: Webhook,
  lease: Lease,
  status: string,
): Promise<void> {
  const lastStatus = `disabled: ${status}`;
  const fresh = { attempts: 0, failingSince: 0, nextAt: 0 };
  if (!(await note(strapi, lease, { ...fresh, lastStatus }))) return;
  await rowsOf(strapi, 'strapi::webhook').update({
    where: { id: webhook.id },
    data: { enabled: false },
  });
  webhookRunnerOf(strapi).update({ ...webhook, isEnabled: false });
  strapi.log.error(
    `newsdesk: ${nameOf(webhook)} is disabled: it took no more releases (${status})`,
  );
}

const nameOf = ({ id, name }: Webhook): string => `webhook ${id} "${name}"`;
