import type { Problem } from '../input/Problem';
import { newKey } from './newKey';

/** A claim as a client sends it. */
export type SentClaim = Record<string, unknown>;

/** A claim as it stands in the story now. */
export interface StoredClaim {
  readonly id: number;
  readonly key: string | null;
  readonly statement: string;
}

export interface KnownClaims {
  /** The claims of the language that is being written. */
  readonly here: readonly StoredClaim[];
  /** The keys of all languages of the document: a translation carries its source's keys. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Gives each claim its key. A client never makes one up: it may repeat a key that the story has, or
 * leave it out. Then the claim is found again by its component id or, after a PUT that recreates all,
 * by its statement; what is not found is a new claim.
 *
 * @returns the claims with their keys, and the problems: a key of another story, a changed or doubled key
 */
export function assignKeys(
  sent: readonly SentClaim[],
  known: KnownClaims,
): { claims: SentClaim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const given = sent.map((claim, index) => givenKey(claim, index, known, taken, problems));
  const claims = sent.map((claim, index) => {
    const key = given[index] ?? keyByStatement(claim, known, taken) ?? newKey();
    taken.add(key);
    return { ...claim, key };
  });
  return { claims, problems };
}

function givenKey(
  claim: SentClaim,
  index: number,
  { here, keys }: KnownClaims,
  taken: Set<string>,
  problems: Problem[],
): string | null {
  const find = (code: Problem['code'], message: string) =>
    problems.push({ path: ['claims', index, 'key'], code, message });
  const stored = here.find(({ id }) => claim.id !== undefined && String(id) === String(claim.id));
  const sent = typeof claim.key === 'string' && claim.key !== '' ? claim.key : null;
  if (sent && stored?.key && sent !== stored.key) {
    find(
      'newsdesk/key-changed',
      'A claim keeps its key for ever. Leave the key out or send it unchanged.',
    );
  } else if (sent && !keys.has(sent)) {
    find(
      'newsdesk/foreign-key',
      'No claim of this story has this key. Leave it out: a new claim gets its own.',
    );
  }
  const key = sent ?? stored?.key ?? null;
  if (key && taken.has(key))
    find('newsdesk/key-twice', 'Another claim of this story has this key already.');
  if (key) taken.add(key);
  return key;
}

function keyByStatement(
  claim: SentClaim,
  { here }: KnownClaims,
  taken: ReadonlySet<string>,
): string | null {
  const same = here.find(
    ({ key, statement }) =>
      key !== null && !taken.has(key) && statement !== '' && statement === claim.statement,
  );
  return same?.key ?? null;
}
