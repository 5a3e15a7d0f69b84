import supertest from 'supertest';
import { httpDoors, serverDoors } from '../gate/doors';
import type { Door } from '../gate/doors/door';
import { storiesOf } from '../gate/doors/service';
import { openStage, type Stage } from '../gate/matrix/stage';
import { passingStates } from '../gate/states/passingStates';
import { STORY } from '../helpers/newsroom';
import { inShort, releasesIn } from '../helpers/ledger';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ doors: ['graphql', 'users', 'mcp'] });
}, 120_000);
afterAll(() => stage.room.close());
beforeEach(() => stage.set(passingStates[0]!, null));

const REASON = 'The tug was never there: our source made it up';
const NOTE = 'This story should not have gone out.';

const post = (path: string, body: object, authorization = stage.room.as.fullAccess) =>
  supertest(stage.room.http)
    .post(`/api/newsdesk/kill/${STORY}/${path}`)
    .set('Authorization', authorization)
    .send(body);

const kill = () => post(stage.storyId, { reason: REASON, note: NOTE });
const publicRows = (): Promise<number> =>
  stage.room.strapi.db
    .query(STORY)
    .count({ where: { documentId: stage.storyId, publishedAt: { $notNull: true } } });

test('a kill takes all languages off at once, and tells subscribers nothing of the text', async () => {
  const before = (await releasesIn(stage.room.strapi, stage.storyId)).length;
  await kill().expect(200);
  const releases = (await releasesIn(stage.room.strapi, stage.storyId)).slice(before);
  expect(releases.map(inShort)).toEqual(['kill en 2', 'kill es 2']);
  for (const { story, claims, note, grounds } of releases) {
    expect(story).toMatchObject({ pubStatus: 'canceled' });
    expect({ claims, note, grounds }).toEqual({ claims: [], note: NOTE, grounds: [] });
  }
  expect(JSON.stringify(releases)).not.toContain(REASON);
  expect(await publicRows()).toBe(0);
});

// Of a killed story there is no public row that could be updated.
const doors = [...httpDoors, ...serverDoors].filter(
  ({ takes, prepare, name }) =>
    takes === 'stored' && !prepare && !/(update of a|updateMany of) public row/.test(name),
);

test.each(doors.map((door): [string, Door] => [door.name, door]))(
  'a killed story does not go out by %s',
  async (_name, door) => {
    await kill().expect(200);
    const form = door.forms.includes('string') ? 'string' : door.forms[0]!;
    const answer = await door.open(stage.visit(form, passingStates[0]!));
    expect(answer.outcome).toBe('refused');
    expect(JSON.stringify(answer)).toContain('This story was killed');
    expect(await publicRows()).toBe(0);
  },
);

test('cleared, it can go out again', async () => {
  await kill().expect(200);
  await post(`${stage.storyId}/clear`, { why: 'Confirmed by the port after all' }).expect(200);
  await storiesOf(stage.room.strapi).publish({ documentId: stage.storyId, locale: 'en' });
  const releases = await releasesIn(stage.room.strapi, stage.storyId);
  expect(releases.map(inShort).at(-1)).toBe('publish en 3');
});

test('what was withdrawn before is killed by name all the same', async () => {
  await storiesOf(stage.room.strapi).unpublish({ documentId: stage.storyId, locale: '*' });
  await kill().expect(200);
  const releases = await releasesIn(stage.room.strapi, stage.storyId);
  expect(releases.map(inShort).slice(-2)).toEqual(['kill en 3', 'kill es 3']);
});

test('what never went out is not killed, nor what is killed already', async () => {
  const { documentId } = await storiesOf(stage.room.strapi).create({
    data: { headline: 'A', body: [] },
  });
  const { body } = await post(documentId, { reason: REASON }).expect(400);
  expect(body.error.details.code).toBe('newsdesk/never-out');
  await kill().expect(200);
  const again = await kill().expect(400);
  expect(again.body.error.details.code).toBe('newsdesk/already-killed');
  await post(`${stage.storyId}/clear`, { why: 'x' }).expect(200);
  const cleared = await post(`${stage.storyId}/clear`, { why: 'x' }).expect(400);
  expect(cleared.body.error.details.code).toBe('newsdesk/not-killed');
});

test.each([
  ['no reason', {}],
  ['a blank reason', { reason: ' ' }],
  ['a reason that is no text', { reason: 5 }],
  ['a reason without end', { reason: 'x'.repeat(2001) }],
  ['something else', { reason: 'x', locale: 'en' }],
  ['a list', []],
])('%s is a 400, and nothing is killed', async (_name, body) => {
  const answer = await post(stage.storyId, body).expect(400);
  expect(answer.body.error.details.code).toBe('newsdesk/bad-body');
  expect(await publicRows()).toBe(2);
});

test('who lacks the permission kills nothing', async () => {
  await post(stage.storyId, { reason: REASON }, stage.room.as.subscriber).expect(403);
  await post(stage.storyId, { reason: REASON }, stage.room.as.user).expect(403);
  await supertest(stage.room.http)
    .post(`/newsdesk/kill/${STORY}/${stage.storyId}`)
    .send({ reason: REASON })
    .expect(401);
  expect(await publicRows()).toBe(2);
});
