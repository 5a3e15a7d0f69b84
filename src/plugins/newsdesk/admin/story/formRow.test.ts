import {
  fieldsNamed,
  toStory,
  type StoryPart,
  type StoryShape,
  type StoryFacts,
} from '../../editorial';
import { NO_FACTS } from './facts';
import { connectedId, formRow, unknownSources } from './formRow';

const shape: StoryShape = {
  fields: fieldsNamed({
    headline: 'headline',
    body: 'body',
    dismissals: 'dismissals',
    agency: 'agency',
  }),
  agencyCredit: 'creditLine',
  parts: new Set<StoryPart>(['headline', 'body', 'dismissals', 'credit']),
};

const record = (id: string) => ({
  id,
  anonymous: false,
  publicDescription: id,
  anonymityReason: '',
  approved: false,
});

const facts: StoryFacts = {
  ...NO_FACTS,
  claims: { 7: { source: 'main', furtherSources: ['further'], respondentSource: 'asked' } },
  sources: { main: record('main'), further: record('further') },
};

const connected = (...ids: string[]) => ({
  connect: ids.map((documentId) => ({ id: 1, apiData: { documentId } })),
  disconnect: [],
});

const disconnected = (...ids: string[]) => ({
  connect: [],
  disconnect: ids.map((documentId) => ({ id: 1, apiData: { documentId } })),
});

function claimOf(claim: Record<string, unknown>) {
  const row = formRow({ claims: [claim] }, shape, {
    facts,
    sources: { ...facts.sources, other: record('other') },
    locale: 'en',
    agency: 'EFE',
    body: 'The body.',
  });
  return toStory(row, shape).claims[0]!;
}

const idsOf = (claim: Record<string, unknown>) => claimOf(claim).sources.map(({ id }) => id);

describe('the sources of a claim in a form', () => {
  test('are the saved ones while nothing is changed', () => {
    expect(idsOf({ id: 7 })).toEqual(['main', 'further']);
    expect(claimOf({ id: 7 }).respondentSourceId).toBe('asked');
  });
  test('are the chosen one instead of the saved one', () => {
    expect(idsOf({ id: 7, source: connected('other') })).toEqual(['other', 'further']);
  });
  test('are fewer when one was taken out', () => {
    expect(idsOf({ id: 7, source: disconnected('main') })).toEqual(['further']);
    expect(idsOf({ id: 7, furtherSources: disconnected('further') })).toEqual(['main']);
  });
  test('are none of a claim that was never saved', () => {
    expect(idsOf({})).toEqual([]);
  });
  test('count as named while the server has not told of them', () => {
    expect(claimOf({ source: connected('unknown') }).sources).toEqual([
      expect.objectContaining({ id: 'unknown', anonymous: false }),
    ]);
  });
});

test('asks the server for chosen sources that it has not told of', () => {
  const values = {
    claims: [{ source: connected('main', 'new') }, { furtherSources: connected('new') }],
  };
  expect(unknownSources(values, shape, facts.sources)).toEqual(['new']);
});

test('tells a changed relation from an untouched one', () => {
  expect(connectedId(undefined)).toBeNull();
  expect(connectedId(connected('efe'))).toBe('efe');
  expect(connectedId(disconnected('efe'))).toBe('');
});

test('takes the body from the editor, and the credit from the agency', () => {
  const row = formRow({ body: 'old', claims: null }, shape, {
    facts,
    sources: {},
    locale: 'en',
    agency: 'EFE',
    body: 'new',
  });
  expect(toStory(row, shape)).toMatchObject({ body: 'new', agencyCredit: 'EFE', claims: [] });
});
