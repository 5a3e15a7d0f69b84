import { readDateline } from './readDateline';

const BODY = 'The river rose by two metres overnight and officials closed the bridge.';

/** Where, as a desk writes it and as the reader must give it back. */
const PLACES = [
  'London',
  'La Coruña',
  'Santiago de Chile',
  'Santo Domingo',
  'Puerto Príncipe',
  'Río de Janeiro',
  'Port-au-Prince',
  'Saint-Denis',
  "N'Djamena",
  'L’Aquila',
  "Coeur d'Alene",
  'Frankfurt am Main',
  'Winston-Salem',
  'St. Louis',
  'Ft. Worth',
  'Washington D.C.',
  'Mar del Plata',
  'São João da Madeira',
  'Łódź',
  'The Hague',
  'El Cairo',
  'A Coruña',
  'Madrid/London',
  'Dallas/Fort Worth',
  'Zürich / Genève',
  'Київ',
  '東京',
] as const;

interface Form {
  readonly name: string;
  readonly write: (place: string) => string;
  readonly expected: {
    readonly region?: string;
    readonly month?: number | null;
    readonly day?: number | null;
    readonly year?: number | null;
    readonly credit?: string | null;
  };
}

const form = (
  name: string,
  write: (place: string) => string,
  expected: Form['expected'] = {},
): Form => ({ name, write, expected });

const upper = (place: string) => place.toUpperCase();

const FORMS: readonly Form[] = [
  form('EFE in Spanish', (p) => `${p}, 25 may (EFE).- `, { month: 5, day: 25, credit: 'EFE' }),
  form('an EFE service', (p) => `${p}, 7 dic (EFECOM).- `, { month: 12, day: 7, credit: 'EFECOM' }),
  form('EFE with a country in brackets', (p) => `${p} (RFA), 25 may (EFE).- `, {
    region: 'RFA',
    month: 5,
    day: 25,
    credit: 'EFE',
  }),
  form('EFE without a date', (p) => `${p} (EFE).- `, { credit: 'EFE' }),
  form('EFE with region, without a date', (p) => `${p} (Reino Unido) (EFE).-`, {
    region: 'Reino Unido',
    credit: 'EFE',
  }),
  form('EFE with the day alone', (p) => `${p}, 25 (EFE).- `, { day: 25, credit: 'EFE' }),
  form('EFE with the month in full', (p) => `${p}, 3 de octubre de 2016 (EFE).- `, {
    month: 10,
    day: 3,
    year: 2016,
    credit: 'EFE',
  }),
  form('EFE in English', (p) => `${p}, Jan 2 (EFE).- `, { month: 1, day: 2, credit: 'EFE' }),
  form('EFE without a dash', (p) => `${p}, 25 may (EFE). `, { month: 5, day: 25, credit: 'EFE' }),
  form('AP', (p) => `${upper(p)} (AP) — `, { credit: 'AP' }),
  form('AP with a country', (p) => `${upper(p)}, Kenya (AP) — `, { region: 'Kenya', credit: 'AP' }),
  form('AP with a state', (p) => `${upper(p)}, N.C. (AP) -- `, { region: 'N.C.', credit: 'AP' }),
  form('Lusa', (p) => `${p}, 04 dez 2023 (Lusa) – `, {
    month: 12,
    day: 4,
    year: 2023,
    credit: 'Lusa',
  }),
  form('dpa', (p) => `${p} (dpa) - `, { credit: 'dpa' }),
  form('Reuters', (p) => `${upper(p)}, Feb 26 - `, { month: 2, day: 26 }),
  form('Reuters with a state', (p) => `${upper(p)}, Ore., Feb 26 - `, {
    region: 'Ore.',
    month: 2,
    day: 26,
  }),
  form('Reuters with a state and no comma', (p) => `${upper(p)}, Va. March 4 - `, {
    region: 'Va.',
    month: 3,
    day: 4,
  }),
  form('Reuters with a stray dash', (p) => `${upper(p)}, Md., - March 4 - `, {
    region: 'Md.',
    month: 3,
    day: 4,
  }),
  form('Reuters with a misspelt month', (p) => `${upper(p)}, Marc 4, - `, { month: 3, day: 4 }),
  form('Reuters with a dash that touches', (p) => `${upper(p)}, March 4- `, { month: 3, day: 4 }),
  form('Reuters today', (p) => `${upper(p)}, Oct 18 (Reuters) - `, {
    month: 10,
    day: 18,
    credit: 'Reuters',
  }),
  form('Reuters in mixed case', (p) => `${p}, Ontario, Feb 26 - `, {
    region: 'Ontario',
    month: 2,
    day: 26,
  }),
  form('UPI', (p) => `${upper(p)}, Sept. 26 (UPI) — `, { month: 9, day: 26, credit: 'UPI' }),
  form('AFP', (p) => `${upper(p)} (AFP) - `, { credit: 'AFP' }),
  form('AFP in French', (p) => `${p}, 1er mai 2024 (AFP) – `, {
    month: 5,
    day: 1,
    year: 2024,
    credit: 'AFP',
  }),
  form('Europa Press', (p) => `${p}, 25 may (Europa Press) -`, {
    month: 5,
    day: 25,
    credit: 'Europa Press',
  }),
  form('Europa Press in capitals', (p) => `${upper(p)}, 25 May. (EUROPA PRESS) - `, {
    month: 5,
    day: 25,
    credit: 'EUROPA PRESS',
  }),
  form('Prensa Latina', (p) => `${p}, 18 oct (Prensa Latina) `, {
    month: 10,
    day: 18,
    credit: 'Prensa Latina',
  }),
  form('TASS', (p) => `${upper(p)}, October 18. /TASS/. `, {
    month: 10,
    day: 18,
    credit: 'TASS',
  }),
  form('two agencies', (p) => `${p}, 18 oct (EFE/EPA).- `, {
    month: 10,
    day: 18,
    credit: 'EFE/EPA',
  }),
  form('an agency nobody listed', (p) => `${p}, 18 oct (Agencia Sur).- `, {
    month: 10,
    day: 18,
    credit: 'Agencia Sur',
  }),
  form('a credit before the date', (p) => `${p} (EFE), 18 oct.- `, {
    month: 10,
    day: 18,
    credit: 'EFE',
  }),
  form('a weekday before the date', (p) => `${p}, martes 18 oct (EFE).- `, {
    month: 10,
    day: 18,
    credit: 'EFE',
  }),
  form('a year behind an English date', (p) => `${upper(p)}, Oct. 18, 2016 (AP) — `, {
    month: 10,
    day: 18,
    year: 2016,
    credit: 'AP',
  }),
  form('a date that no calendar has', (p) => `${p}, 31 feb (EFE).- `, { credit: 'EFE' }),
];

describe('a dateline is read in each form and with each kind of place', () => {
  const cells = FORMS.flatMap((each) => PLACES.map((place) => [each.name, place, each] as const));
  test.each(cells)('%s: %s', (_name, place, { write, expected }) => {
    const opening = write(place);
    const reading = readDateline(`${opening}${BODY}`);
    expect(reading).toEqual({
      place: /\p{Ll}/u.test(opening.slice(0, place.length)) ? place : upper(place),
      region: '',
      month: null,
      day: null,
      year: null,
      credit: null,
      byline: null,
      heading: null,
      end: opening.length,
      ...expected,
    });
  });
});

describe('slips of the hand are read all the same', () => {
  const madrid = { place: 'Madrid', month: 5, day: 25, credit: 'EFE' };
  test.each([
    ['Madrid, 25 may (EFE.- ', madrid],
    ['Madrid, 25 may EFE).- ', madrid],
    ['Madrid, 25 may (EFE)-. ', madrid],
    ['Madrid, 25 may. (EFE) .- ', madrid],
    ['Madrid , 25 may ( EFE ) .- ', madrid],
    ['Madrid,25 may(EFE).-', madrid],
    ['Madrid. 25 may (EFE).- ', madrid],
    ['Madrid 25 may (EFE).- ', madrid],
    ['Gavá(Barcelona), 25 may (EFE).- ', { place: 'Gavá', region: 'Barcelona', day: 25 }],
    ['Gavá, (Barcelona), 25 may (EFE).- ', { place: 'Gavá', region: 'Barcelona', day: 25 }],
    ['Gavá (Barcelona, 25 may (EFE).- ', { place: 'Gavá', region: 'Barcelona', day: 25 }],
    ['Base aérea de Aviano (Italia), 25 may (EFE).- ', { place: 'Base aérea de Aviano' }],
    ['A bordo del "Hespérides", 25 may (EFE).- ', { place: 'A bordo del "Hespérides"' }],
    ['NEW YORK,March 4 - ', { place: 'NEW YORK', month: 3, day: 4 }],
    ['NEW YORK March 4 -- ', { place: 'NEW YORK', month: 3, day: 4 }],
    ['NEW YORK, (Reuters) June 18 - ', { month: 6, day: 18, credit: 'Reuters' }],
    ['WASHINGTON (AP) _ ', { place: 'WASHINGTON', credit: 'AP' }],
    ['WALNUT CREEK, Calif., , March 4 - ', { place: 'WALNUT CREEK', region: 'Calif.' }],
    ['SALT LAKE CITY, Utah, Sept. 9 (UPI) — ', { place: 'SALT LAKE CITY', region: 'Utah' }],
  ])('%s', (opening, expected) => {
    expect(readDateline(`${opening}${BODY}`)).toMatchObject({ ...expected, end: opening.length });
  });
});

describe('the web form, capitals and a dash', () => {
  const dashes = ['–', '—', '―', '-', '--', '−', '‒', '﹣'];
  const cells = dashes.flatMap((dash) =>
    ['LONDON', 'NEW YORK', 'SAN PEDRO SULA', 'McLEAN', 'PORT-AU-PRINCE'].map((p) => [p, dash]),
  );
  test.each(cells)('is read: %s %s', (place, dash) => {
    const reading = readDateline(`${place} ${dash} ${BODY}`);
    expect(reading).toMatchObject({ place, month: null, day: null, credit: null });
    expect(reading?.end).toBe(`${place} ${dash} `.length);
  });

  test('is read with a region', () => {
    const reading = readDateline(`KEENE, N.H. — ${BODY}`);
    expect(reading).toMatchObject({ place: 'KEENE', region: 'N.H.' });
  });

  test('is read from the EFE story about Assange', () => {
    const reading = readDateline(
      'LONDON – WikiLeaks said on Tuesday that the United States secretary of state asked Ecuador to stop its ' +
        'founder Julian Assange from publishing classified documents relating to Hillary Clinton.\n' +
        'Assange has lived inside Ecuador’s Embassy in London since seeking asylum there in 2012.',
      'en',
    );
    expect(reading).toMatchObject({ place: 'LONDON', region: '', day: null, month: null, end: 9 });
  });
});
