import { readDateline } from './readDateline';

const BODY = 'The river rose by two metres overnight and officials closed the bridge.';

describe('a place that is named like a kicker', () => {
  test.each(['KILL, Ireland (AP) — ', 'Born, 3 may (EFE).- '])(
    'is a place where more shows it: %s',
    (opening) => {
      expect(readDateline(`${opening}${BODY}`)?.end).toBe(opening.length);
    },
  );

  test.each(['KILL – ', 'KILL, May 3 - ', 'Kill (AP) - '])('is none otherwise: %s', (opening) => {
    expect(readDateline(`${opening}${BODY}`)).toBeNull();
  });
});

describe('prose without a dateline is left alone', () => {
  test.each([
    'The river rose by two metres overnight - officials closed the bridge.',
    'London – a city on the Thames – was dry.',
    'Paris is a city. The mayor (AP) - a former minister - agreed.',
    'NATO – the alliance of 32 states – met in Brussels.',
    'NATO – Allies met in Brussels on Monday.',
    'EU - Ministers met in Brussels on Monday.',
    'EXCLUSIVE – Two ministers leave the cabinet.',
    'URGENTE - El presidente dimite este lunes.',
    'UPDATE 1 - The river rises again.',
    'BREAKING NEWS - The river rises again.',
    'FIVE DEAD IN FLOOD - POLICE SAY MORE FEARED',
    'THE RIVER IS STILL RISING FAST – Officials closed the bridge.',
    'Juan Pérez (Madrid) - dijo que no.',
    'Angela Merkel (CDU) – die Kanzlerin sagte nein.',
    'In Paris, May 5 - the river rose.',
    'En Madrid, 25 may - el río subió.',
    'On Monday, Feb 26 - The river rose.',
    'Published: Feb 26 - The river rose.',
    'Tuesday, Oct 18 - The river rose.',
    'Hoy, 18 oct (EFE).- El río subió.',
    'Por supuesto que el río subió.\nMadrid no lo supo.',
    'Nota.- El río subió dos metros.',
    '1.- El río subió dos metros.',
    'Oil prices, March 4 - they rose.',
    'He was born in Lima (Peru) in 1970. He died there on Oct 18 - a Tuesday.',
    'The flood (Reuters) - a file picture.',
    'We met in London (EFE).',
    '“LONDON – The river rose” was the headline.',
    'The bridge was closed.\nLONDON – The river rose by two metres.',
    'A first paragraph that is prose, and ends as prose ends.\n\nOSLO (AP) — The second one.',
    '(EFE).- El río subió.',
    ', 18 oct (EFE).- El río subió.',
    '- The river rose.',
    'ROWE--Martha Jane, 91, died in her sleep.',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeNull();
  });

  test.each(['', ' ', '\n\n', '\uFEFF', '-', '()', '(EFE)', '—', 'LONDON', 'LONDON –'])(
    'nothing to read: %j',
    (text) => {
      expect(readDateline(text)).toBeNull();
    },
  );
});
