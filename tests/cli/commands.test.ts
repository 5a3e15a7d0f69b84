import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { runNewsdesk } from '../helpers/runNewsdesk';

jest.setTimeout(120_000);

const EFE_STORY = path.resolve(__dirname, '../../demo/efe-wikileaks-assange.en.txt');

let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-copy-'));
  for (const name of ['EFE', 'Lusa']) {
    await newsroom.strapi.documents('api::agency.agency').create({
      data: { name, creditLine: name, datelineStyle: 'efe', homeLanguage: 'es' },
    });
  }
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await newsroom.close();
});

function file(name: string, content: string | Buffer): string {
  const made = path.join(folder, name);
  writeFileSync(made, content);
  return made;
}

const countStories = () => newsroom.strapi.db.query(STORY).count({});

const draftOf = (documentId: string) =>
  newsroom.strapi.db.query(STORY).findOne({
    where: { documentId, publishedAt: null },
    populate: ['dateline', 'agency', 'byline'],
  });

describe('newsdesk import', () => {
  it('makes a draft of a real agency story, and refuses the same copy with the id that it has', async () => {
    const first = await runNewsdesk(['import', EFE_STORY, '--agency', 'EFE', '--json']);
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    const story = JSON.parse(first.stdout);
    const draft = await draftOf(story.documentId);
    expect(draft).toMatchObject({
      locale: 'en',
      dateline: { place: 'LONDON' },
      agency: { name: 'EFE' },
      publishedAt: null,
    });
    expect(draft.body).toHaveLength(13);
    expect(draft.body[0].children[0].text).toMatch(/^WikiLeaks said on Tuesday/);
    expect(draft.headline).toBe(story.headline);
    expect(story.headlineSuggested).toBe(true);
    expect(draft.editorNote).toMatch(/suggested/i);
    expect(draft.summary).toMatch(/^WikiLeaks said/);

    const before = await countStories();
    const again = await runNewsdesk(['import', EFE_STORY, '--agency', 'EFE']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(story.documentId);
    expect(await countStories()).toBe(before);
  });

  const SPANISH =
    'Por Ana Prueba\nMadrid, 25 may (EFE).- El alcalde negó hoy que el ayuntamiento haya pagado las obras sin concurso, según informó su portavoz.\nLa oposición pidió la comisión de investigación, que se reunirá mañana en el ayuntamiento.';

  it('converts Latin-1 with Windows line ends and says so, and files the copy under its language', async () => {
    const latin1 = file('latin1.txt', Buffer.from(SPANISH.replace(/\n/g, '\r\n'), 'latin1'));
    const { status, stdout } = await runNewsdesk(['import', latin1, '--json']);
    expect(status).toBe(0);
    const story = JSON.parse(stdout);
    expect(story).toMatchObject({ locale: 'es', converted: true, agency: 'EFE' });
    const draft = await draftOf(story.documentId);
    expect(draft).toMatchObject({
      dateline: { place: 'Madrid', day: 25, month: 5 },
      byline: [{ name: 'Ana Prueba' }],
    });
    expect(draft.body[0].children[0].text).toMatch(/^El alcalde negó/);
    expect(JSON.stringify(draft.body)).not.toContain('\\r');
  });

  it('imports copy without a dateline and says that it has none', async () => {
    const plain = file(
      'plain.txt',
      'The mayor said on Monday that the bridge would be closed for a week.\n\nShe gave no reason for the closing of the bridge.',
    );
    const { status, stdout } = await runNewsdesk([
      'import',
      plain,
      '--headline',
      'Mayor closes bridge',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/dateline/i);
    expect(stdout).toContain('Mayor closes bridge');
  });

  const BAD: [string, () => string[], RegExp][] = [
    ['an empty file', () => [file('empty.txt', '')], /empty/i],
    ['a file of blank lines', () => [file('blank.txt', ' \n\r\n\t\n')], /empty|nothing/i],
    [
      'a picture',
      () => [file('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))],
      /not plain text/,
    ],
    ['50 MB', () => [file('huge.txt', Buffer.alloc(50 * 1024 * 1024, 'word '))], /2 MB/],
    ['a file that is not there', () => [path.join(folder, 'missing.txt')], /missing\.txt/],
    [
      'an agency that is not there',
      () => [file('a.txt', 'Some copy for nobody at all.'), '--agency', 'Reuters'],
      /Reuters.*EFE/s,
    ],
    [
      'a locale that is not there',
      () => [file('b.txt', 'Some copy for nobody else.'), '--locale', 'de'],
      /“de”/,
    ],
  ];

  it.each(BAD)('refuses %s with a clear word, and imports nothing', async (_what, args, word) => {
    const before = await countStories();
    const { status, stderr } = await runNewsdesk(['import', ...args()]);
    expect(stderr).toMatch(word);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(await countStories()).toBe(before);
  });
});

describe('newsdesk check and audit', () => {
  const claim = { statement: 'the bridge was unsafe' };
  const body = [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'The mayor said the bridge was unsafe.' }],
    },
  ];

  it('answers 1 for a blocked draft with its reasons, in English or Spanish, and 0 for one that is ready', async () => {
    const stories = newsroom.strapi.documents(STORY);
    const blocked = await stories.create({
      data: {
        headline: 'Bridge',
        body,
        credit: 'EFE',
        dateline: { place: 'Lisbon' },
        claims: [claim],
      } as never,
    });
    const english = await runNewsdesk(['check', blocked.documentId, '--locale', 'en']);
    expect(english.status).toBe(1);
    expect(english.stdout).toMatch(/Blocked.*2 things to fix/s);
    expect(english.stdout).toMatch(/has no attribution/);
    const spanish = await runNewsdesk(['check', blocked.documentId, '--language', 'es']);
    expect(spanish.stdout).toMatch(/no tiene atribución/);

    const ready = await stories.create({
      data: { headline: 'Bridge', body, credit: 'EFE', dateline: { place: 'Lisbon' } } as never,
    });
    const passed = await runNewsdesk(['check', ready.documentId]);
    expect(passed.stdout).toMatch(/Ready/);
    expect(passed.status).toBe(0);
    const nowhere = await runNewsdesk(['check', 'nosuchdocument']);
    expect(nowhere.status).toBe(1);
  });

  it('finds a public story that came by SQL past the gate', async () => {
    const clean = await runNewsdesk(['audit', '--json']);
    expect(JSON.parse(clean.stdout).failed).toEqual([]);
    expect(clean.status).toBe(0);
    const draft = await newsroom.strapi.documents(STORY).create({
      data: { headline: 'Bridge', body, dateline: { place: 'Lisbon' }, claims: [claim] } as never,
    });
    await newsroom.strapi.db
      .connection('stories')
      .where({ document_id: draft.documentId })
      .update({ published_at: new Date() });
    const found = await runNewsdesk(['audit']);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain(draft.documentId);
    expect(found.stdout).toMatch(/has no attribution/);
  });
});

describe('the command line itself', () => {
  it('tells how it is called when it is called wrongly, with status 2', async () => {
    for (const args of [['nonsense'], ['import'], ['check'], ['audit', '--nonsense']]) {
      const { status, stderr } = await runNewsdesk(args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    const help = await runNewsdesk([]);
    expect(help.status).toBe(0);
    for (const command of ['import', 'check', 'audit', 'dateline']) {
      expect(help.stdout).toContain(command);
    }
  });
});
