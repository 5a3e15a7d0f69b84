import type { Instant } from '../../editorial';
import { wordsIn } from '../words';
import type { Say } from '../words/useWords';
import { claimTitle, firstWords, tellTime, unquoted } from './claimWords';

const NOW = Date.UTC(2026, 2, 12, 15, 0);
const clock = { timeZone: 'Europe/Madrid', language: 'en', now: NOW };

/** Says a message without its plurals, which are the panel's. */
const say: Say = (key, values = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    wordsIn('en')[`newsdesk.${key}`] ?? key,
  );

const claim = {
  verification: 'unverified',
  statement: 'Kerry asked Ecuador to stop Assange from publishing documents about Clinton',
  responseSought: 'awaiting-reply',
  replyBy: (NOW + 3_600_000) as Instant,
} as const;

test('a claim is called by its state, its first words and what it waits for', () => {
  expect(claimTitle(claim, say, clock)).toBe(
    'Unverified · Kerry asked Ecuador to stop Assange from publishing… · awaiting reply until 17:00',
  );
});

test('says that a reply is overdue', () => {
  const late = { ...claim, replyBy: (NOW - 3_600_000) as Instant };
  expect(claimTitle(late, say, clock)).toContain('reply overdue since 15:00');
});

test('says nothing of a response that nobody has to give', () => {
  expect(claimTitle({ ...claim, verification: 'verified' }, say, clock)).toBe(
    'Verified · Kerry asked Ecuador to stop Assange from publishing…',
  );
});

test('tells the hour in the newsroom’s zone, and the day where it is another one', () => {
  expect(tellTime(Date.UTC(2026, 2, 12, 16, 5), clock)).toBe('17:05');
  expect(tellTime(Date.UTC(2026, 2, 20, 16, 5), clock)).toMatch(/Mar 20.*17:05/);
});

test('cuts long words between two of them', () => {
  expect(firstWords('one two three', 9)).toBe('one two…');
  expect(firstWords('short', 9)).toBe('short');
});

test.each([
  ['“We keep to every line of our permit”', 'We keep to every line of our permit'],
  ['«No pagamos a nadie»', 'No pagamos a nadie'],
  ['“Never”, he said, “and nowhere”', '“Never”, he said, “and nowhere”'],
  ['he called it “a lie”', 'he called it “a lie”'],
])('%s is quoted once', (words, bare) => {
  expect(unquoted(words)).toBe(bare);
});
