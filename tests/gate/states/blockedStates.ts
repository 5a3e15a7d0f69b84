import { blocks, type Words } from './cleanStory';
import { allegation, fact, state, type ExpectedViolation, type State } from './state';

const ON_BACKGROUND = { sourceTerms: 'on-background' };

const claimStates: State[] = [
  state('without an attribution', [['claim/attributed', 'claims.0.attribution']], (all) =>
    allegation(all, { attribution: null }),
  ),
  state('with a blank attribution', [['claim/attributed', 'claims.0.attribution']], (all) =>
    allegation(all, { attribution: ' — ' }),
  ),
  state(
    'with a disputed claim without an attribution',
    [['claim/attributed', 'claims.0.attribution']],
    (all) => allegation(all, { verification: 'disputed', attribution: null }),
  ),
  state(
    'whose attribution is not in the copy',
    [['claim/attribution-in-copy', 'claims.0.attribution']],
    ({ words }) => ({ body: blocks(`${words.allegation}.`, words.answer, `${words.fact}.`) }),
  ),
  state(
    'whose claim is not in the copy',
    [['claim/in-copy', 'claims.0.statement']],
    ({ words }) => ({
      body: blocks(`${words.filler} (${words.attribution})`, words.answer, `${words.fact}.`),
    }),
  ),
  state('with an empty claim', [['claim/in-copy.empty', 'claims.0.statement']], (all) =>
    allegation(all, { statement: '' }),
  ),
  state(
    'whose response is not in the copy',
    [['claim/response-in-copy', 'claims.0.response']],
    ({ words }) => ({
      body: blocks(`${words.allegation}, ${words.attribution}.`, `${words.fact}.`),
    }),
  ),
  state(
    'with a retracted claim still in the copy',
    [['claim/retracted-gone', 'claims.0.statement']],
    (all) => allegation(all, { verification: 'retracted' }),
  ),
  state(
    'with a verified claim without evidence',
    [['claim/verified-has-evidence', 'claims.1.evidence']],
    (all) => fact(all, { evidence: [] }),
  ),
  state(
    'with a verified claim whose evidence is empty',
    [['claim/verified-has-evidence', 'claims.1.evidence']],
    (all) => fact(all, { evidence: [{ kind: 'link', description: ' ', url: '' }] }),
  ),
];

const lack = (what: string): ExpectedViolation => {
  const field = what
    .replace(/-in-future$/, '')
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [`claim/response-recorded.${what}`, `claims.0.${field}`];
};

const responseStates: State[] = [
  state(
    'that does not say whether a response was sought',
    [['claim/response-sought', 'claims.0.responseSought']],
    (all) => allegation(all, { responseSought: null }),
  ),
  state(
    'for which no response was sought yet',
    [['claim/response-sought.not-yet', 'claims.0.responseSought']],
    (all) => allegation(all, { responseSought: 'not-yet' }),
  ),
  state('that does not say who was asked', [lack('respondent')], (all) =>
    allegation(all, { respondent: null }),
  ),
  state('that does not say when a response was sought', [lack('sought-at')], (all) =>
    allegation(all, { soughtAt: null }),
  ),
  state('for which a response was sought in the future', [lack('sought-at-in-future')], (all) =>
    allegation(all, { soughtAt: '2190-01-01T00:00:00.000Z' }),
  ),
  state('that does not say how a response was sought', [lack('channel')], (all) =>
    allegation(all, { channel: null }),
  ),
  state('that was replied to in no words', [lack('response')], (all) =>
    allegation(all, { response: null }),
  ),
  state('that needed no response for no reason', [lack('no-response-reason')], (all) =>
    allegation(all, { responseSought: 'not-applicable', response: null }),
  ),
  state(
    'that awaits a reply and does not tell its readers',
    [['claim/response-recorded.awaiting-reply', 'claims.0.responseSought']],
    (all) =>
      allegation(all, {
        responseSought: 'awaiting-reply',
        response: null,
        replyBy: '2190-01-01T00:00:00.000Z',
      }),
  ),
];

const terms = (which: string): ExpectedViolation => [
  `source/terms-respected.${which}`,
  `claims.0.${which.endsWith('-attributed') ? 'attribution' : 'sourceTerms'}`,
];

const sourceStates: State[] = [
  state(
    'whose source is anonymous for no reason',
    [['source/anonymity-justified.reason', 'claims.0.source']],
    (all) => allegation(all, { ...ON_BACKGROUND, source: all.records.withoutReason }),
  ),
  state(
    'whose source is anonymous without approval',
    [['source/anonymity-justified.approval', 'claims.0.source']],
    (all) => allegation(all, { ...ON_BACKGROUND, source: all.records.withoutApproval }),
  ),
  state(
    'whose anonymous source is not described',
    [['source/described', 'claims.0.source']],
    (all) => allegation(all, { ...ON_BACKGROUND, source: all.records.undescribed }),
  ),
  state(
    'whose anonymous source is described vaguely',
    [['source/described.vague', 'claims.0.source']],
    (all) => allegation(all, { ...ON_BACKGROUND, source: all.records.vague[all.language] }),
  ),
  state(
    'whose anonymous source is said to have declined',
    [['source/not-also-declined', 'claims.0.source']],
    (all) =>
      allegation(all, {
        ...ON_BACKGROUND,
        source: all.records.anonymous,
        respondentSource: all.records.anonymous,
        responseSought: 'declined',
      }),
  ),
  state(
    'that speaks of sources and has one',
    [['source/plural-sources', 'claims.0.attribution']],
    (all) => ({
      ...allegation(all, {
        ...ON_BACKGROUND,
        attribution: all.words.toSources,
        source: all.records.anonymous,
      }),
      body: blocks(
        `${all.words.allegation}, ${all.words.toSources}.`,
        all.words.answer,
        `${all.words.fact}.`,
      ),
    }),
  ),
  state('that does not say what was agreed with its source', [terms('missing')], (all) =>
    allegation(all, { source: all.records.named }),
  ),
  state('that was told off the record', [terms('off-the-record')], (all) =>
    allegation(all, { sourceTerms: 'off-the-record' }),
  ),
  state('that stands on deep background alone', [terms('deep-background-alone')], (all) =>
    allegation(all, { sourceTerms: 'deep-background' }),
  ),
  state('that attributes deep background', [terms('deep-background-attributed')], (all) => ({
    ...allegation(all, {
      sourceTerms: 'deep-background',
      attribution: all.words.toSource,
      evidence: [{ kind: 'document', description: 'The log of the tug' }],
    }),
    body: blocks(
      `${all.words.allegation}, ${all.words.toSource}.`,
      all.words.answer,
      `${all.words.fact}.`,
    ),
  })),
  state('whose anonymous source is on the record', [terms('anonymous-on-the-record')], (all) =>
    allegation(all, { sourceTerms: 'on-the-record', source: all.records.anonymous }),
  ),
];

const storyStates: State[] = [
  state('without a dateline', [['story/dateline', 'dateline']], () => ({ dateline: null })),
  state('whose dateline names no place', [['story/dateline.place', 'dateline']], () => ({
    dateline: { place: ' ', day: 5, month: 1, year: 2024 },
  })),
  state(
    'whose dateline has a day without a month',
    [['story/dateline.day-without-month', 'dateline']],
    () => ({ dateline: { place: 'Vigo', day: 5 } }),
  ),
  state(
    'whose dateline has a date that there is not',
    [['story/dateline.no-such-date', 'dateline']],
    () => ({ dateline: { place: 'Vigo', day: 30, month: 2, year: 2024 } }),
  ),
  state('whose embargo is past', [['story/embargo-in-future', 'embargoUntil']], () => ({
    embargoUntil: '2024-01-06T09:00:00.000Z',
  })),
  state('whose sourcing level is too high', [['story/sourcing-level', 'sourcingLevel']], () => ({
    sourcingLevel: 'single-named',
  })),
  state(
    'that fails in several ways at once',
    [
      ['claim/attributed', 'claims.0.attribution'],
      ['claim/response-sought.not-yet', 'claims.0.responseSought'],
      ['claim/verified-has-evidence', 'claims.1.evidence'],
      ['story/dateline.place', 'dateline'],
    ],
    (all) => ({
      claims: [
        { ...all.story.claims[0], attribution: '', responseSought: 'not-yet' },
        { ...all.story.claims[1], evidence: [] },
      ],
      dateline: { place: '' },
    }),
  ),
];

/** The clean story with one more paragraph, which nobody registered. */
const unregistered = (kind: string, paragraph: (words: Words) => string, name: string): State =>
  state(name, [[`copy/claims-registered.${kind}`, 'body']], ({ story, words }) => ({
    body: [...story.body, ...blocks(paragraph(words))],
  }));

const copyStates: State[] = [
  unregistered('unattributed', ({ alleged }) => alleged, 'that calls something alleged by nobody'),
  unregistered('allegation', ({ accused }) => accused, 'with an accusation that nobody registered'),
  unregistered(
    'anonymous',
    ({ unnamed }) => unnamed,
    'with unnamed sources that nobody registered',
  ),
  state(
    'whose headline states a claim as a fact',
    [['headline/attributed', 'headline']],
    ({ words }) => ({ headline: words.allegation }),
  ),
];

/** One state for each rule and each way to fail it. */
export const blockedStates: readonly State[] = [
  ...claimStates,
  ...responseStates,
  ...sourceStates,
  ...storyStates,
  ...copyStates,
];

/** Of translations the source matters as well. */
const BESIDE_ITS_SOURCE = 'its source matters too: see tests/translation';

/** Codes that no state brings about, each with the reason. */
export const CODES_WITHOUT_STATE: Readonly<Record<string, string>> = {
  'story/sourcing-level.missing':
    'only with the option `required`, which the house policy leaves off',
  'copy/claims-registered.denial': 'only where the house policy makes a `must` of denials',
  'copy/claims-registered.statement': 'only where the house policy makes a `must` of statements',
  'copy/vague-sources': 'warns in the house policy: see the passing states',
  'copy/quotes-have-speakers': 'warns in the house policy: see the passing states',
  'story/release-kind.choose': 'what readers have matters too: see tests/wire/releaseKind.test.ts',
  'story/release-kind.note': 'what readers have matters too: see tests/wire/releaseKind.test.ts',
  'story/killed': 'no state of a draft: see tests/wire/kill.test.ts',
  'story/credit': 'warns in the house policy: see the passing states',
  'story/credit.agency': 'warns in the house policy: see the passing states',
  'translation/from-published': BESIDE_ITS_SOURCE,
  'translation/from-published.withdrawn': BESIDE_ITS_SOURCE,
  'translation/parity.missing': BESIDE_ITS_SOURCE,
  'translation/parity.dropped': BESIDE_ITS_SOURCE,
  'translation/parity.new': BESIDE_ITS_SOURCE,
  'translation/parity.not-in-copy': BESIDE_ITS_SOURCE,
  'translation/parity.swapped': BESIDE_ITS_SOURCE,
  'translation/not-weakened.attribution': BESIDE_ITS_SOURCE,
  'translation/not-weakened.response': BESIDE_ITS_SOURCE,
  'translation/not-weakened.unattributed': BESIDE_ITS_SOURCE,
  'translation/not-weakened.verification': BESIDE_ITS_SOURCE,
  'translation/fresh': BESIDE_ITS_SOURCE,
  'translation/fresh.corrected': BESIDE_ITS_SOURCE,
  'translation/untranslated': BESIDE_ITS_SOURCE,
};
