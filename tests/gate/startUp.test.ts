import { changeApp, type Change } from '../helpers/changedApp';
import { openNewsroom } from '../helpers/newsroom';

/** With a configuration under which the gate could not hold, Strapi does not start, and says why. */

/** What stops the start-up; fails if nothing does. */
async function messageOf(change: Change): Promise<string> {
  const app = changeApp(change);
  try {
    const room = await openNewsroom({ distDir: app.distDir, database: 'sqlite' });
    await room.close();
  } catch (error) {
    return (error as Error).message;
  } finally {
    app.remove();
  }
  throw new Error('Strapi started.');
}

const rules = (given: Readonly<Record<string, unknown>>): Change => ({ config: { rules: given } });

const REFUSED: readonly [name: string, change: Change, says: readonly RegExp[]][] = [
  [
    'an unknown rule',
    rules({ 'claim/atributed': 'block' }),
    [/claim\/atributed/, /claim\/attributed/],
  ],
  ['an unknown severity', rules({ 'story/credit': 'loud' }), [/story\/credit/, /loud|severity/]],
  [
    'a bad option',
    rules({ 'claim/in-copy': ['block', { tolerance: 2 }] }),
    [/claim\/in-copy/, /tolerance/],
  ],
  [
    'an unknown option',
    rules({ 'claim/in-copy': ['block', { tolerence: 0.1 }] }),
    [/claim\/in-copy/, /tolerence/],
  ],
  ['a locked rule that is lowered', rules({ 'claim/attributed': 'warn' }), [/claim\/attributed/]],
  [
    'a locked rule that is off',
    rules({ 'claim/response-sought': 'off' }),
    [/claim\/response-sought/],
  ],
  [
    'several mistakes, all of them named',
    rules({ 'claim/attributed': 'off', 'story/nothing': 'warn' }),
    [/claim\/attributed/, /story\/nothing/],
  ],
  ['an unknown setting', { config: { rule: {} } }, [/rule/, /rules/]],
  ['a time zone that there is not', { config: { timeZone: 'Europe/Vigo' } }, [/timeZone/]],
  [
    'a gated type with Draft & Publish off',
    { story: (schema) => void (schema.options.draftAndPublish = false) },
    [/api::story\.story/, /Draft & Publish/],
  ],
  [
    'a gated type without claims',
    { story: ({ attributes }) => void delete attributes.claims },
    [/api::story\.story/, /claims/],
  ],
  [
    'a mapped field that is missing',
    {
      story: ({ pluginOptions }) => {
        pluginOptions.newsdesk.fields = { headline: 'title' };
      },
    },
    [/fields\.headline/, /title/],
  ],
  [
    'a mapped field of another kind',
    {
      story: ({ pluginOptions }) => {
        pluginOptions.newsdesk.fields = { headline: 'urgency' };
      },
    },
    [/urgency/, /headline/, /text/],
  ],
];

test.each(REFUSED)(
  'Strapi does not start with %s',
  async (_, change, says) => {
    const message = await messageOf(change);
    for (const words of says) expect(message).toMatch(words);
  },
  60_000,
);

test('Strapi starts with a stricter house', async () => {
  const app = changeApp(
    rules({ 'story/credit': 'block', 'story/sourcing-level': ['warn', { required: true }] }),
  );
  const room = await openNewsroom({ distDir: app.distDir, database: 'sqlite' });
  try {
    expect(room.strapi.plugin('newsdesk').service('gate').guarded()).toEqual(['api::story.story']);
  } finally {
    await room.close();
    app.remove();
  }
}, 60_000);
