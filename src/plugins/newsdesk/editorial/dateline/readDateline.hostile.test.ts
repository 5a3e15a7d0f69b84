import fc from 'fast-check';
import { readDateline } from './readDateline';

describe('hostile copy', () => {
  const MEGABYTE = 1_000_000;
  const UNITS = [
    '(',
    ')',
    'A',
    ' ',
    '-',
    ' - ',
    '/',
    '.',
    ',',
    "'",
    '\n',
    'a (',
    'A, ',
    '(EFE) - ',
    '1 ',
  ];
  test.each([...UNITS, 'LONDON/', 'By A and ', 'É', '\u0301'])(
    'a megabyte of %j is read at once',
    (unit) => {
      const copy = unit.repeat(Math.ceil(MEGABYTE / unit.length));
      const started = performance.now();
      readDateline(copy);
      readDateline(`By ${copy}`);
      readDateline(`LONDON (${copy}`);
      readDateline(`LONDON, Oct 18 (EFE).- ${copy}`);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );

  test('whatever the text, a reading’s end lies in it and its date is a day of a year', () => {
    const pieces = fc.constantFrom(
      'LONDON',
      'Madrid',
      ', ',
      ' (EFE)',
      '.-',
      ' – ',
      '25 may',
      'Oct 18',
      '(',
      ')',
      '/',
      '\n',
      'Por Ana Ruiz',
      ' 2016',
      '\uD800',
      ' El río',
    );
    const copies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(copies, (copy) => {
        const reading = readDateline(copy);
        if (reading === null) return;
        expect(reading.end).toBeGreaterThan(0);
        expect(reading.end).toBeLessThanOrEqual(copy.length);
        expect(reading.place.trim()).not.toBe('');
        expect(copy.slice(0, reading.end)).toContain(reading.place.split(/\s/)[0]);
        expect(reading.day ?? 1).toBeGreaterThan(0);
        expect(reading.day ?? 1).toBeLessThan(32);
        expect(reading.month ?? 1).toBeLessThan(13);
      }),
      { numRuns: 2000 },
    );
  });
});
