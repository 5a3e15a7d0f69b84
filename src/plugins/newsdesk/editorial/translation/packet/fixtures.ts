import { cleanClaim, cleanStory } from '../../gate/fixtures';
import type { BlockNode, ClaimKey, LocaleCode, Story } from '../../story';
import { textsOf } from '../storyTexts';
import { newRecord } from '../translationRecord';
import { planImport, type PacketPlan } from './planImport';
import { packetUnits } from './packetUnits';
import { readPacket } from './readPacket';
import type { PacketSides, PacketUnit } from './unit';
import { writePacket, type PacketHead } from './writePacket';

export const HEAD: PacketHead = { original: 'urn:newsdesk:abc:es', srcLang: 'en', trgLang: 'es' };

const [EN, ES] = ['en', 'es'] as LocaleCode[] as [LocaleCode, LocaleCode];
export const KEY = 'k2j4-x' as ClaimKey;

export const text = (words: string, marks: object = {}): BlockNode => ({
  type: 'text',
  text: words,
  ...marks,
});
export const link = (url: string, ...children: BlockNode[]): BlockNode => ({
  type: 'link',
  url,
  children,
});
export const paragraph = (...children: BlockNode[]): BlockNode => ({ type: 'paragraph', children });
export const list = (...items: string[]): BlockNode => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});

/** A source story with a claim, a link and a list. */
export const source = (overrides: Partial<Story> = {}): Story =>
  cleanStory({
    locale: EN,
    headline: 'Waste was found in the bay',
    summary: 'What the tide brought on the beach.',
    body: [
      paragraph(text('The firm '), text('dumped waste', { bold: true }), text(', the union said.')),
      paragraph(text('See '), link('https://example.org/a', text('the whole report')), text('.')),
      list('the first thing of all', 'another thing of some weight'),
    ],
    claims: [
      cleanClaim({
        key: KEY,
        statement: 'The firm dumped waste',
        attribution: 'the union said',
        response: '',
      }),
    ],
    dateline: { place: 'London', region: 'England', day: 5, month: 1, year: 2024 },
    ...overrides,
  });

/** The story as a translation begins: in the words of the source. */
export const begun = (from: Story): Story => ({ ...from, locale: ES });

export const sidesOf = (from: Story, translation: Story | null): PacketSides => ({
  source: from,
  translation,
  record: translation && newRecord(EN, textsOf(from), textsOf(translation)),
  released: null,
});

/** A packet as a translation tool sends it back, with other targets. */
export const packetWith = (
  sides: PacketSides,
  change: (unit: PacketUnit) => Partial<PacketUnit>,
  head = HEAD,
): string =>
  writePacket(
    head,
    packetUnits(sides).map((unit) => ({ ...unit, ...change(unit) })),
  );

export const planOf = (sides: PacketSides, xml: string): PacketPlan =>
  planImport(sides, HEAD, readPacket(xml));

/** The translation after a plan, as the server writes it. */
export function written(translation: Story, { edits, body }: PacketPlan): Story {
  const fields: Partial<Record<'headline' | 'summary', string>> = {};
  let { claims, dateline } = translation;
  for (const { unit, text: words } of edits) {
    const { part } = unit;
    if (part.name === 'headline' || part.name === 'summary') fields[part.name] = words;
    if (part.name === 'dateline') dateline = { ...dateline!, [part.field]: words };
    if (part.name === 'claim') {
      claims = claims.map((claim) =>
        claim.key === part.claimKey ? { ...claim, [part.field]: words } : claim,
      );
    }
  }
  return { ...translation, ...fields, claims, dateline, body: body ?? translation.body };
}
