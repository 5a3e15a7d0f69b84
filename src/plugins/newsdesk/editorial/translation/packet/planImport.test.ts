import type { Story } from '../../story';
import { textsOf } from '../storyTexts';
import { whatIsStale } from '../staleness';
import { newRecord } from '../translationRecord';
import { contentOf, plainText, type Content } from './content';
import {
  begun,
  HEAD,
  KEY,
  link,
  list,
  packetWith,
  paragraph,
  planOf,
  sidesOf,
  source,
  text,
  written,
} from './fixtures';
import { followPacket } from './followPacket';
import { PacketRefused } from './PacketRefused';
import { packetUnits } from './packetUnits';
import type { PacketSides, PacketUnit } from './unit';

/** The faults of a packet, each with the name of its unit; none if it is taken. */
function faultsOf(act: () => unknown): (readonly [string, string | null])[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof PacketRefused)) throw error;
    return error.problems.map(({ fault, unit }) => [
      fault,
      unit?.split('.').slice(0, -2).join('.') ?? null,
    ]);
  }
}

/** A packet in which some units have other targets, and the others none. */
const targets = (sides: PacketSides, given: Record<string, string | Content>) =>
  packetWith(sides, ({ name }) => {
    const words = given[name];
    return {
      target: words === undefined ? null : typeof words === 'string' ? contentOf(words) : words,
    };
  });

const spanish: Story = {
  ...begun(source()),
  headline: 'Residuos en la ría',
  body: [
    paragraph(
      text('La firma '),
      text('vertió residuos', { bold: true }),
      text(', dijo el sindicato.'),
    ),
    paragraph(text('Vea '), link('https://example.org/a', text('el informe entero')), text('.')),
    paragraph(text('Esto solo lo dice la traducción.')),
    list('lo primero de todo', 'otra cosa de peso'),
  ],
};

/** A translation with a paragraph of its own, and what is on record of it. */
const translated = (overrides: Partial<PacketSides> = {}): PacketSides => {
  const texts = textsOf(source());
  const words = textsOf(spanish);
  const [one, two, three, four] = texts.paragraphs as [string, string, string, string];
  const [uno, dos, own, tres, cuatro] = words.paragraphs as string[] as [
    string,
    string,
    string,
    string,
    string,
  ];
  const record = {
    ...newRecord(source().locale, texts, words),
    paragraphs: [
      { source: one, translation: uno },
      { source: two, translation: dos },
      { source: '', translation: own },
      { source: three, translation: tres },
      { source: four, translation: cuatro },
    ],
  };
  return { source: source(), translation: spanish, record, released: null, ...overrides };
};

const states = (sides: PacketSides) =>
  Object.fromEntries(
    packetUnits(sides).map(({ name, state, target }) => [name, target ? state : null]),
  );

describe('a packet tells how far a translation is', () => {
  it('has no target where nobody has begun, nor where the words of the source still stand', () => {
    const from = source();
    for (const translation of [null, begun(from)]) {
      const units = packetUnits(sidesOf(from, translation));
      // Names may stay as they are.
      const open = units.filter(({ target }) => target === null).map(({ name }) => name);
      expect(open).toEqual(
        expect.arrayContaining(['headline', 'summary', 'body.0', 'body.1', 'body.2', 'body.3']),
      );
      expect(
        units.filter(({ target }) => target === null).every(({ state }) => state === 'initial'),
      ).toBe(true);
    }
  });

  it('calls translated what follows the source, reviewed what readers have, and initial what is stale', () => {
    const released = newRecord(source().locale, textsOf(source()), textsOf(spanish));
    const moved = source({ summary: 'What the ebb left on the beach.' });
    const sides = translated({
      source: moved,
      translation: { ...spanish, summary: 'Lo que trajo la marea.' },
    });
    const record = {
      ...sides.record!,
      fields: {
        ...sides.record!.fields,
        summary: { source: source().summary, translation: 'Lo que trajo la marea.' },
      },
    };
    expect(states({ ...sides, record, released })).toMatchObject({
      headline: 'reviewed',
      summary: 'initial',
      'body.0': 'reviewed',
      'body.3': 'reviewed',
    });
    expect(states({ ...sides, record })).toMatchObject({
      headline: 'translated',
      'body.1': 'translated',
    });
    const [summary] = packetUnits({ ...sides, record }).filter(({ name }) => name === 'summary');
    expect(summary!.notes).toEqual([{ category: 'source-before', text: source().summary }]);
  });

  it('tells of a claim how it stands and what readers may be told of its source, and of no silent source', () => {
    const [claim] = source().claims;
    const notesUnder = (sourceTerms: 'on-background' | 'off-the-record' | 'deep-background') =>
      packetUnits(sidesOf(source({ claims: [{ ...claim!, sourceTerms }] }), null))
        .find(({ name }) => name === `claim.${KEY}.statement`)!
        .notes.map(({ category }) => category);
    expect(notesUnder('on-background')).toEqual(['verification', 'source', 'response', 'about']);
    expect(notesUnder('off-the-record')).not.toContain('source');
    expect(notesUnder('deep-background')).not.toContain('source');
  });
});

describe('a packet that comes back', () => {
  it('leaves alone what it does not have, what it has no target for, and what only the translation has', () => {
    const sides = translated();
    const plan = planOf(
      sides,
      targets(sides, { 'body.2': 'lo primero, y nada más', summary: ' \n ' }),
    );
    expect(plan.edits.map(({ unit }) => unit.name)).toEqual(['body.2']);
    expect(textsOf(written(spanish, plan)).paragraphs).toEqual([
      ...textsOf(spanish).paragraphs.slice(0, 3),
      'lo primero, y nada más',
      'otra cosa de peso',
    ]);
  });

  it('puts a paragraph that the translation lacks where the source has it, in its form', () => {
    const { record } = translated();
    const short: Story = {
      ...spanish,
      body: [spanish.body[0] as never, list('otra cosa de peso')],
    };
    const paragraphs = [record!.paragraphs[0]!, record!.paragraphs[4]!];
    const sides = translated({ translation: short, record: { ...record!, paragraphs } });
    const units = new Map(packetUnits(sides).map((unit) => [unit.name, unit]));
    const around = (unit: PacketUnit, words: string) =>
      unit.source.map((token) =>
        token.kind === 'text' && token.text === 'the whole report'
          ? { ...token, text: words }
          : token,
      );
    const plan = planOf(
      sides,
      targets(sides, {
        'body.1': around(units.get('body.1')!, 'el informe'),
        'body.2': 'lo primero',
      }),
    );
    const { body } = written(short, plan);
    expect(body).toEqual([
      short.body[0],
      paragraph(text('See '), link('https://example.org/a', text('el informe')), text('.')),
      list('lo primero'),
      list('otra cosa de peso'),
    ]);
  });

  it('has links and marks stay around the words that the translator put into them', () => {
    const from = source();
    const sides = sidesOf(from, begun(from));
    const unit = packetUnits(sides).find(({ name }) => name === 'body.0')!;
    const [first, open, , close, last] = unit.source as [never, never, never, never, never];
    const moved = [open, { kind: 'text', text: 'Residuos vertió' }, close, first, last] as Content;
    const plan = planOf(sides, targets(sides, { 'body.0': moved }));
    expect((written(begun(from), plan).body as object[])[0]).toEqual(
      paragraph(text('Residuos vertió', { bold: true }), text('The firm , the union said.')),
    );
  });

  it('puts on record which paragraph translates which, and what was found right', () => {
    const moved = source({
      headline: 'Waste was found in the port',
      body: [...(source().body as never[]).slice(0, 3)],
    });
    const sides = translated({ source: moved });
    const before = whatIsStale(sides.record!, textsOf(moved));
    expect(before.map(({ part }) => part.name)).toEqual(['headline']);
    const xml = packetWith(sides, ({ name }) => (name === 'headline' ? { state: 'reviewed' } : {}));
    const plan = planOf(sides, xml);
    expect([plan.edits, plan.confirmed.map(({ name }) => name)]).toEqual([
      [],
      expect.arrayContaining(['headline']),
    ]);
    const record = followPacket(sides.record!, plan, sides);
    expect(whatIsStale(record, textsOf(moved))).toEqual([]);
    expect(
      whatIsStale(
        followPacket(
          sides.record!,
          planOf(
            sides,
            packetWith(sides, () => ({})),
          ),
          sides,
        ),
        textsOf(moved),
      ),
    ).toHaveLength(1);
  });
});

describe('a packet is refused', () => {
  const sides = translated();

  it.each([
    ['of another story', { original: 'urn:newsdesk:other:es' }],
    ['of another newsroom', { original: 'tag:efe.com,2026:abc:es' }],
    ['of another language', { trgLang: 'pt' }],
    ['of another source language', { srcLang: 'fr' }],
  ])('%s', (_, head) => {
    expect(
      faultsOf(() =>
        planOf(
          sides,
          packetWith(sides, () => ({}), { ...HEAD, ...head }),
        ),
      ),
    ).toEqual([['foreign', null]]);
  });

  it('whose source has changed since, with every unit that did', () => {
    const xml = packetWith(sides, () => ({}));
    const now = translated({
      source: source({ headline: 'Other waste was found', summary: 'Else.' }),
    });
    expect(faultsOf(() => planOf(now, xml))).toEqual([
      ['stale', 'headline'],
      ['stale', 'summary'],
    ]);
  });

  it('whose link leads elsewhere by now, or whose source was rewritten on the way', () => {
    const [one, , ...rest] = source().body as never[];
    const elsewhere = paragraph(
      text('See '),
      link('https://example.org/b', text('the whole report')),
      text('.'),
    );
    const now = translated({ source: source({ body: [one as never, elsewhere, ...rest] }) });
    expect(
      faultsOf(() =>
        planOf(
          now,
          packetWith(sides, () => ({})),
        ),
      ),
    ).toEqual([['stale', 'body.1']]);
    const rewritten = packetWith(sides, ({ name }) =>
      name === 'headline' ? { source: contentOf('No waste was found') } : {},
    );
    expect(faultsOf(() => planOf(sides, rewritten))).toEqual([['stale', 'headline']]);
  });

  it('that would overwrite what somebody wrote since, and is taken where both wrote the same', () => {
    const xml = targets(sides, { headline: 'Vertidos en la ría' });
    const other = translated({ translation: { ...spanish, headline: 'Basura en la ría' } });
    expect(faultsOf(() => planOf(other, xml))).toEqual([['conflict', 'headline']]);
    const same = translated({ translation: { ...spanish, headline: 'Vertidos en la ría' } });
    expect(planOf(same, xml).edits).toEqual([]);
  });

  it.each<[string, string, Content, string]>([
    [
      'a code that it does not have',
      'body.0',
      [
        { kind: 'open', id: '9' },
        { kind: 'text', text: 'x' },
        { kind: 'close', id: '9' },
      ],
      'code-unknown',
    ],
    [
      'a code twice',
      'body.0',
      [1, 2].flatMap(
        () =>
          [
            { kind: 'open', id: '1' },
            { kind: 'text', text: 'x' },
            { kind: 'close', id: '1' },
          ] as const,
      ),
      'code-twice',
    ],
    ['no link any more', 'body.1', [{ kind: 'text', text: 'Vea el informe.' }], 'code-missing'],
    [
      'a link without words',
      'body.1',
      [
        { kind: 'text', text: 'Vea.' },
        { kind: 'open', id: '1' },
        { kind: 'close', id: '1' },
      ],
      'code-missing',
    ],
  ])('whose target has %s', (_, name, target, fault) => {
    const codes = new Map([['9', { kind: 'mark', mark: 'bold' } as const]]);
    const xml = packetWith(sides, (unit) =>
      unit.name === name ? { target, codes: new Map([...codes, ...unit.codes]) } : {},
    );
    expect(faultsOf(() => planOf(sides, xml))).toEqual([[fault, name]]);
  });

  it('whose units are none of the story, or stand there twice, or were cut', () => {
    const xml = packetWith(sides, () => ({}));
    const [, headline] = /(<unit id="headline.*?<\/unit>)/.exec(xml)!;
    const faults = (changed: string) => faultsOf(() => planOf(sides, changed));
    expect(faults(xml.replace(headline!, headline! + headline!))).toEqual([
      ['duplicate-unit', 'headline'],
    ]);
    expect(faults(xml.replaceAll(`claim.${KEY}.`, 'claim.other.'))).toEqual([
      ['unknown-unit', 'claim.other.statement'],
      ['unknown-unit', 'claim.other.attribution'],
      ['unknown-unit', 'claim.other.about'],
      ['unknown-unit', 'claim.other.respondent'],
    ]);
    const cut = headline!.replace(/(<segment.*<\/segment>)/, '$1$1');
    expect(faults(xml.replace(headline!, cut))).toEqual([['resegmented', 'headline']]);
    expect(faults(xml.replace(/id="headline[^"]*"/, 'id="headline"'))).toEqual([
      ['unknown-unit', ''],
    ]);
  });

  it('with a hundred reasons at most', () => {
    const xml = packetWith(sides, () => ({}));
    const [unit] = /<unit .*?<\/unit>/.exec(xml)!;
    const many = Array.from({ length: 300 }, (_, at) =>
      unit.replace(/id="[^"]*"/, `id="x${at}"`),
    ).join('');
    expect(faultsOf(() => planOf(sides, xml.replace(unit, many)))).toHaveLength(100);
  });
});

it('plain text of a content leaves its codes out', () => {
  const { source: words } = packetUnits(sidesOf(source(), null)).find(
    ({ name }) => name === 'body.1',
  )!;
  expect(plainText(words)).toBe('See the whole report.');
});
