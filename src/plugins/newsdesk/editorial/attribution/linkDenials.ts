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

/** The same for what is told again; and where a denial says little, all of it. */
const REPEATED = 0.38;
const LEAST_REPEATED = 5;
const ALL_OF_IT = 0.9;

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

/** What one denial denies: the passage that is most about it, and all that are about it enough. */
function answeredBy(
  read: ReadAttributions,
  passages: readonly Passage[],
  subjects: readonly Subjects[],
  index: number,
): { readonly best: number | null; readonly all: number[] } {
  const denial = passages[index] as Passage;
  const pointsBack = denial.code === 'denial/answers';
  const all: number[] = [];
  let best: { at: number; share: number } | null = null;
  for (const [at, other] of around(passages, index)) {
    // What holds the denial in itself is the story of the denial.
    if (
      other.kind === 'denial' ||
      (other.start <= denial.start && other.end >= denial.end && !pointsBack)
    )
      continue;
    const share = pointsBack
      ? Number(followsOn(read, denial, other))
      : deniedShare(subjects[index] as Subjects, subjects[at] as Subjects);
    if (share < DENIED) continue;
    all.push(at);
    if (best === null || share > best.share) best = { at, share };
  }
  return { best: best?.at ?? null, all };
}

/**
 * Leads denials to what they answer, and calls that what it is: an allegation that is denied, wherever
 * in the copy it is told again. One that says no more than "which he denies" comes as `denial/answers`:
 * it answers what its sentence said before.
 */
export function linkDenials(read: ReadAttributions, passages: readonly Passage[]): Passage[] {
  if (!passages.some(({ kind }) => kind === 'denial')) return [...passages];
  const subjects = passages.map(({ start, end }) =>
    subjectWords(read.text.slice(start, Math.min(end, start + LONGEST_READ))),
  );
  const linked = [...passages];
  const deny = (at: number): void => void (linked[at] = denied(linked[at] as Passage));
  for (const [index, denial] of passages.entries()) {
    if (denial.kind !== 'denial') continue;
    const { best, all } = answeredBy(read, passages, subjects, index);
    all.forEach(deny);
    if (best === null) continue;
    linked[index] = { ...denial, code: 'denial/answers', answers: best };
    if (denial.code === 'denial/answers') continue;
    for (const [at, other] of around(passages, best)) {
      const [one, again] = [subjects[best] as Subjects, subjects[at] as Subjects];
      const repeated = sharedSubjects(one, again, LEAST_REPEATED);
      if (other.kind !== 'denial' && repeated >= REPEATED) deny(at);
    }
  }
  return linked;
}
