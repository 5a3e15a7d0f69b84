// The least that a server can be that gives a page of the ledger: Koa, SQLite, a token that is looked up in
// a map, releases that are written once. What the feed is measured beside.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import Koa from 'koa';

const { filename, token, limit } = workerData;
const database = new Database(filename, { readonly: true });
const page = database.prepare(
  'select sequence, hash from newsdesk_releases where sequence > ? and restricted = 0 order by sequence limit ?',
);
const recordOf = database.prepare('select record from newsdesk_releases where sequence = ?');
const tokens = new Map([[token, true]]);
const written = new Map();

const write = ({ sequence, hash }) => {
  if (!written.has(hash)) {
    const { kind, note, story, claims } = JSON.parse(recordOf.get(sequence).record);
    // As bytes: to make them of a text each time takes longer than all the rest.
    written.set(hash, Buffer.from(`${JSON.stringify({ kind, note, story, claims })},`));
  }
  return written.get(hash);
};

const START = Buffer.from('{"data":[');
const END = Buffer.from(']}');

const app = new Koa();
app.use((context) => {
  if (!tokens.get(context.get('Authorization'))) return;
  context.type = 'application/json';
  const releases = page.all(0, limit).map(write);
  releases.push(releases.pop().subarray(0, -1));
  context.body = Buffer.concat([START, ...releases, END]);
});
const server = app.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
