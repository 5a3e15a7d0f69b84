import { caughtUp } from '../settle';
import { textsOf, TEXT_FIELDS, type StoryTexts } from '../storyTexts';
import type { MadeClaim, MadeFrom, TranslationRecord } from '../translationRecord';
import type { PacketPlan } from './planImport';
import type { PacketSides, PacketUnit } from './unit';

const wordsOf = (paragraphs: readonly MadeFrom[]): string[] =>
  paragraphs.map(({ translation }) => translation).filter((text) => text !== '');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

function confirmedClaim(
  made: MadeClaim,
  confirmed: readonly PacketUnit[],
  source: StoryTexts,
): MadeClaim {
  const now = source.claims.get(made.key);
  const fields = confirmed.flatMap(({ part }) =>
    part.name === 'claim' && part.claimKey === made.key ? [part.field] : [],
  );
  if (!now) return made;
  const words = Object.fromEntries(fields.map((field) => [field, now[field]]));
  return { ...made, source: { ...made.source, ...words } };
}

/**
 * What a translation is made from after a packet was written into it. The packet knows which paragraph translates
 * which one; an edit in the panel only lets it be guessed.
 *
 * @param known what is on record since the words were saved
 * @param sides as the packet was planned with
 */
export function followPacket(
  known: TranslationRecord,
  { confirmed, paragraphs }: PacketPlan,
  sides: PacketSides,
): TranslationRecord {
  const source = textsOf(sides.source);
  const fields = { ...known.fields };
  for (const name of TEXT_FIELDS) {
    if (confirmed.some(({ part }) => part.name === name)) {
      fields[name] = { ...fields[name], source: source[name] };
    }
  }
  // Where the house has laid out the words otherwise, it is believed.
  const isAsPlanned = isSame(wordsOf(paragraphs), wordsOf(known.paragraphs));
  return caughtUp(
    {
      ...known,
      fields,
      paragraphs: isAsPlanned ? paragraphs : known.paragraphs,
      claims: known.claims.map((made) => confirmedClaim(made, confirmed, source)),
    },
    source,
  );
}
