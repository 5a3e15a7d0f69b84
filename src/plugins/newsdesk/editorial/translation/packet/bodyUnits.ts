import type { Body } from '../../story';
import { alignBody } from '../alignBody';
import type { MadeFrom, TranslationRecord } from '../translationRecord';
import { bodyParts, nodesAt, type BodyPart, type Place } from './bodyParts';
import { encodeNodes, type CodedContent, type Codes } from './codes';
import { unitOf, type PacketSides, type PacketUnit } from './unit';

/** A paragraph of the source beside that of the translation; either may be missing. */
export interface BodyPair {
  readonly made: MadeFrom | null;
  /** The paragraph of the source as it is now, and its place in the body of the source, from 0. */
  readonly source: { readonly part: BodyPart; readonly index: number } | null;
  readonly translation: BodyPart | null;
  /** The paragraph of the translation that stands before; null at the beginning. */
  readonly after: BodyPart | null;
}

const bodyOf = (sides: PacketSides): Body => sides.translation?.body ?? [];

/** Lays the paragraphs of both bodies side by side, as the record has them. */
export function pairBodies(sides: PacketSides, record: TranslationRecord | null): BodyPair[] {
  const source = bodyParts(sides.source.body);
  const translation = sides.translation ? bodyParts(bodyOf(sides)) : [];
  const slots = alignBody(
    record?.paragraphs ?? [],
    source.map(({ text }) => text),
  );
  let [from, to] = [0, 0];
  return slots.map(({ made, now }) => {
    const after = translation[to - 1] ?? null;
    const isThere = made !== null && made.translation !== '';
    const index = from;
    if (now !== null) from += 1;
    return {
      made,
      source: now === null ? null : { part: source[index]!, index },
      translation: isThere ? (translation[to++] ?? null) : null,
      after,
    };
  });
}

/** The links of a source that a target must not lose; those that the translation had dropped are lost already. */
function requiredLinks({ codes }: CodedContent, present: CodedContent | null): Set<string> {
  const links = [...codes].filter(([, { kind }]) => kind === 'link').map(([id]) => id);
  return new Set(links.filter((id) => present === null || present.codes.has(id)));
}

const coded = (body: Body, place: Place, known?: Codes): CodedContent =>
  encodeNodes(nodesAt(body, place), known);

/** A unit for each paragraph of the source; none for what cannot be taken apart without a loss. */
export function bodyUnits(sides: PacketSides, record: TranslationRecord | null): PacketUnit[] {
  const released = new Set(sides.released?.paragraphs.map(({ translation }) => translation));
  return pairBodies(sides, record).flatMap(({ made, source, translation }) => {
    if (!source?.part.place || (translation && !translation.place)) return [];
    const original = coded(sides.source.body, source.part.place);
    const present = translation?.place
      ? coded(bodyOf(sides), translation.place, original.codes)
      : null;
    return unitOf({
      part: { name: 'body', paragraph: source.index },
      name: `body.${source.index}`,
      source: original.content,
      words: source.part.text,
      present: present?.content ?? null,
      codes: new Map([...original.codes, ...(present?.codes ?? [])]),
      required: requiredLinks(original, present),
      madeFrom: translation && made ? made.source : null,
      isReleased: translation !== null && released.has(translation.text),
    });
  });
}
