import { sharedSubjects, subjectWords } from './denials';
import { sentenceAt, type ReadAttributions } from './findPassages';
import { PASSAGE_CODES, type Passage } from './passage';
import { LONGEST_READ } from './readWords';

/** How many passages before and after a denial are looked at for what it denies: hundreds are a book. */
const REACH = 200;

/**
 * How much of a denial is in what it denies, and how many words: much, since two stories about the same
 * people share their names. Tried on 200 stories of the American campaign of 2016: from 0.4 on most of
 * what was found was denied by nobody.
 */
const DENIED = 0.6;
const LEAST_DENIED = 3;

/** Where a denial says little, all of it. */
const ALL_OF_IT = 0.9;

type Subjects = ReadonlyMap<string, number>;

/** What was only offered becomes an allegation by its denial; what is graver already stays what it is. */
function denied(one: Passage, by: Passage): Passage {
  if (PASSAGE_CODES[one.code] === 'must') return one;
  const code = by.code === 'denial/answers' ? 'allegation/denied' : 'allegation/answered';
  return { ...one, kind: 'allegation', code };
}

/** Whether a denial by "which" follows on a passage in its own sentence. */
function followsOn({ sentences }: ReadAttributions, denial: Passage, other: Passage): boolean {
  if (other.start >= denial.start) return false;
  return sentenceAt(sentences, other.start) === sentenceAt(sentences, denial.start);
}

/** The passages within reach of one, by their place. */
function* around(passages: readonly Passage[], index: number): Iterable<[number, Passage]> {
  const to = Math.min(passages.length, index + REACH);
  for (let at = Math.max(0, index - REACH); at < to; at += 1) {
    if (at !== index) yield [at, passages[at] as Passage];
  }
}

/** How much of a denial a passage has, where it has enough of it. */
function deniedShare(denial: Subjects, other: Subjects): number {
  const share = sharedSubjects(denial, other);
  return share >= ALL_OF_IT ? share : sharedSubjects(denial, other, LEAST_DENIED);
}

/** The place of what a denial denies: the passage that is most about it, if any is about it enough. */
function answeredBy(
  read: ReadAttributions,
  passages: readonly Passage[],
  subjects: readonly Subjects[],
  index: number,
): number | null {
  const denial = passages[index] as Passage;
  const pointsBack = denial.code === 'denial/answers';
  let best: { at: number; share: number } | null = null;
  for (const [at, other] of around(passages, index)) {
    // What holds the denial in itself is the story of the denial.
    const holdsIt = other.start <= denial.start && other.end >= denial.end;
    if (other.kind === 'denial' || (holdsIt && !pointsBack)) continue;
    const share = pointsBack
      ? Number(followsOn(read, denial, other))
      : deniedShare(subjects[index] as Subjects, subjects[at] as Subjects);
    if (share >= DENIED && (best === null || share > best.share)) best = { at, share };
  }
  return best?.at ?? null;
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
  for (const [index, denial] of passages.entries()) {
    if (denial.kind !== 'denial') continue;
    const answers = answeredBy(read, passages, subjects, index);
    if (answers === null) continue;
    linked[index] = { ...denial, code: 'denial/answers', answers };
    linked[answers] = denied(linked[answers] as Passage, denial);
  }
  return linked;
}
