import { changeApp } from '../../helpers/changedApp';
import {
  openNewsroom,
  STORY,
  type Newsroom,
  type NewsroomOptions,
  type Strapi,
} from '../../helpers/newsroom';
import { READS, subscriberOf, tokenWith, type Subscriber } from '../subscriber';
import { endOf, feedOf, ledgerFeed } from './feed';
import { Follower, type Audience } from './follower';

/** What a listener throws that fails on purpose. */
export class Planned extends Error {
  override readonly name = 'Planned';
}

/** Makes a listener to the story's rows throw, when told. */
export interface Fault {
  /** The listener throws at the `count`th write from now; 0 is never. */
  arm(count: number): void;
}

export function placeFault(strapi: Strapi): Fault {
  let left = 0;
  const strike = (): void => {
    if (left > 0 && --left === 0) throw new Planned('A listener fails.');
  };
  strapi.db.lifecycles.subscribe({
    models: [STORY],
    beforeCreate: strike,
    afterCreate: strike,
    afterUpdate: strike,
    beforeDelete: strike,
    afterDelete: strike,
  });
  return { arm: (count) => void (left = count) };
}

export const AGENCIES = ['Efe Sur', 'Vigo Press'] as const;

export const AUDIENCES: readonly Audience[] = [
  { maySeeEmbargoed: false },
  { maySeeEmbargoed: true },
  { maySeeEmbargoed: false, locale: 'es' },
  { maySeeEmbargoed: true, locale: 'en' },
  { maySeeEmbargoed: false, agency: AGENCIES[0] },
];

/** One day: its stories, and who follows them. */
export interface Stage {
  readonly room: Newsroom;
  readonly fault: Fault;
  /** The documents by number; one that is deleted is followed by another. */
  readonly stories: string[];
  /** All documents that there ever were. */
  readonly documents: Set<string>;
  readonly followers: readonly Follower[];
  readonly agencies: readonly string[];
  /** Moves the clock on. */
  passMinutes(minutes: number): void;
}

/** Who reads the wire: with a subscriber's token, and with one that may see what is under embargo. */
export interface Readers {
  readonly ordinary: Subscriber;
  readonly insider: Subscriber;
}

export interface FollowedNewsroom {
  readonly room: Newsroom;
  readonly readers: Readers;
  close(): Promise<void>;
}

/** A newsroom that is read over HTTP, as often as readers like. */
export async function openToReaders(options: NewsroomOptions = {}): Promise<FollowedNewsroom> {
  const app = changeApp({ config: { wire: { requestsPerMinute: 1_000_000 } } });
  const room = await openNewsroom({ ...options, distDir: app.distDir });
  const at = await room.listen();
  const insider = await tokenWith(room, [...READS, 'embargo.read']);
  const close = async () => {
    await room.close();
    app.remove();
  };
  const readers = {
    ordinary: subscriberOf(at, room.as.subscriber),
    insider: subscriberOf(at, insider),
  };
  return { room, readers, close };
}

/** Followers, over HTTP, of all that comes from now on. */
export async function followersFromNow({ ordinary, insider }: Readers): Promise<Follower[]> {
  const after = await endOf(insider);
  return AUDIENCES.map(
    (audience) =>
      new Follower(audience, feedOf(audience.maySeeEmbargoed ? insider : ordinary), after),
  );
}

/** Followers who read the ledger itself, by the contract of the wire, after a sequence number. */
export const followersFrom = (strapi: Strapi, after: string): Follower[] =>
  AUDIENCES.map(
    (audience) => new Follower(audience, ledgerFeed(strapi, audience.maySeeEmbargoed), after),
  );
