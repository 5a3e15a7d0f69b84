import { DELIVERY_UID } from '../content-types/delivery';
import { readHead } from '../ledger/head';
import { tableOf, type Sql, type Strapi, type Webhook } from '../strapi';
import { newSecret } from './secrets';

/** How far one webhook has come. */
export interface Delivery {
  readonly webhookId: number;
  readonly sequence: number;
  /** As the database keeps them; see secrets.ts. */
  readonly secret: string;
  readonly attempts: number;
  /** Milliseconds since 1970; 0 while all is well. */
  readonly failingSince: number;
  readonly nextAt: number;
  readonly leaseUntil: number;
  readonly lastStatus: string;
}

/** One server's hold on a webhook: while it lasts, no other server sends to it. */
export interface Lease {
  readonly webhookId: number;
  readonly holder: string;
  readonly milliseconds: number;
}

const deliveries = (strapi: Strapi): Sql =>
  strapi.db.getConnection(tableOf(strapi, DELIVERY_UID)) as unknown as Sql;

const toDelivery = (row: Record<string, unknown>): Delivery => ({
  webhookId: Number(row.webhook_id),
  sequence: Number(row.sequence),
  secret: String(row.secret),
  attempts: Number(row.attempts),
  failingSince: Number(row.failing_since),
  nextAt: Number(row.next_at),
  leaseUntil: Number(row.lease_until),
  lastStatus: String(row.last_status),
});

export async function readDeliveries(strapi: Strapi): Promise<Delivery[]> {
  const rows = await deliveries(strapi).select('*').orderBy('webhook_id');
  return (rows as unknown as Record<string, unknown>[]).map(toDelivery);
}

export async function readDelivery(strapi: Strapi, webhookId: number): Promise<Delivery | null> {
  const row = await deliveries(strapi).where({ webhook_id: webhookId }).first();
  return row ? toDelivery(row as unknown as Record<string, unknown>) : null;
}

/**
 * A webhook that has none yet starts at the newest release: what went out before is in the feed. Two
 * servers may find it at once.
 *
 * @throws NoSecret if Strapi has no key to encrypt its secret with
 */
export async function startDelivery(strapi: Strapi, { id }: Webhook): Promise<void> {
  const { sequence } = await readHead(strapi);
  await deliveries(strapi)
    .insert({
      ...{ webhook_id: Number(id), sequence, secret: newSecret(strapi) },
      ...{ attempts: 0, failing_since: 0, next_at: 0, lease_until: 0, holder: '', last_status: '' },
    })
    .onConflict('webhook_id')
    .ignore();
}

/** Forgets the webhooks that were deleted, with their secrets. */
export async function forgetOthers(strapi: Strapi, webhooks: readonly Webhook[]): Promise<void> {
  await deliveries(strapi)
    .whereNotIn(
      'webhook_id',
      webhooks.map(({ id }) => Number(id)),
    )
    .delete();
}

export async function keepSecret(strapi: Strapi, webhookId: number, secret: string): Promise<void> {
  await deliveries(strapi).where({ webhook_id: webhookId }).update({ secret });
}

/** @returns whether this server has it now: it is due, and no other server holds it */
export async function takeLease(strapi: Strapi, lease: Lease): Promise<boolean> {
  const now = Date.now();
  const taken = await deliveries(strapi)
    .where({ webhook_id: lease.webhookId })
    .where('next_at', '<=', now)
    .where('lease_until', '<=', now)
    .update({ holder: lease.holder, lease_until: now + lease.milliseconds });
  return Number(taken) === 1;
}

/**
 * Notes what became of a webhook and holds it further.
 *
 * @returns false if another server has taken it over, for this one stood still: nothing is noted
 */
export async function note(
  strapi: Strapi,
  { webhookId, holder, milliseconds }: Lease,
  changed: Partial<Omit<Delivery, 'webhookId' | 'secret' | 'leaseUntil'>>,
): Promise<boolean> {
  const columns = {
    sequence: changed.sequence,
    attempts: changed.attempts,
    failing_since: changed.failingSince,
    next_at: changed.nextAt,
    last_status: changed.lastStatus?.slice(0, 255),
  };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const noted = await deliveries(strapi)
    .where({ webhook_id: webhookId, holder })
    .update({ ...Object.fromEntries(given), lease_until: Date.now() + milliseconds });
  return Number(noted) === 1;
}

export async function endLease(strapi: Strapi, { webhookId, holder }: Lease): Promise<void> {
  await deliveries(strapi)
    .where({ webhook_id: webhookId, holder })
    .update({ holder: '', lease_until: 0 });
}
