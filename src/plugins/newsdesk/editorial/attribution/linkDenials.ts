import { isAbout, sharedSubjects, subjectWords } from './denials';
import { sentenceAt, type ReadAttributions } from './findPassages';
import { PASSAGE_CODES, type Passage } from './passage';
import { LONGEST_READ } from './readWords';

/** How many passages before and after a denial are looked at for what it denies: hundreds are a book. */
const REACH = 200;

type Subjects = ReadonlyMap<string, number>;

/** What was only offered becomes an allegation by its denial; what is graver already stays what it is. */
function denied(one: Passage): Passage {
  if (PASSAGE_CODES[one.code] === 'must') return one;
  return { ...one, kind: 'allegation', code: 'allegation/denied' };
}

/** Whether a denial by "which" follows on a passage in its own sentence. */
function followsOn({ sentences }: ReadAttributions, denial: Passage, other: Passage): boolean {
  if (other.start >= denial.start) return false;
  return sentenceAt(sentences, other.start) === sentenceAt(sentences, denial.start);
}

/**
 * Leads denials to what they answer, and calls that what it is: an allegation that is denied. One that
 * says no more than "which he denies" comes as `denial/answers`: it answers what its sentence said before.
 */
export function linkDenials(read: ReadAttributions, passages: readonly Passage[]): Passage[] {
  if (!passages.some(({ kind }) => kind === 'denial')) return [...passages];
  const subjects = passages.map(({ start, end }) =>
    subjectWords(read.text.slice(start, Math.min(end, start + LONGEST_READ))),
  );
  const linked = [...passages];
  const share = (denial: number, other: number): number => {
    const [one, two] = [passages[denial] as Passage, passages[other] as Passage];
    if (one.code === 'denial/answers') return followsOn(read, one, two) ? 1 : 0;
    return sharedSubjects(subjects[denial] as Subjects, subjects[other] as Subjects);
  };
  for (const [index, denial] of passages.entries()) {
    if (denial.kind !== 'denial') continue;
    let best = { at: -1, share: 0 };
    const to = Math.min(passages.length, index + REACH);
    for (let at = Math.max(0, index - REACH); at < to; at += 1) {
      if ((passages[at] as Passage).kind === 'denial' || !isAbout(share(index, at))) continue;
      linked[at] = denied(linked[at] as Passage);
      if (share(index, at) > best.share) best = { at, share: share(index, at) };
    }
    if (best.at >= 0) linked[index] = { ...denial, code: 'denial/answers', answers: best.at };
  }
  return linked;
}
