#!/usr/bin/env node
// The long runs in full; `npm run test:all` has them in a short form. Takes most of an hour.
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
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `Every door, every state, every locale form on ${database}`,
    'tests/gate/everyDoor',
    { NEWSDESK_TEST_DATABASE: database, NEWSDESK_FULL_MATRIX: '1' },
  ]),
  ...['sqlite', 'postgres', 'mysql'].map((database) => [
    `Bad input, 20 times the cases, on ${database}`,
    'tests/input',
    { NEWSDESK_TEST_DATABASE: database, FAST_CHECK_RUNS: '1200' },
  ]),
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
