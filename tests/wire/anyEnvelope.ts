import fc from 'fast-check';
import { tombstone, toNinjs, toWireClaim } from '../../src/plugins/newsdesk/editorial/wire';
import type { Envelope, Ninjs } from '../../src/plugins/newsdesk/editorial/wire';
import { RELEASE_KINDS } from '../../src/plugins/newsdesk/editorial/vocabulary';
import { anyClaim, anyText, anyWireStory } from './anyWireStory';

/** Any release as the house makes one: a tombstone for what was taken off the wire. */
export const anyEnvelope = (): fc.Arbitrary<Envelope> =>
  fc
    .record({
      cursor: fc.uuid(),
      kind: fc.constantFrom(...RELEASE_KINDS),
      note: fc.option(anyText(), { nil: null }),
      story: anyWireStory(),
      claims: fc.array(anyClaim().map(toWireClaim), { maxLength: 3 }),
    })
    .map(({ cursor, kind, note, story, claims }): Envelope => {
      const isGone = kind === 'withdrawal' || kind === 'kill';
      const document: Ninjs = isGone ? tombstone(story) : toNinjs(story);
      return { cursor, kind, note, story: document, claims: isGone ? [] : claims };
    });
