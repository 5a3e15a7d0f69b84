import type { Claim } from '../../story';
import type { Note } from './unit';

/** Of sources under these terms readers are told nothing, nor is an agency. */
const SILENT = new Set(['deep-background', 'off-the-record']);

/**
 * What whoever translates a claim should know: how it stands, who bears it out as readers may be told, and what
 * became of the right of reply. Nothing of who a source is: the house's heart does not know that.
 */
export function claimNotes(claim: Claim): Note[] {
  const isSilent = claim.sourceTerms !== null && SILENT.has(claim.sourceTerms);
  const sources = isSilent ? [] : claim.sources.map((source) => source.publicDescription);
  const notes = [
    ['verification', claim.verification],
    ...[...new Set(sources)].map((text) => ['source', text] as const),
    ['response', claim.responseSought ?? ''],
    ['about', claim.about],
  ] as const;
  return notes.flatMap(([category, text]) => (text.trim() === '' ? [] : [{ category, text }]));
}
