import type { Core } from '@strapi/strapi';
import { say } from './say';

interface Imported {
  readonly documentId: string;
  readonly headline: string;
  readonly copy: {
    readonly dateline: { readonly place: string } | null;
    readonly paragraphs: string[];
  };
}

/** Imports the story as `npx newsdesk import` does. A second run finds the story of the first. */
export async function importStory(strapi: Core.Strapi, bytes: Uint8Array): Promise<string> {
  say.step(
    'A real agency story comes in: npx newsdesk import demo/efe-wikileaks-assange.en.txt --agency EFE',
  );
  try {
    const intake = strapi.plugin('newsdesk').service('intake');
    const story: Imported = await intake.import(bytes, { agency: 'EFE', locale: 'en' });
    say.good(
      `Draft ${story.documentId}: ${story.copy.paragraphs.length} paragraphs, dateline ${story.copy.dateline?.place ?? 'none'}.`,
    );
    say.quote(`Suggested headline: ${story.headline}`);
    return story.documentId;
  } catch (error) {
    const { code, storyId } = error as { code?: string; storyId?: string };
    if (code !== 'duplicate' || !storyId) throw error;
    say.line(
      `It is here from an earlier run, as story ${storyId}; the same copy does not come in twice.`,
    );
    return storyId;
  }
}
