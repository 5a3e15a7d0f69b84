import { storiesOf } from '../gate/doors/service';
import { cleanStory, WORDS, blocks, type Language } from '../gate/states/cleanStory';
import { makeRecords, type Records } from '../gate/states/records';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { inState, panelOf, type Panel } from './panel';

/** Whatever changes a verdict, the list of stories says the same as the gate. */

jest.setTimeout(240_000);

const UNASKED = { responseSought: 'not-yet', respondent: null, soughtAt: null, channel: null };
const DAY = 24 * 3600_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

let newsroom: Newsroom;
let panel: Panel;
let records: Records;

beforeAll(async () => {
  newsroom = await openNewsroom();
  panel = panelOf(newsroom, newsroom.as.admin);
  records = await makeRecords(newsroom.strapi);
});

afterAll(() => closeQuietly(newsroom));

type Data = Record<string, unknown>;

const stories = () => storiesOf(newsroom.strapi);

async function make(changes: Data = {}, language: Language = 'en'): Promise<string> {
  const data = { ...cleanStory(language), ...changes };
  return (await stories().create({ locale: language, data })).documentId;
}

const save = (documentId: string, data: Data, locale: Language = 'en') =>
  stories().update({ documentId, locale, data });

/** The clean story with its allegation changed. */
function alleged(changes: Data, language: Language = 'en'): Data {
  const [allegation, fact] = cleanStory(language).claims;
  return { claims: [{ ...allegation, ...changes }, fact] };
}

const awaitingUntil = (replyBy: string | null, language: Language = 'en'): Data => ({
  ...alleged({ responseSought: 'awaiting-reply', response: null, replyBy }, language),
  body: blocks(
    `${WORDS[language].allegation}, ${WORDS[language].attribution}.`,
    WORDS[language].awaited,
    `${WORDS[language].fact}.`,
  ),
});

interface Counted {
  locale: string | null;
  fixes: number;
  warnings: number;
}

/** What the gate itself says of a document's drafts, now. */
async function gateSays(documentId: string): Promise<Counted[]> {
  const checked = await newsroom.strapi
    .plugin('newsdesk')
    .service('gate')
    .check(STORY, documentId, '*');
  return checked
    .map(({ locale, violations }: { locale: string; violations: { severity: string }[] }) => ({
      locale,
      fixes: violations.filter(({ severity }) => severity === 'block').length,
      warnings: violations.filter(({ severity }) => severity === 'warn').length,
    }))
    .sort((one: Counted, other: Counted) => String(one.locale).localeCompare(String(other.locale)));
}

/** What the panel's list says of it. */
async function listSays(documentId: string): Promise<Counted[]> {
  const answer = await panel.get(`/newsdesk/standing/${STORY}`, { ids: documentId });
  expect(answer.status).toBe(200);
  return (answer.body.data[documentId] ?? []).map(({ locale, fixes, warnings }: Counted) => ({
    locale,
    fixes,
    warnings,
  }));
}

const fixesOf = async (documentId: string, locale = 'en') =>
  (await listSays(documentId)).find((one) => one.locale === locale)?.fixes;

/** The list, however it is asked, says what the gate says. */
async function expectAgreement(documentId: string): Promise<void> {
  const wanted = await gateSays(documentId);
  for (const { locale, fixes } of wanted) {
    const query = { locale, pageSize: 100 };
    const [blocked, ready] = [
      await panel.list({ ...query, ...inState('blocked') }),
      await panel.list({ ...query, ...inState('ready') }),
    ];
    expect([locale, blocked.includes(documentId)]).toEqual([locale, fixes > 0]);
    expect([locale, ready.includes(documentId)]).toEqual([locale, fixes === 0]);
  }
  expect(await listSays(documentId)).toEqual(wanted);
}

/** Runs a change between two looks at the list; the gate's verdict has to change with it. */
async function expectSeen(documentId: string, change: () => Promise<unknown>): Promise<void> {
  await expectAgreement(documentId);
  const before = await gateSays(documentId);
  await change();
  expect(await gateSays(documentId)).not.toEqual(before);
  await expectAgreement(documentId);
}

describe('the list says what the gate says', () => {
  it('of a new story, and after it was saved', async () => {
    const documentId = await make(alleged({ attribution: '' }));
    await expectSeen(documentId, () => save(documentId, alleged({})));
    await expectSeen(documentId, () => save(documentId, alleged(UNASKED)));
  });

  it('of each language for itself', async () => {
    const documentId = await make();
    await save(documentId, { ...cleanStory('es'), ...alleged({ attribution: '' }, 'es') }, 'es');
    await expectAgreement(documentId);
    expect(await fixesOf(documentId, 'en')).toBe(0);
    expect(await fixesOf(documentId, 'es')).toBeGreaterThan(0);
  });

  it('of the other languages, when a field that they share is saved in one', async () => {
    const documentId = await make();
    await save(documentId, { ...cleanStory('es') }, 'es');
    await expectSeen(documentId, () => save(documentId, { credit: null }));
    await expectSeen(documentId, () => save(documentId, { embargoUntil: inDays(-1) }, 'es'));
  });

  it('when a source is no longer approved, explained or there', async () => {
    const rest = (source: string) =>
      make({
        ...alleged({
          source,
          sourceTerms: 'on-background',
          attribution: WORDS.en.toSource,
        }),
        body: blocks(
          `${WORDS.en.allegation}, ${WORDS.en.toSource}.`,
          WORDS.en.answer,
          `${WORDS.en.fact}.`,
        ),
      });
    const { strapi } = newsroom;
    const sources = strapi.documents('plugin::newsdesk.source');
    const change = (documentId: string, data: Data) => () =>
      sources.update({ documentId, data: data as never });
    const first = await rest(records.anonymous);
    await expectSeen(first, change(records.anonymous, { approvedBy: null }));
    const second = await rest(records.anotherAnonymous);
    await expectSeen(second, change(records.anotherAnonymous, { anonymityReason: null }));
    await expectSeen(second, () => sources.delete({ documentId: records.anotherAnonymous }));
    await expectAgreement(first);
  });

  it('when whoever approved an anonymity is deleted', async () => {
    const { strapi } = newsroom;
    const approver = await strapi.service('admin::user').create({
      email: 'approver@newsroom.test',
      firstname: 'A',
      isActive: true,
      roles: [(await strapi.service('admin::role').getSuperAdmin()).id],
    });
    const { documentId: source } = await strapi.documents('plugin::newsdesk.source').create({
      data: {
        publicDescription: 'a deckhand',
        anonymous: true,
        anonymityReason: 'Would lose the post',
        approvedBy: approver.id,
      } as never,
    });
    const documentId = await make({
      ...alleged({ source, sourceTerms: 'on-background', attribution: WORDS.en.toSource }),
      body: blocks(
        `${WORDS.en.allegation}, ${WORDS.en.toSource}.`,
        WORDS.en.answer,
        `${WORDS.en.fact}.`,
      ),
    });
    await expectSeen(documentId, () => strapi.service('admin::user').deleteById(approver.id));
  });

  it('when the agency’s credit line changes', async () => {
    const documentId = await make({ agency: records.agency });
    await expectSeen(documentId, () =>
      newsroom.strapi
        .documents('api::agency.agency')
        .update({ documentId: records.agency, data: { creditLine: 'Lusa' } as never }),
    );
  });

  it('when a claim’s row, or many stories, are written past the Document Service', async () => {
    const documentId = await make();
    const claims = newsroom.strapi.db.query('newsdesk.claim');
    const draft = await newsroom.strapi.db.query(STORY).findOne({
      where: { documentId, publishedAt: null },
      populate: ['claims'],
    });
    const claim = draft.claims[0].id;
    await expectSeen(documentId, () =>
      claims.update({ where: { id: claim }, data: { attribution: '' } }),
    );
    await expectSeen(documentId, () =>
      newsroom.strapi.db
        .query(STORY)
        .updateMany({ where: { documentId, publishedAt: null }, data: { credit: null } }),
    );
  });

  it('when a time passes: a reply-by, an embargo', async () => {
    const soon = new Date(Date.now() + 2500).toISOString();
    const untold = {
      ...alleged({ responseSought: 'awaiting-reply', response: null, replyBy: soon }),
      body: blocks(`${WORDS.en.allegation}, ${WORDS.en.attribution}.`, `${WORDS.en.fact}.`),
    };
    const [waiting, held] = [await make(untold), await make({ embargoUntil: soon })];
    expect([await fixesOf(waiting), await fixesOf(held)]).toEqual([1, 0]);
    await expectAgreement(waiting);
    await new Promise((passed) => setTimeout(passed, 2600));
    await expectAgreement(waiting);
    await expectAgreement(held);
    expect([await fixesOf(waiting), await fixesOf(held)]).toEqual([0, 1]);
  });

  it('after it was published, taken offline, put back, cloned and deleted', async () => {
    const documentId = await make();
    await stories().publish({ documentId, locale: 'en' });
    await expectAgreement(documentId);
    await expectSeen(documentId, () => save(documentId, alleged({ attribution: '' })));
    const service = newsroom.strapi.documents(STORY);
    await expectSeen(documentId, () => service.discardDraft({ documentId, locale: 'en' }));
    await service.unpublish({ documentId, locale: 'en' });
    await expectAgreement(documentId);
    await save(documentId, alleged({ attribution: '' }));
    const clone = await service.clone({ documentId });
    await expectAgreement(clone!.documentId);
    await service.delete({ documentId });
    expect(await listSays(documentId)).toEqual([]);
    expect(await panel.list({ pageSize: 100, ...inState('blocked') })).not.toContain(documentId);
  });

  it('when what went out under an embargo is taken offline after it', async () => {
    const soon = new Date(Date.now() + 2000).toISOString();
    const documentId = await make({ embargoUntil: soon });
    await stories().publish({ documentId, locale: 'en' });
    await new Promise((passed) => setTimeout(passed, 2100));
    await expectSeen(documentId, () =>
      newsroom.strapi.documents(STORY).unpublish({ documentId, locale: 'en' }),
    );
  });
});

describe('filters', () => {
  it('find who waits for a reply, and who has waited too long', async () => {
    const [past, future, open] = [
      await make(awaitingUntil(inDays(-1))),
      await make(awaitingUntil(inDays(1))),
      await make(awaitingUntil(null)),
    ];
    const all = { pageSize: 100 };
    const awaiting = await panel.list({ ...all, ...inState('awaiting') });
    expect(awaiting).toEqual(expect.arrayContaining([past, future, open]));
    const overdue = await panel.list({ ...all, ...inState('overdue') });
    expect(overdue).toContain(past);
    expect(overdue).not.toContain(future);
    expect(overdue).not.toContain(open);
  });

  it('go together with one another, Strapi’s own, search, paging and sorting', async () => {
    const headline = 'Mussels of the bay';
    const mine = [];
    for (let number = 1; number <= 5; number += 1) {
      const blocked = number % 2 === 1 ? { attribution: '' } : {};
      mine.push(await make({ ...alleged(blocked), headline, slugline: `mussels ${number}` }));
    }
    const odd = [mine[0], mine[2], mine[4]];
    const own = { 'filters[$and][9][headline][$eq]': headline, ...inState('blocked') };
    const sort = 'slugline:DESC';
    expect(await panel.list({ ...own, sort })).toEqual(odd.toReversed());
    expect(await panel.list({ ...own, sort, page: 2, pageSize: 2 })).toEqual([odd[0]]);
    expect(await panel.list({ ...inState('blocked'), _q: 'Mussels', sort })).toHaveLength(3);
    expect(await panel.list({ ...own, ...inState('blocked', 'ready') })).toEqual([]);
  });

  it('find the public versions of stories whose drafts are blocked', async () => {
    const documentId = await make();
    await stories().publish({ documentId, locale: 'en' });
    await save(documentId, alleged({ attribution: '' }));
    const filters = { 'filters[$and][9][__status][$eq]': 'published', ...inState('blocked') };
    expect(await panel.list({ pageSize: 100, ...filters })).toContain(documentId);
  });

  it('sort by how much there is to fix, page by page', async () => {
    const headline = 'Tugs of the bay';
    const none = await make({ headline });
    const one = await make({ ...alleged({ attribution: '' }), headline });
    const more = await make({
      ...alleged({ attribution: '', ...UNASKED }),
      headline,
      dateline: null,
    });
    const own = { 'filters[$and][9][headline][$eq]': headline };
    const sort = '__gate:DESC';
    expect(await panel.list({ ...own, sort })).toEqual([more, one, none]);
    expect(await panel.list({ ...own, sort: '__gate:ASC' })).toEqual([none, one, more]);
    expect(await panel.list({ ...own, sort, page: 2, pageSize: 2 })).toEqual([none]);
    expect(await panel.list({ _q: 'Tugs', ...inState('blocked'), sort })).toEqual([more, one]);
  });

  it('refuse a state that there is not', async () => {
    const answer = await panel.get(`/content-manager/collection-types/${STORY}`, inState('happy'));
    expect([answer.status, answer.body.error.details.code]).toEqual([
      400,
      'newsdesk/bad-parameter',
    ]);
  });

  it('change nothing that Strapi compares: the time of saving stays', async () => {
    const documentId = await make();
    const before = await newsroom.strapi.documents(STORY).findOne({ documentId });
    await expectAgreement(documentId);
    expect(await newsroom.strapi.documents(STORY).findOne({ documentId })).toEqual(before);
  });
});
