import { listenToEntries, type EntryEvents } from '../../helpers/entryEvents';
import { openNewsroom, type Newsroom, type NewsroomOptions } from '../../helpers/newsroom';
import { differences, restore, takeSnapshot, type Snapshot } from '../../helpers/newsroomTables';
import { watchRefusals, type RefusalWatch } from '../../helpers/refusalRecords';
import { LOCALE_FORMS, type LocaleForm, type Visit } from '../doors/door';
import { storiesOf } from '../doors/service';
import { cleanStory, type Language } from '../states/cleanStory';
import { makeRecords, type Records } from '../states/records';
import type { State } from '../states/state';

/** A newsroom with two stories, public in both languages, that is put back after each attempt. */
export interface Stage {
  readonly room: Newsroom;
  readonly events: EntryEvents;
  readonly refusals: RefusalWatch;
  readonly records: Records;
  readonly storyId: string;
  /** Sets the scene: the draft of one language in a state, or all clean. */
  set(state: State, language: Language | null): Promise<void>;
  /** The scene as it was set. */
  readonly scene: Snapshot;
  /** An attempt to publish the story under test. */
  visit(form: LocaleForm, state: State): Visit;
  /** Whatever happened: the scene as it was set. */
  reset(): Promise<void>;
}

/** Opens a newsroom and sets it up. */
export async function openStage(options: NewsroomOptions): Promise<Stage> {
  const room = await openNewsroom(options);
  const { strapi } = room;
  await hurry(room);
  const address = await room.listen();
  const records = await makeRecords(strapi);
  const events = listenToEntries(strapi);
  const storyId = await publishClean(room, events);
  const companionId = await publishClean(room, events);
  const clean = await takeSnapshot(strapi);
  let scene = clean;
  return {
    room,
    events,
    records,
    storyId,
    refusals: await watchRefusals(strapi),
    get scene() {
      return scene;
    },
    async set(state, language) {
      await events.quiet();
      await restore(strapi, clean);
      scene = clean;
      if (language === null) return;
      events.forget();
      await storiesOf(strapi).update({
        documentId: storyId,
        locale: language,
        data: state.story(language, records),
      });
      await events.waitFor('entry.update', storyId, 1);
      scene = await takeSnapshot(strapi);
    },
    visit: (form, state) => ({
      ...LOCALE_FORMS[form],
      room,
      address,
      form,
      documentId: storyId,
      companionId,
      story: state.story(LOCALE_FORMS[form].target, records),
    }),
    reset: () => restore(strapi, scene),
  };
}

/** Nobody needs this database after a power cut. */
async function hurry({ database, strapi }: Newsroom): Promise<void> {
  if (database.kind !== 'sqlite') return;
  for (const pragma of ['synchronous = OFF', 'journal_mode = MEMORY', 'temp_store = MEMORY']) {
    await strapi.db.connection.raw(`PRAGMA ${pragma}`);
  }
}

async function publishClean({ strapi }: Newsroom, events: EntryEvents): Promise<string> {
  const { documentId } = await storiesOf(strapi).create({
    data: cleanStory('en'),
    status: 'published',
  });
  await storiesOf(strapi).update({
    documentId,
    locale: 'es',
    data: cleanStory('es'),
    status: 'published',
  });
  await events.waitFor('entry.publish', documentId, 2);
  return documentId;
}

/** What changed since the scene, or since another snapshot. */
export const changesSince = async ({ room }: Stage, before: Snapshot): Promise<string[]> =>
  differences(before, await takeSnapshot(room.strapi));
