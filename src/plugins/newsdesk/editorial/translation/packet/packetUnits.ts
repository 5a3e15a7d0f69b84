import { fingerprint } from '../../gate/fingerprint';
import { followEdit } from '../followEdit';
import { CLAIM_WORDS, textsOf } from '../storyTexts';
import { newRecord, type TranslationRecord } from '../translationRecord';
import { bodyUnits } from './bodyUnits';
import { claimNotes } from './claimNotes';
import type { Codes } from './codes';
import { contentOf } from './content';
import { unitOf, type PacketSides, type PacketUnit } from './unit';

/** What is on record of the draft, in step with what stands there now. */
export function recordNow({ source, translation, record }: PacketSides): TranslationRecord | null {
  if (translation === null) return null;
  const [texts, words] = [textsOf(source), textsOf(translation)];
  return record?.sourceLocale === source.locale
    ? followEdit(record, words, texts)
    : newRecord(source.locale, texts, words);
}

/** An id has to be a token of XML; keys that the house makes are. */
const tokenOf = (text: string): string =>
  /^[A-Za-z0-9_-]+$/.test(text) ? text : fingerprint(text);

const NONE: Codes = new Map();

function fieldUnits(sides: PacketSides, record: TranslationRecord | null): PacketUnit[] {
  const { source, translation, released } = sides;
  return (['headline', 'summary'] as const).flatMap((name) =>
    unitOf({
      part: { name },
      name,
      source: contentOf(source[name]),
      present: translation && contentOf(translation[name]),
      codes: NONE,
      madeFrom: record?.fields[name].source ?? null,
      isReleased: released?.fields[name].translation === translation?.[name],
    }),
  );
}

/** The record has the place and the region of a dateline in one. */
function datelineUnits(sides: PacketSides, record: TranslationRecord | null): PacketUnit[] {
  const { source, translation, released } = sides;
  const made = record?.fields.dateline;
  const isCurrent = made?.source === textsOf(source).dateline;
  return (['place', 'region'] as const).flatMap((field) => {
    const words = source.dateline?.[field] ?? '';
    return unitOf({
      part: { name: 'dateline', field },
      name: `dateline.${field}`,
      source: contentOf(words),
      present: translation && contentOf(translation.dateline?.[field] ?? ''),
      codes: NONE,
      // Which of the two changed is not on record.
      madeFrom: made ? (isCurrent ? words : '') : null,
      isReleased: released?.fields.dateline.translation === made?.translation,
    });
  });
}

function claimUnits(sides: PacketSides, record: TranslationRecord | null): PacketUnit[] {
  const { source, translation, released } = sides;
  const present = translation && textsOf(translation);
  return source.claims.flatMap((claim) => {
    const { key } = claim;
    if (key === null) return [];
    const has = present?.claims.get(key);
    const made = record?.claims.find((one) => one.key === key);
    const out = released?.claims.find((one) => one.key === key)?.translation;
    return CLAIM_WORDS.flatMap((field) =>
      unitOf({
        part: { name: 'claim', claimKey: key, field },
        name: `claim.${tokenOf(key)}.${field}`,
        source: contentOf(claim[field]),
        present: has ? contentOf(has[field]) : null,
        codes: NONE,
        madeFrom: has && made ? made.source[field] : null,
        isReleased: has !== undefined && out?.[field] === has[field],
        notes: claimNotes(claim),
      }),
    );
  });
}

/** The units of a story, in the order in which it is read; then its claims. */
export function packetUnits(sides: PacketSides): PacketUnit[] {
  const record = recordNow(sides);
  return [
    ...fieldUnits(sides, record),
    ...datelineUnits(sides, record),
    ...bodyUnits(sides, record),
    ...claimUnits(sides, record),
  ];
}
