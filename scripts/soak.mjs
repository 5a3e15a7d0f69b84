#!/usr/bin/env node
// The long runs in full; `npm run test:all` has them in a short form. Takes some hours.
import { spawnSync } from 'node:child_process';

const RUNS = [
  [
    'Races, 500 rounds on PostgreSQL',
    'tests/gate/races.test.ts',
    { NEWSDESK_TEST_DATABASE: 'postgres', NEWSDESK_RACE_ROUNDS: '500' },
  ],
  [
    'Races, 500 rounds on MariaDB',
    'tests/gate/races.test.ts',
    { NEWSDESK_TEST_DATABASE: 'mysql', NEWSDESK_RACE_ROUNDS: '500' },
  ],
  ...['postgres', 'mysql'].map((database) => [
    `All tests of a running newsroom on ${database}`,
    'tests/',
    { NEWSDESK_TEST_DATABASE: database },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `Every door, every state, every locale form on ${database}`,
    'tests/gate/everyDoor',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_FULL_MATRIX: '1' },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `Translations: every door, change, source and state on ${database}`,
    'tests/translation/everyChange',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_FULL_MATRIX: '1' },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `Bad input, 20 times the cases, on ${database}`,
    'tests/input',
    { NEWSDESK_TEST_DATABASE: database, FAST_CHECK_RUNS: '1200' },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `The wire's model, 300 days on ${database}`,
    'tests/wire/model.test.ts',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_MODEL_RUNS: '300', NEWSDESK_MODEL_SHRINK: '1' },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `No trace of a story under embargo, every query, on ${database}`,
    'tests/wire/embargoTraces.test.ts',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_EMBARGO_EVERY: '1' },
  ]),
  ...['postgres', 'mysql'].map((database) => [
    `On and off the wire at once, 150 rounds on ${database}`,
    'tests/wire/atOnce.test.ts',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_AT_ONCE_ROUNDS: '150' },
  ]),
  ...['sqlite', 'postgres'].map((database) => [
    `Killed 200 times while it publishes on ${database}`,
    'tests/wire/crash.test.ts',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_CRASHES: '200' },
  ]),
  [
    'Long stories in one transaction on MariaDB',
    'tests/wire/transactions.test.ts',
    { NEWSDESK_TEST_DATABASE: 'mysql', NEWSDESK_LONG_STORIES: '16' },
  ],
  [
    'Two servers on one PostgreSQL, 10,000 releases',
    'tests/wire/servers.test.ts',
    { NEWSDESK_TEST_DATABASE: 'postgres', NEWSDESK_SERVER_RELEASES: '10000' },
  ],
];

const failed = [];
for (const [title, path, env] of RUNS) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(
    'npx',
    ['jest', '--selectProjects', 'newsroom', '--runInBand', path],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    },
  );
  if (status !== 0) failed.push(title);
}
console.log(failed.length === 0 ? '\nAll long runs passed.' : `\nFailed: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
