import { randomUUID } from 'node:crypto';
import { onAnnounced } from '../ledger/announce';
import { readHead } from '../ledger/head';
import { webhooksOf, type Strapi, type Webhook } from '../strapi';
import { forgetOthers, readDeliveries, startDelivery, type Delivery } from './deliveries';
import { getsReleases } from './events';
import { pushTo } from './pushTo';
import { whatWentWrong } from '../whatWentWrong';

/** How often a server looks for releases that another one appended, and for new webhooks. */
const LOOK_EVERY_MS = 2000;
const SOONEST_MS = 5;

/** What is under way on this server, by webhook. */
type UnderWay = Map<number, Promise<void>>;

/**
 * Sends releases to webhooks as they are appended, to all receivers side by side: none waits for another,
 * and no publication waits for any.
 *
 * @param signal stops it
 * @returns settles when all that is under way has stopped
 */
export async function keepPushing(strapi: Strapi, signal: AbortSignal): Promise<void> {
  const holder = randomUUID();
  const underWay: UnderWay = new Map();
  const bell = makeBell(strapi, signal);
  const report = reporter(strapi);
  const begin = (id: number) => {
    const push = pushTo(strapi, id, holder, signal).then(bell.ring, report);
    underWay.set(
      id,
      push.finally(() => underWay.delete(id)),
    );
  };
  while (!signal.aborted) {
    const pause = await look(strapi, underWay, begin).catch((error: unknown) => {
      report(error);
      return LOOK_EVERY_MS;
    });
    await bell.rung(pause);
  }
  bell.remove();
  await Promise.all(underWay.values());
}

/** The next look does what this one could not. What goes on failing alike is told once. */
function reporter(strapi: Strapi): (error: unknown) => void {
  let told = '';
  return (error) => {
    const text = whatWentWrong(error);
    if (text !== told) strapi.log.error(`newsdesk: releases were not sent: ${text}`);
    told = text;
  };
}

/** @returns how long nothing is to be done, in milliseconds */
async function look(
  strapi: Strapi,
  underWay: UnderWay,
  begin: (webhookId: number) => void,
): Promise<number> {
  // A command of the command line sends nothing: it is gone in a moment.
  if (!strapi.server.httpServer.listening) return LOOK_EVERY_MS;
  const all = await webhooksOf(strapi).findWebhooks();
  const known = await deliveriesOf(strapi, all);
  const { sequence } = await readHead(strapi);
  let pause = LOOK_EVERY_MS;
  for (const webhook of all.filter(getsReleases)) {
    const delivery = known.get(Number(webhook.id));
    if (!delivery || delivery.sequence >= sequence || underWay.has(delivery.webhookId)) continue;
    const wait = Math.max(delivery.nextAt, delivery.leaseUntil) - Date.now();
    if (wait <= 0) begin(delivery.webhookId);
    else pause = Math.min(pause, Math.max(SOONEST_MS, wait));
  }
  return pause;
}

async function deliveriesOf(
  strapi: Strapi,
  webhooks: readonly Webhook[],
): Promise<Map<number, Delivery>> {
  const ids = new Set(webhooks.map(({ id }) => Number(id)));
  const known = new Map((await readDeliveries(strapi)).map((one) => [one.webhookId, one]));
  if ([...known.keys()].some((id) => !ids.has(id))) await forgetOthers(strapi, webhooks);
  for (const webhook of webhooks.filter(getsReleases)) {
    if (!known.has(Number(webhook.id))) await startDelivery(strapi, webhook);
  }
  return known;
}

interface Bell {
  readonly ring: () => void;
  /** Settles when it rings, or after so many milliseconds; at once if it rang since the last time. */
  rung(milliseconds: number): Promise<void>;
  remove(): void;
}

/** Rings when this server appends a release, when a receiver has all, and at the end. */
function makeBell(strapi: Strapi, signal: AbortSignal): Bell {
  let hasRung = false;
  let wake: (() => void) | null = null;
  const ring = () => {
    hasRung = true;
    wake?.();
  };
  const forget = onAnnounced(strapi, ring);
  signal.addEventListener('abort', ring, { once: true });
  return {
    ring,
    async rung(milliseconds) {
      if (!hasRung) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, milliseconds).unref();
        });
        clearTimeout(timer);
      }
      wake = null;
      hasRung = false;
    },
    remove: forget,
  };
}
