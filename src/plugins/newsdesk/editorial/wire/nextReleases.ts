import type { Instant } from '../story';
import type { ReleaseKind } from '../vocabulary';

/** What readers have of one language of a story. `embargoed`: those alone who may see it under embargo. */
export type WireState = 'public' | 'embargoed' | 'off';

/** What was done, where more is known than what came of it. */
export interface Act {
  /**
   * `republish`: somebody published on purpose, so that it is a release even if not a letter changed.
   * `update` when nobody chose.
   */
  readonly kind: 'update' | 'correction' | 'kill';
  readonly republish: boolean;
  /** For readers. */
  readonly note: string | null;
}

export interface Before {
  readonly state: WireState;
  readonly content: string;
  /** Whether those who may not see stories under embargo ever got it. */
  readonly shown: boolean;
}

/** One language of a story before and after a change. */
export interface Change {
  /** By its last release; null if it was never out. */
  readonly before: Before | null;
  /** What stands in the database now; null if nothing of it is public. `content` tells equal ones. */
  readonly after: { readonly content: string; readonly embargoUntil: Instant | null } | null;
  readonly act: Act | null;
}

/** A release to be appended, before it is given a number. */
export interface NextRelease {
  readonly kind: ReleaseKind;
  readonly state: WireState;
  /** For those alone who may see stories under embargo. */
  readonly restricted: boolean;
  readonly note: string | null;
}

/**
 * The releases that a change of what is public makes: none, one, or two where ordinary readers lose what
 * the others keep (a public story that is put under embargo again). Three if it was killed before that in
 * the same transaction.
 *
 * @param now embargoes that end later hold
 */
export function nextReleases({ before, after, act }: Change, now: Instant): NextRelease[] {
  const was = before?.state ?? 'off';
  if (act?.kind === 'kill') {
    const kill = killed(before, after !== null, act.note);
    // Killed, cleared and published again in one go: readers get both.
    const again = { before: before && { ...before, state: 'off' as const }, after, act: null };
    return [...kill, ...nextReleases(again, now)];
  }
  if (after === null) return was === 'off' ? [] : [off('withdrawal', was === 'embargoed', null)];
  const embargoed = after.embargoUntil !== null && after.embargoUntil > now;
  if (was === 'public' && embargoed) {
    return [off('withdrawal', false, null), on(again(act), true, act)];
  }
  if (was === 'off') return [on('publish', embargoed, null)];
  if (was === 'embargoed' && !embargoed) return [on('embargo-lift', false, act)];
  const isSame = before?.content === after.content && act?.republish !== true;
  return isSame ? [] : [on(again(act), embargoed, act)];
}

const again = (act: Act | null): 'update' | 'correction' =>
  act?.kind === 'correction' ? 'correction' : 'update';

const on = (kind: ReleaseKind, embargoed: boolean, act: Act | null): NextRelease => ({
  kind,
  state: embargoed ? 'embargoed' : 'public',
  restricted: embargoed,
  note: act?.kind === 'correction' ? act.note : null,
});

const off = (kind: ReleaseKind, restricted: boolean, note: string | null): NextRelease => ({
  kind,
  state: 'off',
  restricted,
  note,
});

/** Also what is off already is killed by name: subscribers may have kept it. What never was out is not. */
function killed(before: Before | null, isPublic: boolean, note: string | null): NextRelease[] {
  if (before === null && !isPublic) return [];
  return [off('kill', before !== null && !before.shown, note)];
}
