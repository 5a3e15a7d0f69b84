import {
  blocks,
  WORDS,
  type Language,
  type SentClaim,
  type SentStory,
} from '../../gate/states/cleanStory';

/** What somebody does to the source of a translation, and what follows from it. */
export interface Change {
  /** Goes on from "a source …". */
  readonly name: string;
  /** The source as it is from then on; its claims carry their keys. */
  readonly story: (source: SentStory, language: Language) => SentStory;
  /** What holds the translation as it was up, once its source has gone out: every code that blocks. */
  readonly holds: readonly string[];
  /** What a translation that was current is from then on. */
  readonly becomes: 'current' | 'stale' | 'corrected';
  /** What readers have of it. It may be behind in facts that its draft has already. */
  readonly publicBecomes: 'current' | 'stale' | 'corrected';
}

const EVIDENCE = [{ kind: 'document', description: 'The log of the tug' }];

const withFirst = ({ claims }: SentStory, changes: SentClaim): readonly SentClaim[] => [
  { ...claims[0], ...changes },
  ...claims.slice(1),
];

/** The clean source with the allegation in other words, in the copy as well. */
function corrected(story: SentStory, language: Language): SentStory {
  const { allegation, attribution, answer, fact, filler } = WORDS[language];
  const statement = `${allegation.replace(/ (at night|por la noche)$/, '')} ${language === 'es' ? 'de madrugada' : 'before dawn'}`;
  return {
    ...story,
    body: blocks(`${statement}, ${attribution}.`, answer, `${fact}.`, filler),
    claims: withFirst(story, { statement }),
  };
}

const NOTE = { releaseKind: 'correction', correctionNote: 'The hour was wrong.' };

export const CHANGES: readonly Change[] = [
  {
    name: 'that got a claim',
    story: (story, language) => ({
      ...story,
      claims: [
        ...story.claims,
        {
          statement: WORDS[language].filler.replace(/\.$/, ''),
          verification: 'verified',
          evidence: EVIDENCE,
        },
      ],
    }),
    holds: ['translation/parity.missing'],
    becomes: 'stale',
    publicBecomes: 'stale',
  },
  {
    name: 'that lost a claim',
    story: (story) => ({ ...story, claims: story.claims.slice(0, 1) }),
    holds: ['translation/parity.new'],
    becomes: 'stale',
    publicBecomes: 'stale',
  },
  {
    name: 'whose claims stand in another order',
    story: (story) => ({ ...story, claims: story.claims.toReversed() }),
    holds: [],
    becomes: 'current',
    publicBecomes: 'current',
  },
  {
    name: 'one of whose claims was verified',
    story: (story) => ({
      ...story,
      claims: withFirst(story, { verification: 'verified', evidence: EVIDENCE }),
    }),
    holds: [],
    becomes: 'current',
    publicBecomes: 'stale',
  },
  {
    name: 'one of whose claims was retracted',
    story: (story, language) => {
      const { allegation, attribution, answer, filler } = WORDS[language];
      return {
        ...story,
        body: blocks(`${allegation}, ${attribution}.`, answer, filler),
        claims: story.claims.map((claim, at) =>
          at === 1 ? { ...claim, verification: 'retracted' } : claim,
        ),
      };
    },
    holds: ['claim/retracted-gone'],
    becomes: 'stale',
    publicBecomes: 'stale',
  },
  {
    name: 'whose words were updated',
    story: (story) => ({ ...story, headline: `${story.headline} (2)` }),
    holds: [],
    becomes: 'stale',
    publicBecomes: 'stale',
  },
  {
    name: 'that was corrected in a claim',
    story: (story, language) => ({ ...corrected(story, language), ...NOTE }),
    holds: ['translation/fresh.corrected'],
    becomes: 'corrected',
    publicBecomes: 'corrected',
  },
];
