import { gatedTypes } from '../gated/gatedTypes';
import { schemaOf, webhookRunnerOf, type Strapi } from '../strapi';
import { mayGetEmbargoed } from './events';

/**
 * Keeps stories under embargo out of Strapi's own events (`entry.publish` and the like) to webhooks that
 * may not have them.
 */
export function holdEmbargoed(strapi: Strapi): void {
  const runner = webhookRunnerOf(strapi);
  const run = runner.run.bind(runner);
  runner.run = async (webhook, event, info = {}) => {
    if (mayGetEmbargoed(webhook) || !holdsEmbargoed(strapi, info.uid, info.entry, Date.now()))
      return run(webhook, event, info);
    strapi.log.debug(`newsdesk: webhook ${webhook.id} was not told of a story under embargo`);
    return { statusCode: 204 };
  };
}

/** Whether an entry is a story under embargo, or has one with it. */
function holdsEmbargoed(strapi: Strapi, uid: unknown, entry: unknown, now: number): boolean {
  if (Array.isArray(entry)) return entry.some((one) => holdsEmbargoed(strapi, uid, one, now));
  if (typeof uid !== 'string' || typeof entry !== 'object' || entry === null) return false;
  const row = entry as Record<string, unknown>;
  const field = gatedTypes(strapi).get(uid)?.fields.embargoUntil;
  if (field && isLater(row[field], now)) return true;
  const attributes = Object.entries(schemaOf(strapi, uid)?.attributes ?? {});
  return attributes.some(([name, { target, component }]) =>
    holdsEmbargoed(strapi, target ?? component, row[name], now),
  );
}

const isLater = (time: unknown, now: number): boolean =>
  (typeof time === 'string' || time instanceof Date) && new Date(time).getTime() > now;
