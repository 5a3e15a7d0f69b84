import type { Asked, Feed, Told } from './feed';
import { seenIn, type Seen } from './seen';

/** Whose eyes a follower reads with. */
export interface Audience {
  readonly maySeeEmbargoed: boolean;
  readonly locale?: string;
  readonly agency?: string;
}

/**
 * A subscriber: keeps a cursor, and of every story the newest that it was told.
 *
 * @throws Error on what no feed may do: tell a thing twice, go back, or tell versions out of order
 */
export class Follower {
  readonly audience: Audience;
  readonly held = new Map<string, Seen>();
  /** Everything it was told, in order. */
  readonly told: string[] = [];
  readonly #feed: Feed;
  readonly #versions = new Map<string, number>();
  #after: string;

  constructor(audience: Audience, feed: Feed, after: string) {
    this.audience = audience;
    this.#feed = feed;
    this.#after = after;
  }

  /** Reads one page. @returns whether there may be more */
  async read(limit: number): Promise<boolean> {
    const { locale, agency } = this.audience;
    const asked: Asked = {
      after: this.#after,
      limit,
      ...(locale !== undefined && { locale }),
      ...(agency !== undefined && { agency }),
    };
    const { releases, next } = await this.#feed(asked);
    for (const told of releases) this.#apply(told);
    const isMore = next !== this.#after;
    this.#after = next;
    return isMore;
  }

  async readToTheEnd(limit = 50): Promise<void> {
    while (await this.read(limit));
  }

  #apply(told: Told): void {
    const uri = String(told.story.uri);
    const name = `${told.cursor} ${told.kind} ${uri} ${String(told.story.version)}`;
    if (this.told.includes(name)) throw new Error(`Told twice: ${name}`);
    this.told.push(name);
    const version = Number(told.story.version);
    const before = this.#versions.get(uri) ?? 0;
    // Who may see everything, misses no version.
    const isNext =
      this.audience.maySeeEmbargoed && before > 0 ? version === before + 1 : version > before;
    if (!isNext) throw new Error(`Told version ${version} after ${before}: ${name}`);
    this.#versions.set(uri, version);
    const isGone = told.kind === 'withdrawal' || told.kind === 'kill';
    if (isGone !== (told.story.pubStatus === 'canceled'))
      throw new Error(`Wrongly marked: ${name}`);
    if (isGone) this.held.delete(uri);
    else this.held.set(uri, seenIn(told));
  }
}
