import { STORY } from '../../helpers/newsroom';
import { takeSnapshot, type Snapshot } from '../../helpers/newsroomTables';
import type { Answer, ReportedProblem, Visit } from '../doors/door';
import type { ExpectedViolation, State } from '../states/state';
import type { Cell } from './cells';
import { changesSince, type Stage } from './stage';

type Refusal = Extract<Answer, { outcome: 'refused' }>;

/** Prepares a visit; answers what the newsroom holds right before the attempt. */
async function prepare(stage: Stage, { door, form }: Cell, state: State) {
  const visit = stage.visit(form, state);
  stage.events.forget();
  if (!door.prepare) return { visit, before: stage.scene };
  const { documentId = visit.documentId, event, events } = await door.prepare(visit);
  await stage.events.waitFor(event, documentId, events);
  stage.events.forget();
  const before: Snapshot = await takeSnapshot(stage.room.strapi);
  return { visit: { ...visit, documentId }, before };
}

/** An attempt that has to be refused, and everything that must not have come of it. */
export async function expectRefused(stage: Stage, cell: Cell, state: State): Promise<void> {
  const { visit, before } = await prepare(stage, cell, state);
  let changes: string[] = [];
  try {
    const answer = await cell.door.open(visit);
    changes = await changesSince(stage, before);
    expect(answer.outcome).toBe('refused');
    expectClearRefusal(cell, state, visit, answer as Refusal);
    expect(changes).toEqual([]);
    expect(stage.events.heard).toEqual([]);
    await expectOnRecord(stage, cell, state, visit);
  } finally {
    if (cell.door.prepare || changes.length > 0) await stage.reset();
    await stage.refusals.next(0);
  }
}

const said = (problems: readonly Pick<ReportedProblem, 'code' | 'path'>[]): string[] =>
  problems.map(({ code, path }) => `${code} at ${path.join('.')}`).sort();
const wanted = (expected: readonly ExpectedViolation[]): string[] =>
  expected.map(([code, path]) => `${code} at ${path}`).sort();

/** A word that an editor can act on: every code with its field, in the language that fails, and no other. */
function expectClearRefusal({ door }: Cell, state: State, visit: Visit, refusal: Refusal): void {
  expect(refusal.message).toMatch(/Not published: (one thing|\d+ things) to fix\. \S/);
  if (door.saysMessageOnly) return;
  expect(refusal.name).toBe('ValidationError');
  expect(refusal.details.code).toBe('newsdesk/blocked');
  const problems = refusal.details.errors ?? [];
  expect(said(problems.filter(({ locale }) => locale === visit.target))).toEqual(
    wanted(state.expects),
  );
  const others = problems.filter(({ locale }) => locale !== visit.target);
  const isTheirs = state.isShared && visit.covers.length > 1 && others.length > 0;
  expect(said(others)).toEqual(isTheirs ? wanted(state.expects) : []);
  for (const { message, severity } of problems) {
    expect(severity).toBe('block');
    expect(message.length).toBeGreaterThan(20);
  }
}

async function expectOnRecord(
  { refusals }: Stage,
  { door }: Cell,
  state: State,
  visit: Visit,
): Promise<void> {
  const records = await refusals.next(1);
  expect(records).toHaveLength(1);
  const [record] = records;
  const [name, actor] = door.record;
  expect(record).toMatchObject({
    contentType: STORY,
    door: name,
    actor: expect.stringMatching(actor) as unknown,
    locales: expect.arrayContaining([visit.target]) as unknown,
  });
  expect(
    said(
      record!.violations
        .filter(({ locale }) => locale === visit.target)
        .map(({ code, path }) => ({ code, path: path.map(String) })),
    ),
  ).toEqual(wanted(state.expects));
}

/** An attempt that has to go through, and everything that has to come of it. */
export async function expectPublished(stage: Stage, cell: Cell, state: State): Promise<void> {
  const { visit } = await prepare(stage, cell, state);
  try {
    const keys = await keysOf(stage, visit.documentId);
    const started = new Date();
    const answer = await cell.door.open(visit);
    expect(answer).toMatchObject({ outcome: 'published' });
    const { documentId } = answer as Extract<Answer, { outcome: 'published' }>;
    await expectPublic(stage, state, { ...visit, documentId }, started);
    await expectKeys(stage, { ...visit, documentId }, keys, documentId === visit.documentId);
    if (cell.door.announces) await expectAnnounced(stage, visit, documentId);
    expect(await stage.refusals.next(0)).toEqual([]);
  } finally {
    await stage.reset();
    await stage.refusals.next(0);
  }
}

interface PublicRow {
  readonly locale: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

const rowsOf = async ({ room }: Stage, where: Record<string, unknown>): Promise<PublicRow[]> =>
  (await room.strapi.db
    .query(STORY)
    .findMany({ where, populate: ['claims'] })) as unknown as PublicRow[];

/** The key that each claim of a story has, by language and statement. */
async function keysOf(stage: Stage, documentId: string): Promise<Map<string, unknown>> {
  const rows = await rowsOf(stage, { documentId });
  return new Map(
    rows.flatMap(({ locale, claims }) =>
      claims.map(({ statement, key }) => [`${locale} ${String(statement)}`, key] as const),
    ),
  );
}

async function expectPublic(
  stage: Stage,
  state: State,
  { documentId, covers, target }: Visit,
  started: Date,
): Promise<void> {
  const rows = await rowsOf(stage, { documentId, publishedAt: { $notNull: true } });
  for (const locale of covers) {
    const fresh = rows.filter((row) => row.locale === locale && isSince(row, started));
    expect({ locale, count: fresh.length }).toEqual({ locale, count: 1 });
    if (locale !== target) continue;
    const sent = state.story(locale, stage.records).claims;
    expect(fresh[0]!.claims.map(({ statement, attribution }) => [statement, attribution])).toEqual(
      sent.map(({ statement, attribution = null }) => [statement, attribution]),
    );
  }
}

/** A claim keeps its key for as long as it is the same story's; another story has none of them. */
async function expectKeys(
  stage: Stage,
  { documentId, covers }: Visit,
  before: ReadonlyMap<string, unknown>,
  isSameStory: boolean,
): Promise<void> {
  const rows = await rowsOf(stage, { documentId, publishedAt: { $notNull: true } });
  for (const { locale, claims } of rows.filter((row) =>
    covers.some((code) => code === row.locale),
  )) {
    const keys = claims.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, statement } of claims) {
      expect(key).toMatch(/^[a-z0-9]{12}$/);
      const known = before.get(`${locale} ${String(statement)}`);
      if (known === undefined) continue;
      if (isSameStory) expect(key).toBe(known);
      else expect(key).not.toBe(known);
    }
  }
}

/** Published since, or rewritten where it stood. */
const isSince = ({ publishedAt, updatedAt }: PublicRow, started: Date): boolean =>
  [publishedAt, updatedAt].some((at) => new Date(at).getTime() >= started.getTime());

/** One `entry.publish` for each language, no more. */
async function expectAnnounced(
  { events }: Stage,
  { covers }: Visit,
  documentId: string,
): Promise<void> {
  await events.waitFor('entry.publish', documentId, covers.length);
  const published = events.heard.filter(
    (event) => event.name === 'entry.publish' && event.documentId === documentId,
  );
  expect(published.map(({ locale }) => locale).sort()).toEqual([...covers].sort());
}
