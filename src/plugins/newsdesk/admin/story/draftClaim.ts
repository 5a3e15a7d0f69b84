import { suggestClaim, type ClaimSuggestion, type DeskReading } from '../../editorial';

/** What a new claim starts with, by the names of the claim's fields. */
export interface DraftClaim {
  readonly statement: string;
  readonly verification: 'unverified' | 'disputed';
  readonly attribution: string;
  readonly responseSought: ClaimSuggestion['responseSought'];
  readonly respondent: string;
  readonly response: string;
}

/** A claim with whom its words name as the source; there may be a record of it. */
export interface Draft {
  readonly claim: DraftClaim;
  /** In the words of the copy; empty where it names nobody. */
  readonly source: string;
}

const fromSuggestion = ({ source, ...suggested }: ClaimSuggestion): Draft => ({
  claim: { ...suggested, verification: suggested.response === '' ? 'unverified' : 'disputed' },
  source,
});

/** A claim from a finding, with everything that the copy tells of it. */
export const draftFromPassage = ({ reading, passages }: DeskReading, index: number): Draft =>
  fromSuggestion(suggestClaim(reading.attributions, passages, index, reading.language));

/** How much of selected words has to be in a finding for its suggestion to be about them. */
const SAME_WORDS = 0.5;

/**
 * A claim from words that somebody selected: they are its statement. Where they are in a finding, the rest
 * comes from there.
 */
export function draftFromWords(desk: DeskReading, words: string): Draft {
  const statement = words.replace(/\s+/g, ' ').trim();
  const at = desk.reading.find(statement, 0);
  const index = desk.passages.findIndex(({ start, end }) => {
    if (at === null) return false;
    const shared = Math.min(end, at.end) - Math.max(start, at.start);
    return shared >= SAME_WORDS * (at.end - at.start);
  });
  const draft =
    index === -1
      ? fromSuggestion({
          statement,
          attribution: '',
          source: '',
          respondent: '',
          responseSought: 'not-yet',
          response: '',
        })
      : draftFromPassage(desk, index);
  return { ...draft, claim: { ...draft.claim, statement } };
}
