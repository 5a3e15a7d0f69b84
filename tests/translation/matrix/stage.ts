import type { Visit, Answer, Door } from '../../gate/doors/door';
import { httpDoors } from '../../gate/doors';
import { serviceDoors, storiesOf } from '../../gate/doors/service';
import { cleanStory, type Language, type SentStory } from '../../gate/states/cleanStory';
import { restore, takeSnapshot, type Snapshot } from '../../helpers/newsroomTables';
import type { Newsroom } from '../../helpers/newsroom';
import { keysOf, openTranslators, translate, writeStory } from '../stage';

export const LANGUAGES: readonly Language[] = ['en', 'es'];
export const OTHER: Readonly<Record<Language, Language>> = { en: 'es', es: 'en' };

/** How a translation is when its source changes. */
export const STATES = ['none', 'draft', 'public', 'stale'] as const;
export type State = (typeof STATES)[number];

/** A newsroom with a story for every source language and state of its translation, put back after each attempt. */
export interface Stage {
  readonly room: Newsroom;
  /** The story in its source language, as a client would send it back. */
  source(language: Language, state: State): Promise<SentStory>;
  storyOf(language: Language, state: State): string;
  /** Writes a language of a story by a door, and publishes it. */
  send(door: Door, documentId: string, language: Language, story: SentStory): Promise<Answer>;
  reset(): Promise<void>;
  readonly clean: Snapshot;
}

const makeStory = async (room: Newsroom, from: Language, state: State): Promise<string> => {
  const id = await writeStory(room, from);
  if (state === 'none') return id;
  await translate(room, id, { from, to: OTHER[from] }, state === 'draft' ? 'draft' : 'published');
  if (state === 'stale') {
    const data = { summary: `${cleanStory(from).summary} (1)`, releaseKind: 'update' };
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: from,
      data,
      status: 'published',
    });
  }
  return id;
};

/** The doors by which somebody may write a language of a story that there is, and those that publish it then. */
export const DOORS: readonly Door[] = [...httpDoors, ...serviceDoors].filter(
  ({ name, forms }) => forms.includes('string') && !/POST|createStory|create|new story/.test(name),
);

export async function openStage(): Promise<Stage> {
  const room = await openTranslators({ doors: ['graphql', 'users', 'mcp'] });
  if (room.database.kind === 'sqlite') {
    for (const pragma of ['synchronous = OFF', 'journal_mode = MEMORY']) {
      await room.strapi.db.connection.raw(`PRAGMA ${pragma}`);
    }
  }
  const address = await room.listen();
  const ids = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const state of STATES) {
      ids.set(`${language} ${state}`, await makeStory(room, language, state));
    }
  }
  const companions = {
    en: await makeStory(room, 'en', 'public'),
    es: await makeStory(room, 'es', 'public'),
  };
  const clean = await takeSnapshot(room.strapi);
  const storyOf = (language: Language, state: State) => ids.get(`${language} ${state}`)!;
  return {
    room,
    clean,
    storyOf,
    reset: () => restore(room.strapi, clean),
    async source(language, state) {
      const keys = await keysOf(room, storyOf(language, state), language);
      const story = cleanStory(language);
      const summary = state === 'stale' ? `${story.summary} (1)` : story.summary;
      return {
        ...story,
        summary,
        claims: story.claims.map((claim, at) => ({ ...claim, key: keys[at] })),
      };
    },
    async send(door, documentId, language, story) {
      const visit: Visit = {
        value: language,
        target: language,
        covers: [language],
        room,
        address,
        form: 'string',
        documentId,
        companionId: companions[language],
        story,
      };
      if (door.takes === 'stored') {
        await storiesOf(room.strapi).update({ documentId, locale: language, data: story });
      }
      return door.open(visit);
    },
  };
}
