import {
  fieldsNamed,
  readDesk,
  toStory,
  type Instant,
  type PassageCode,
  type StoryPart,
  type Verdict,
} from '../../editorial';
import { splitParagraphs } from '../../editorial/intake/splitParagraphs';
import { toBlocks } from '../../editorial/intake/toBlocks';
import type { House } from '../house';
import { mustOf } from './FinderTable';

/** A passage of a text that was tried. */
export interface TriedPassage {
  readonly words: string;
  readonly code: PassageCode;
  readonly isMust: boolean;
  /** Who says so; empty where nobody does. */
  readonly saidBy: string;
}

export interface JudgedText {
  readonly verdict: Verdict;
  readonly passages: readonly TriedPassage[];
}

/** A story that is its body alone: rules about other parts do not apply to it. */
const BODY_ALONE = {
  fields: fieldsNamed({ body: 'body' }),
  agencyCredit: '',
  parts: new Set<StoryPart>(['body']),
};

/**
 * What the gate would say of a text if it were the body of a story without any claim.
 *
 * @param language - A locale whose words are at hand (`loadLanguage`).
 */
export function judgeText(text: string, language: string, house: House): JudgedText {
  const body = toBlocks(splitParagraphs(text.replace(/\r\n?/g, '\n')));
  const story = toStory({ locale: language, body }, BODY_ALONE);
  const read = readDesk(story, house.policy, Date.now() as Instant);
  const must = mustOf(house);
  const words = ({ start, end }: { start: number; end: number }) =>
    read.copy.text.slice(start, end);
  return {
    verdict: read.verdict,
    passages: read.passages.map((passage) => ({
      words: words(passage),
      code: passage.code,
      isMust: must.has(passage.code),
      saidBy: (passage.attribution?.source ?? []).map(words).join(' '),
    })),
  };
}
