#!/usr/bin/env node
// Everything: checks, the tests on SQLite, PostgreSQL and MariaDB, the GraphQL door, the browser.
// Fails, before the long part, when a database or the browser that it needs is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import mysql from 'mysql2/promise';
import pg from 'pg';

const POSTGRES =
  process.env.NEWSDESK_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const MYSQL = process.env.NEWSDESK_TEST_MYSQL ?? 'mysql://root@127.0.0.1:3306/mysql';
const CHROMIUM = process.env.NEWSDESK_TEST_CHROMIUM ?? '/usr/bin/chromium';

function run(title, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`── ${title}: ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) {
    console.error(`\nFailed: ${title}`);
    process.exit(status || 1);
  }
}

async function needPostgres() {
  const client = new pg.Client({ connectionString: POSTGRES });
  await client.connect();
  await client.end();
}

async function needMysql() {
  const connection = await mysql.createConnection(MYSQL);
  await connection.end();
}

async function need(what, how, look) {
  try {
    await look();
  } catch (error) {
    console.error(`The tests need ${what}. ${how}\n  ${error.message}`);
    process.exit(1);
  }
}

await need('PostgreSQL', 'Start one, or say where it is in NEWSDESK_TEST_POSTGRES.', needPostgres);
await need('MariaDB or MySQL', 'Start one, or say where it is in NEWSDESK_TEST_MYSQL.', needMysql);
await need(
  'Chromium',
  'Install it (apt-get install -y chromium), or say where it is in NEWSDESK_TEST_CHROMIUM.',
  () => {
    if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}.`);
  },
);

run('Checks and tests on SQLite', 'npm', ['test']);
// `--forceExit`: a process that a test left over fails no test, and must not keep the run from ending.
// What rests on the database; the rest is the same on each, and `npm run soak` runs it there too.
const ON_EACH = [
  'tests/gate/(everyDoor|races|tripwire|sharedFields)',
  'tests/content/slugs',
  'tests/desk/standingRaces',
  'tests/translation/(everyChange|races)',
  'tests/wire/(ledger|transactions|deadlocks|model|atOnce|crash|servers)\\.test',
];
for (const database of ['postgres', 'mysql']) {
  const patterns = ['--testPathPatterns', ON_EACH.join('|')];
  run(
    `Tests on ${database}`,
    'npx',
    ['jest', '--selectProjects', 'newsroom', '--maxWorkers=2', '--forceExit', ...patterns],
    { NEWSDESK_TEST_DATABASE: database },
  );
}
run('The panel is built', 'npm', ['run', 'build']);
// `npm run test:browser` by itself makes 2,000 random edits, and also listens to and measures every screen.
run(
  'Tests in the browser',
  'npx',
  [
    'jest',
    '--selectProjects',
    'browser',
    '--runInBand',
    '--forceExit',
    '--testPathIgnorePatterns',
    'browser/screens/',
  ],
  { NEWSDESK_EDITS: '200' },
);
console.log('\nAll of it passed.');
