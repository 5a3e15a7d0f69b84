import fc from 'fast-check';
import { anyBody, anyClaim, anyText, LOCALES } from '../../../../../tests/wire/anyWireStory';
import { blocks, cleanClaim, cleanSource, cleanStory, CLEAN_STATEMENT } from '../gate/fixtures';
import type { Claim, ClaimKey, Instant, LocaleCode, Story } from '../story';
import { changeOfFacts } from './changeOfFacts';
import type { FactField } from './claimFacts';

const codes = (before: Story, after: Story): string[] =>
  changeOfFacts(before, after).map(({ code, kind }) => `${code} ${kind}`);

const withClaims = (...claims: Claim[]): Story => cleanStory({ claims });
const withBody = (...paragraphs: string[]): Story =>
  cleanStory({ claims: [], body: blocks(...paragraphs) });

describe('claims', () => {
  const ALTERED: Readonly<Record<FactField, Partial<Claim>>> = {
    statement: { statement: 'Mayor Ana Ruiz took 50,000 euros' },
    verification: { verification: 'verified' },
    attribution: { attribution: 'the police said' },
    sources: { sources: [cleanSource(), cleanSource({ id: 'source-9' })] },
    about: { about: 'Jon Sarasola' },
    responseSought: { responseSought: 'declined' },
    respondent: { respondent: 'her lawyer' },
    response: { response: 'No comment' },
  };

  test.each(Object.keys(ALTERED) as FactField[])(
    'a change of %s is a change of facts, told with its place and key',
    (field) => {
      const [key, other] = ['a', 'b'] as ClaimKey[];
      const before = withClaims(cleanClaim({ key: key! }), cleanClaim({ key: other! }));
      const after = withClaims(
        cleanClaim({ key: other!, ...ALTERED[field] }),
        cleanClaim({ key: key! }),
      );
      expect(changeOfFacts(before, after)).toEqual([
        {
          code: 'claim-fact',
          kind: 'changed',
          path: ['claims', 0, field],
          claimKey: other,
          passage: '',
        },
      ]);
    },
  );

  const NO_FACTS: Partial<Claim>[] = [
    { verificationNote: 'checked again' },
    { sourceTerms: 'on-background' },
    { evidence: [{ kind: 'other', description: 'x', url: '' }] },
    { soughtAt: 1 as Instant, replyBy: 2 as Instant, channel: 'email' },
    { sources: [cleanSource({ publicDescription: 'x', approved: true })] },
    { statement: `“${CLEAN_STATEMENT}” ` },
    { response: `${cleanClaim().response}  ` },
  ];
  test.each(NO_FACTS)('what is ours alone or mere form is none: %j', (fields) => {
    expect(codes(withClaims(cleanClaim()), withClaims(cleanClaim(fields)))).toEqual([]);
  });

  test('a claim that comes or goes is a change of facts', () => {
    const one = cleanClaim();
    const two = cleanClaim({ key: 'claim-2' as ClaimKey, statement: 'The port paid nobody' });
    expect(codes(withClaims(one), withClaims(one, two))).toEqual(['claim-fact added']);
    expect(codes(withClaims(one, two), withClaims(two))).toEqual(['claim-fact removed']);
  });

  test('claims in another order, or the same sources in another order, are the same facts', () => {
    const sources = [cleanSource(), cleanSource({ id: 'source-9' })];
    const [one, two] = [cleanClaim({ sources }), cleanClaim({ key: null, statement: 'x y' })];
    const turned = cleanClaim({ sources: [...sources].reverse() });
    expect(codes(withClaims(one, two), withClaims(two, turned))).toEqual([]);
  });

  test('two claims alike, of which one goes, are told apart by their number', () => {
    const twin = cleanClaim({ key: null });
    expect(codes(withClaims(twin, twin), withClaims(twin))).toEqual(['claim-fact removed']);
  });
});

describe('the headline', () => {
  const of = (headline: string, claims: Claim[] = [cleanClaim()]): Story =>
    cleanStory({ headline, claims });
  const CARRYING = [
    CLEAN_STATEMENT,
    'Mayor took 40,000 euros from port operator, audit office says',
    'Audit office: Ana Ruiz took 40,000 euros',
    'Ruiz “took 40,000 euros from the port operator”',
  ];
  const NOT_CARRYING = 'Santander awaits a ruling of the regional court';

  test.each(CARRYING)('a claim that came into it is told with its key: %s', (headline) => {
    expect(changeOfFacts(of(NOT_CARRYING), of(headline))).toContainEqual({
      code: 'headline-claim',
      kind: 'added',
      path: ['headline'],
      claimKey: 'claim-1',
      passage: headline,
    });
  });

  test.each(CARRYING)('so is one that left it: %s', (headline) => {
    expect(codes(of(headline), of(NOT_CARRYING))).toContain('headline-claim removed');
  });

  test('a headline that carries a claim before and after changed in its words about it', () => {
    expect(codes(of(CARRYING[1]!), of(CARRYING[2]!))).toEqual(['headline-claim changed']);
  });

  test('one that carries no claim may be put into other words', () => {
    expect(codes(of(NOT_CARRYING), of('Court ruling awaited in Santander'))).toEqual([]);
    expect(codes(of(CARRYING[0]!, []), of(NOT_CARRYING, []))).toEqual([]);
  });

  test('a word or two that a statement has as well carry no claim', () => {
    const sharing = 'Port operator holds annual concession meeting in Santander harbour';
    expect(codes(of(NOT_CARRYING), of(sharing))).toEqual([]);
  });

  test('other quotation marks and white space are no change', () => {
    expect(codes(of('Ruiz “took 40,000 euros”'), of('Ruiz  "took 40,000 euros"'))).toEqual([]);
  });

  test.each([
    [
      'es',
      'La alcaldesa cobró 40.000 euros del operador del puerto',
      'La auditoría dice que la alcaldesa cobró 40.000 euros',
    ],
    [
      'ar',
      'تلقى رئيس البلدية أربعين ألف يورو من مشغل الميناء',
      'تقرير: رئيس البلدية تلقى أربعين ألف يورو',
    ],
    [
      'pt-BR',
      'O prefeito recebeu 40 mil euros da operadora do porto',
      'Prefeito recebeu 40 mil euros, diz auditoria',
    ],
    ['zh-Hans', '市长从港口运营商处收受四万欧元', '审计：市长收受四万欧元'],
  ])('it is so in %s', (locale, statement, headline) => {
    const story = (words: string): Story => ({
      ...of(words, [cleanClaim({ statement })]),
      locale: locale as LocaleCode,
    });
    expect(codes(story('—'), story(headline))).toEqual(['headline-claim added']);
  });
});

describe('quotations', () => {
  const MARKS = ['“”', '""', '«»', '„“', '»«', '‘’'] as const;
  const LANGUAGES: Readonly<Record<string, readonly [string, string, string]>> = {
    en: [
      'These charges are baseless',
      'These charges are not baseless',
      'the mayor told reporters on Friday.',
    ],
    es: [
      'Estas acusaciones son falsas',
      'Estas acusaciones no son falsas',
      'dijo la alcaldesa este viernes.',
    ],
    'pt-BR': [
      'Estas acusações são falsas',
      'Estas acusações não são falsas',
      'disse a prefeita na sexta-feira.',
    ],
    fr: ["L'accusation n'est pas fondée", "L'accusation est fondée", "a dit la maire d'hier."],
    de: [
      'Diese Vorwürfe sind falsch',
      'Diese Vorwürfe sind nicht falsch',
      'sagte die Bürgermeisterin am Freitag.',
    ],
    ar: ['هذه الاتهامات باطلة', 'هذه الاتهامات ليست باطلة', 'قال رئيس البلدية يوم الجمعة.'],
  };
  const matrix = Object.keys(LANGUAGES).flatMap((locale) =>
    MARKS.map((marks) => [locale, marks] as const),
  );

  test.each(matrix)(
    'in %s between %s: added, removed, altered are told; the words around it are not',
    (locale, [open, close]) => {
      const [said, altered, by] = LANGUAGES[locale]!;
      const story = (...paragraphs: string[]): Story => ({
        ...withBody('The port is in the north.', ...paragraphs),
        locale: locale as LocaleCode,
      });
      const quoting = (words: string): Story => story(`${open}${words}${close}, ${by}`);
      expect(codes(story(), quoting(said!))).toEqual(['quote added']);
      expect(codes(quoting(said!), story())).toEqual(['quote removed']);
      expect(changeOfFacts(quoting(said!), quoting(altered!))).toEqual([
        { code: 'quote', kind: 'changed', path: ['body'], claimKey: null, passage: altered },
      ]);
      expect(codes(quoting(said!), story(`${open}${said}${close}, ${by} Und so.`))).toEqual([]);
      for (const [otherOpen, otherClose] of MARKS) {
        expect(codes(quoting(said!), story(`${otherOpen}${said}${otherClose}, ${by}`))).toEqual([]);
      }
    },
  );

  test('one that runs over paragraphs is read in each of them, opened anew or not', () => {
    const before = ['“We knew nothing of it.', '“Nobody told us,” she said.'];
    expect(
      codes(withBody(...before), withBody(before[0]!, '“Somebody told us,” she said.')),
    ).toEqual(['quote changed']);
    const bare = ['“We knew nothing of it.', 'Nobody told us,” she said.'];
    expect(codes(withBody(...bare), withBody(bare[0]!, 'Somebody told us,” she said.'))).toEqual([
      'quote changed',
    ]);
  });

  test('what is quoted in the summary or the headline counts, too', () => {
    const story = withBody('x');
    expect(changeOfFacts(story, { ...story, summary: 'She “knew nothing”.' })).toMatchObject([
      { code: 'quote', kind: 'added', path: ['summary'], passage: 'knew nothing' },
    ]);
    expect(codes(story, { ...story, headline: `${story.headline} “now”` })).toEqual([
      'quote added',
    ]);
  });

  test('said twice and said once are two things', () => {
    const line = '“We knew,” she said.';
    expect(codes(withBody(line, line), withBody(line))).toEqual(['quote removed']);
  });
});

describe('what is no change of facts', () => {
  const line = fc.constantFrom(
    'The port operator has held the concession since 2019.',
    '“We knew nothing,” she said, and "left" the hall.',
    "Ruiz didn't say who'd pay the mayors' fees.",
    'El puerto «no cerrará», dijo.',
    'L’affaire est close.',
  );

  test('paragraphs in another order', () => {
    const orders = fc
      .uniqueArray(line, { minLength: 1 })
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      );
    fc.assert(
      fc.property(orders, ([lines, shuffled]) => {
        expect(changeOfFacts(withBody(...lines), withBody(...shuffled))).toEqual([]);
      }),
    );
  });

  test('white space, a typing error put right, and marks of another kind', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const before = withBody('Teh concession is old.', ...lines);
        const curly = lines.map((one) =>
          one.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/ /g, '  '),
        );
        expect(changeOfFacts(before, withBody('The concession is old.', ...curly))).toEqual([]);
      }),
    );
  });

  test('anything at all, against itself; and nothing at all makes it throw', () => {
    const anyStory = fc
      .record({
        headline: anyText(),
        summary: anyText(),
        body: anyBody(),
        claims: fc.array(anyClaim(), { maxLength: 4 }),
        locale: fc.constantFrom(...LOCALES) as fc.Arbitrary<LocaleCode>,
      })
      .map((fields) => cleanStory(fields));
    fc.assert(
      fc.property(anyStory, anyStory, (one, other) => {
        expect(changeOfFacts(one, structuredClone(one))).toEqual([]);
        const there = changeOfFacts(one, other);
        const back = changeOfFacts(other, one);
        const count = (changes: typeof there, kind: string): number =>
          changes.filter((change) => change.code === 'claim-fact' && change.kind === kind).length;
        expect(count(there, 'added')).toBe(count(back, 'removed'));
      }),
      { numRuns: 1000 },
    );
  });
});

test('it keeps up with typing in a story of 2,000 words and 30 claims', () => {
  const sentence = (at: number): string =>
    `“The council paid ${at} euros for it,” the auditor said, and the mayor’s office did not answer questions on contract ${at} about the new harbour wall.`;
  const body = Array.from({ length: 80 }, (_, at) => sentence(at));
  const claims = Array.from({ length: 30 }, (_, at) =>
    cleanClaim({
      key: `claim-${at}` as ClaimKey,
      statement: `The council paid ${at} euros for it`,
    }),
  );
  const before = cleanStory({ body: blocks(...body), claims });
  const times: number[] = [];
  for (let at = 0; at < 200; at += 1) {
    const paragraphs = body.with(40, `${sentence(40)} ${'typing '.repeat(at % 20)}${at}`);
    const headline = `Council paid ${at} euros, auditor says`;
    const after = cleanStory({
      headline,
      body: blocks(...paragraphs),
      claims: claims.map((claim) => ({ ...claim })),
    });
    const started = performance.now();
    changeOfFacts(before, after);
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  // Half a millisecond on a machine that does nothing else; this bound is for one that does.
  expect(times[100]).toBeLessThan(20);
});
