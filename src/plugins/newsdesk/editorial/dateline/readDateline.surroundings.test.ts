import { readDateline } from './readDateline';

const BODY = 'The river rose by two metres overnight and officials closed the bridge.';

describe('what stands before the dateline', () => {
  const BYLINES = [
    ['Por Ana María Núñez', 'Ana María Núñez'],
    ['By JANE DOE and John Roe', 'JANE DOE and John Roe'],
    ['By Jane Doe, AP Sports Writer', 'Jane Doe'],
    ['Por: Ana Ruiz y José de la Torre', 'Ana Ruiz y José de la Torre'],
    ['Par Éloïse O’Neill-Dubois', 'Éloïse O’Neill-Dubois'],
    ['By Ana Ruiz, Jo Roe and Eva Sanz', 'Ana Ruiz, Jo Roe and Eva Sanz'],
  ] as const;
  const ENDS = ['\n', '\r\n', '\n\n', '\r\n\r\n', '\n \n'];
  const cells = BYLINES.flatMap(([line, names]) => ENDS.map((end) => [line, names, end] as const));
  test.each(cells)('a byline is read: %s → %s, before %j', (line, names, end) => {
    const opening = `${line}${end}Madrid, 23 may (EFE).- `;
    const reading = readDateline(`${opening}${BODY}`);
    expect(reading).toMatchObject({ byline: names, place: 'Madrid', end: opening.length });
  });

  test('the writer’s role may stand between byline and dateline', () => {
    const reading = readDateline(`By Jane Doe\nAssociated Press Writer\n\nOSLO (AP) — ${BODY}`);
    expect(reading).toMatchObject({ byline: 'Jane Doe', place: 'OSLO' });
  });

  test('a headline is read as the heading, and a byline behind it as byline', () => {
    const opening = 'Flood closes the old bridge\n\nBy Jane Doe\n\nOSLO, Norway (AP) — ';
    expect(readDateline(`${opening}${BODY}`)).toMatchObject({
      heading: 'Flood closes the old bridge',
      byline: 'Jane Doe',
      place: 'OSLO',
      end: opening.length,
    });
  });

  test('a digest’s slug and headline in capitals are the heading, and the place is what follows them', () => {
    const opening = 'NORUEGA LLUVIAS CIERRAN EL PUENTE VIEJO DE LA CAPITAL Puerto Viejo (EFE).- ';
    expect(readDateline(`${opening}El río subió dos metros.`, 'es')).toMatchObject({
      heading: 'NORUEGA LLUVIAS CIERRAN EL PUENTE VIEJO DE LA CAPITAL',
      place: 'Puerto Viejo',
      credit: 'EFE',
      end: opening.length,
    });
  });

  test('a byte order mark, white space and asterisks are passed over', () => {
    expect(readDateline(`\uFEFF\n \t****LIMA, March 4 - ${BODY}`)).toMatchObject({ place: 'LIMA' });
  });

  test('a dateline on a line of its own ends where the next line begins', () => {
    const opening = 'Madrid, 23 may (EFE).-\n\n';
    expect(readDateline(`${opening}${BODY}`)?.end).toBe(opening.length);
  });
});

describe('dates in figures', () => {
  test.each([
    ['18/10/2016', undefined, 10, 18],
    ['2016-10-18', undefined, 10, 18],
    ['04/03/2016', 'es', 3, 4],
    ['04/03/2016', 'en', 4, 3],
    ['04/03/2016', 'pt-BR', 3, 4],
    ['04/03/2016', undefined, null, null],
  ])('%s in copy of language %s', (date, language, month, day) => {
    const reading = readDateline(`Madrid, ${date} (EFE).- El río subió.`, language);
    expect(reading).toMatchObject({ place: 'Madrid', month, day, year: 2016, credit: 'EFE' });
  });

  test.each(['29 feb 2023', '31 abr', '0 may', '32 may'])('%s is no date', (date) => {
    const reading = readDateline(`Madrid, ${date} (EFE).- El río subió.`);
    expect(reading).toMatchObject({ month: null, day: null });
  });
});

describe('agencies', () => {
  test('an agency of the newsroom makes a dateline, one that nobody knows does not', () => {
    const copy = 'Oviedo (Asturias Hoy) – El río subió dos metros.';
    expect(readDateline(copy, 'es')).toBeNull();
    expect(readDateline(copy, 'es', ['Asturias Hoy'])).toMatchObject({ credit: 'Asturias Hoy' });
  });

  test('a country’s initials are a region', () => {
    expect(readDateline(`MIAMI (EEUU) - ${BODY}`)).toMatchObject({ region: 'EEUU', credit: null });
  });
});
