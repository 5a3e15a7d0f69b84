import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signIn, type Desk } from './desk';
import { fetchStory } from './fetchStory';
import { importStory } from './importStory';
import type { RunningNewsroom } from './openNewsroom';
import { say } from './say';
import type { People } from './setUpNewsroom';
import {
  bareClaims,
  completeClaims,
  HEADLINE,
  SPANISH_HEADLINE,
  SPANISH_PARAGRAPHS,
  SPANISH_SUMMARY,
} from './story';

const COPY = path.join(__dirname, 'efe-wikileaks-assange.en.txt');

/** One real story through the house: in, refused, put right, out, translated, fetched. */
export async function takeTour(newsroom: RunningNewsroom, people: People): Promise<void> {
  const documentId = await importStory(newsroom.strapi, readFileSync(COPY));
  const editor = await signIn(newsroom.address, loginOf(people, 'Editor'));
  await beRefused(editor, documentId);
  await putRight(editor, documentId, people);
  const translator = await signIn(newsroom.address, loginOf(people, 'Translator'));
  await translate(editor, translator, documentId, people);
  await fetchBoth(newsroom.address, people.subscriberToken, documentId);
}

/** Whoever takes the tour again has the story out already. */
const AGAIN = { releaseKind: 'update' };

const loginOf = ({ users }: People, role: string) => users.find((user) => user.role === role)!;

async function beRefused(editor: Desk, documentId: string): Promise<void> {
  say.step('The editor registers four claims, overlooks a fifth, and tries to publish at once');
  await editor.save(documentId, 'en', {
    headline: HEADLINE,
    claims: bareClaims(),
    sourcingLevel: null,
    ...AGAIN,
  });
  const { published, message, reasons } = await editor.publish(documentId, 'en');
  if (published) throw new Error('The story went out although its claims have no attribution.');
  say.refused(message.split('. ')[0]! + '.');
  for (const reason of reasons) say.reason(reason);
}

async function putRight(editor: Desk, documentId: string, { sources }: People): Promise<void> {
  say.step('The editor registers the fifth, and says who says so and who was asked');
  await editor.save(documentId, 'en', {
    claims: completeClaims('en', sources),
    credit: 'EFE',
    sourcingLevel: 'single-named',
    sourceLocale: 'en',
    ...AGAIN,
  });
  const { published, message, reasons } = await editor.publish(documentId, 'en');
  if (!published)
    throw new Error(`The completed story was refused. ${message} ${reasons.join(' ')}`);
  say.good('Published in English.');
}

async function translate(
  editor: Desk,
  translator: Desk,
  documentId: string,
  { sources }: People,
): Promise<void> {
  say.step('The translator writes the Spanish version: the same claims, by their keys');
  const english = await editor.read(documentId, 'en');
  const keys = (english.claims as { key: string }[]).map(({ key }) => key);
  await translator.save(documentId, 'es', {
    headline: SPANISH_HEADLINE,
    summary: SPANISH_SUMMARY,
    body: SPANISH_PARAGRAPHS.map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    })),
    dateline: { place: 'Londres', day: 18, month: 10, year: 2016 },
    claims: completeClaims('es', sources, keys),
    ...AGAIN,
  });
  const { published, message, reasons } = await translator.publish(documentId, 'es');
  if (!published)
    throw new Error(`The Spanish version was refused. ${message} ${reasons.join(' ')}`);
  say.good('Published in Spanish.');
}

async function fetchBoth(address: string, token: string, documentId: string): Promise<void> {
  say.step('A subscriber fetches both over REST');
  for (const locale of ['en', 'es']) {
    const { url, story, status } = await fetchStory(address, token, documentId, locale);
    say.good(`GET ${url} → ${status}`);
    say.quote(`${story.headline}`);
    const [claim] = story.claims;
    say.quote(
      `“${claim!.statement}” — ${claim!.attribution}. ${claim!.respondent}: “${claim!.response}”`,
    );
  }
  const { status } = await fetchStory(address, null, documentId, 'en');
  say.line(`Without a token: ${status}.`);
}
