import type { StoryPart } from './story';

/** The name of the attribute that holds each part of a story, or null where the type has none. */
export interface FieldMap {
  readonly headline: string | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly claims: string;
  readonly dismissals: string | null;
  readonly dateline: string | null;
  readonly credit: string | null;
  /** A relation to what holds the credit line. */
  readonly agency: string | null;
  readonly sourcingLevel: string | null;
  readonly embargoUntil: string | null;
  readonly slug: string | null;
  readonly sourceLocale: string | null;
  /** A relation to those whose names stand in the byline. */
  readonly byline: string | null;
  /** The desk's private note on a story. */
  readonly editorNote: string | null;
  /** How the next release of the draft is to go out; empty again once it has. */
  readonly releaseKind: string | null;
  /** What was corrected, for readers. */
  readonly correctionNote: string | null;
}

/**
 * The map of a type that has these parts alone.
 *
 * @param named - The attribute that holds each of them. `claims` where it is not said otherwise.
 */
export const fieldsNamed = (named: Partial<FieldMap>): FieldMap => ({
  headline: null,
  summary: null,
  body: null,
  claims: 'claims',
  dismissals: null,
  dateline: null,
  credit: null,
  agency: null,
  sourcingLevel: null,
  embargoUntil: null,
  slug: null,
  sourceLocale: null,
  byline: null,
  editorNote: null,
  releaseKind: null,
  correctionNote: null,
  ...named,
});

/** Where the parts of a story stand in one content type. */
export interface StoryShape {
  readonly fields: FieldMap;
  /** The attribute of the agency's type that holds its credit line. */
  readonly agencyCredit: string;
  /** The parts that the type has. */
  readonly parts: ReadonlySet<StoryPart>;
}
