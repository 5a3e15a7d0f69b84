import { RELEASE_EVENT } from '../ledger/announce';
import { webhooksOf, type Strapi, type Webhook } from '../strapi';

/** A webhook that has this event besides gets what is under embargo as well. */
export const EMBARGOED_EVENT = 'newsdesk.embargoed-release';

/** Lets Strapi's own webhooks be set to releases. Nothing emits these events: the house delivers itself. */
export function allowEvents(strapi: Strapi): void {
  webhooksOf(strapi).addAllowedEvent('NEWSDESK_RELEASE', RELEASE_EVENT);
  webhooksOf(strapi).addAllowedEvent('NEWSDESK_EMBARGOED_RELEASE', EMBARGOED_EVENT);
}

/** Whether releases are to be sent to a webhook. */
export const getsReleases = ({ isEnabled, events }: Webhook): boolean =>
  isEnabled && events.includes(RELEASE_EVENT);

/** Whether a webhook is one of those who may see stories under embargo. */
export const mayGetEmbargoed = ({ events }: Pick<Webhook, 'events'>): boolean =>
  events.includes(EMBARGOED_EVENT);
