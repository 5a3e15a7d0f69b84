import { RELEASE_EVENT } from '../ledger/announce';
import {
  keepSecret,
  readDeliveries,
  readDelivery,
  startDelivery,
  type Delivery,
} from '../push/deliveries';
import { EMBARGOED_EVENT, mayGetEmbargoed } from '../push/events';
import { newSecret, NoSecret, readSecrets } from '../push/secrets';
import { webhooksOf, type Strapi, type Webhook } from '../strapi';

/** How a webhook stands, for operators. */
export interface PushStanding {
  readonly webhookId: number;
  /** The newest release that it has, or that was not for it. */
  readonly sequence: number;
  /** Of the next release in vain so far. */
  readonly attempts: number;
  /** When it is tried again, in milliseconds since 1970; 0 if nothing was in vain. */
  readonly nextAt: number;
  readonly lastStatus: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly embargoed: boolean;
}

/** What code in the server, and the command line, may ask of webhooks for releases. */
export const push = ({ strapi }: { strapi: Strapi }) => ({
  /**
   * Makes a webhook that is sent every release from now on.
   *
   * @param embargoed whether it is sent what is under embargo as well
   * @returns its id and the secret that its releases are signed with
   * @throws Error for an address that is not http or https; NoSecret if Strapi has no key to encrypt with
   */
  async add(given: { name: string; url: string; embargoed: boolean }) {
    if (!isWebAddress(given.url)) throw new Error('The address begins with https:// or http://.');
    newSecret(strapi);
    const webhook = await webhooksOf(strapi).createWebhook({
      ...{ name: given.name, url: given.url, headers: {} },
      events: [RELEASE_EVENT, ...(given.embargoed ? [EMBARGOED_EVENT] : [])],
    } as unknown as Webhook);
    await startDelivery(strapi, webhook);
    return { id: Number(webhook.id), secret: await secretOf(strapi, Number(webhook.id)) };
  },

  /** How the webhooks that were ever sent releases stand. */
  async list(): Promise<PushStanding[]> {
    const webhooks = new Map(
      (await webhooksOf(strapi).findWebhooks()).map((webhook) => [Number(webhook.id), webhook]),
    );
    return (await readDeliveries(strapi)).flatMap((delivery) => {
      const webhook = webhooks.get(delivery.webhookId);
      return webhook ? [standingOf(webhook, delivery)] : [];
    });
  },

  /**
   * The secret of a webhook.
   *
   * @param anew makes a new one; the one before signs as well, until the next
   * @throws NoSecret if there is no such webhook, or no key to read it with
   */
  async secret(webhookId: number, anew: boolean): Promise<string> {
    if (anew) {
      const delivery = await readDelivery(strapi, webhookId);
      if (delivery)
        await keepSecret(strapi, webhookId, newSecret(strapi, former(strapi, delivery)));
    }
    return secretOf(strapi, webhookId);
  },
});

const standingOf = (webhook: Webhook, delivery: Delivery): PushStanding => ({
  webhookId: delivery.webhookId,
  name: webhook.name,
  enabled: webhook.isEnabled,
  embargoed: mayGetEmbargoed(webhook),
  sequence: delivery.sequence,
  attempts: delivery.attempts,
  nextAt: delivery.nextAt,
  lastStatus: delivery.lastStatus,
});

async function secretOf(strapi: Strapi, webhookId: number): Promise<string> {
  const delivery = await readDelivery(strapi, webhookId);
  if (!delivery) throw new NoSecret(`No releases are sent to a webhook ${webhookId}.`);
  return readSecrets(strapi, delivery.secret)[0]!;
}

function former(strapi: Strapi, { secret }: Delivery): readonly string[] {
  try {
    return readSecrets(strapi, secret);
  } catch {
    return [];
  }
}

const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
