import { storiesOf } from '../../gate/doors/service';
import { STORY } from '../../helpers/newsroom';
import { releasesIn } from '../../helpers/ledger';
import type { Act, SimpleAct } from './act';
import { perform, written } from './perform';
import { publicNow } from './seen';
import { Planned, type Stage } from './stage';

const EXPECTED = ['ValidationError', 'NotFoundError', 'ForbiddenError', 'Planned'];

/** How an act ended. @throws what nobody should ever get */
export async function outcomeOf(doing: Promise<unknown>): Promise<'done' | 'refused'> {
  try {
    await doing;
    return 'done';
  } catch (error) {
    if (EXPECTED.includes((error as Error).name)) return 'refused';
    throw error;
  }
}

/** Plays one act to its end. */
export async function play(stage: Stage, act: Act): Promise<void> {
  switch (act.type) {
    case 'together':
      return together(stage, act);
    case 'caught':
      return caught(stage, act);
    case 'fails inside':
      stage.fault.arm(act.after);
      await outcomeOf(perform(stage, act.act));
      return stage.fault.arm(0);
    case 'at once':
      await Promise.all(act.acts.map((one) => outcomeOf(perform(stage, one))));
      return;
    case 'time passes':
      stage.passMinutes(act.minutes);
      if (act.lifts) await stage.room.strapi.plugin('newsdesk').service('ledger').lift();
      return;
    case 'catch up':
      return stage.room.strapi.plugin('newsdesk').service('ledger').catchUp();
    case 'language goes':
      return languageGoes(stage);
    case 'read':
      await stage.followers[act.follower]!.read(act.limit);
      return;
    default:
      await outcomeOf(perform(stage, act));
  }
}

type Together = Extract<Act, { type: 'together' }>;

async function together(stage: Stage, { acts, ends }: Together): Promise<void> {
  const before = await picture(stage);
  const end = await outcomeOf(
    stage.room.strapi.db.transaction(async ({ commit, rollback }) => {
      for (const act of acts) await perform(stage, act);
      if (ends === 'throw') throw new Planned('Never mind.');
      if (ends === 'commit by hand') await commit();
      if (ends === 'roll back by hand') await rollback();
    }),
  );
  if (end === 'refused' || ends === 'roll back by hand') {
    const after = await picture(stage);
    if (after !== before) throw new Error(`Left behind by a transaction:\n${before}\n${after}`);
  }
}

/** What is public, and what was released of it but for what time alone brings. */
async function picture({ room: { strapi }, documents }: Stage): Promise<string> {
  const rows = await publicNow(strapi, [...documents]);
  const releases = (await releasesIn(strapi)).filter(
    ({ documentId, kind }) => documents.has(documentId) && kind !== 'embargo-lift',
  );
  const shown = rows.map((row) => ({ ...row, isEmbargoed: undefined }));
  return JSON.stringify({
    released: releases.length,
    shown: shown.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
  });
}

async function caught(
  stage: Stage,
  { first, then, after }: { first: SimpleAct; then: SimpleAct; after: number },
): Promise<void> {
  const { db } = stage.room.strapi;
  await outcomeOf(
    db.transaction(async () => {
      stage.fault.arm(after);
      await outcomeOf(db.transaction(() => perform(stage, first)));
      stage.fault.arm(0);
      await perform(stage, then);
    }),
  );
  stage.fault.arm(0);
}

async function languageGoes({ room: { strapi } }: Stage): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const { id } = await locales.findByCode('fr');
  await locales.delete({ id });
  await locales.create({ code: 'fr', name: 'fr' });
}

/** A story that was deleted makes room for a new one. */
export async function replaceDeleted(stage: Stage): Promise<void> {
  const { strapi } = stage.room;
  for (const [number, documentId] of stage.stories.entries()) {
    if ((await strapi.db.query(STORY).count({ where: { documentId } })) === 0) {
      stage.stories[number] = await newStory(stage);
    }
  }
}

export async function newStory({ room, documents }: Stage): Promise<string> {
  const { documentId } = await storiesOf(room.strapi).create({
    locale: 'en',
    data: written('en', 0),
  });
  documents.add(documentId);
  return documentId;
}
