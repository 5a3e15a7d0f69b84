import type { Instant, LocaleCode } from '../story';
import { languageTag } from './languageTag';
import { NINJS_STANDARD, withoutEmpty, type NinjsDocument } from './ninjsDocument';
import type { WireStory } from './wireStory';
import { wireTime } from './wireTime';

/** What is left to say of a story that was taken off the wire. */
export interface Gone {
  readonly uri: WireStory['uri'];
  readonly locale: LocaleCode;
  readonly version: number;
  readonly versionAt: Instant;
  readonly firstAt: Instant;
}

/**
 * The ninjs 3.1 document of a story that was withdrawn or killed: that it is canceled, since when, and
 * nothing of its text, not even its slugline.
 *
 * @throws RangeError where a time is no number.
 */
export function tombstone(gone: Gone): NinjsDocument {
  return withoutEmpty<NinjsDocument>({
    uri: gone.uri,
    standard: NINJS_STANDARD,
    type: 'text',
    pubStatus: 'canceled',
    version: String(gone.version),
    firstCreated: wireTime(gone.firstAt),
    versionCreated: wireTime(gone.versionAt),
    language: languageTag(gone.locale),
  });
}
