/** A text of a ninjs document in one of its roles. */
export type NinjsText = {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
};

export type NinjsBody = NinjsText & { readonly charCount?: number; readonly wordCount?: number };

export type NinjsRendition = {
  readonly name: string;
  readonly href?: string;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
};

/**
 * What this document has to do with a translation beside it: `translationOf` leads to what this one is
 * translated from, `translation` to what is translated from this one, `siblingTranslation` to another
 * translation of the same story. A picture of the story is an `illustration`.
 */
export type AssociationRel =
  | 'translationOf'
  | 'translation'
  | 'siblingTranslation'
  | 'illustration';

export type NinjsAssociation = {
  readonly name: string;
  readonly uri: string;
  readonly rel: AssociationRel;
  readonly type: 'text' | 'picture';
  readonly language?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly renditions?: readonly NinjsRendition[];
};

/** A concept with a name that people read, and an identity where a vocabulary has one. */
export type NinjsConcept = {
  readonly name: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
};

/** The part of ninjs 3.1 that this house writes. */
export type NinjsDocument = {
  readonly uri: string;
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type: 'text';
  readonly pubStatus: 'usable' | 'canceled';
  readonly representationType?: 'full';
  readonly version: string;
  readonly firstCreated: string;
  readonly versionCreated: string;
  readonly embargoedUntil?: string;
  readonly language?: string;
  readonly urgency?: number;
  readonly slugline?: string;
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsBody[];
  readonly by?: string;
  readonly people?: readonly NinjsConcept[];
  readonly located?: string;
  readonly places?: readonly NinjsConcept[];
  readonly subjects?: readonly NinjsConcept[];
  readonly genres?: readonly NinjsConcept[];
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[];
  readonly copyrightHolder?: string;
  readonly usageTerms?: string;
  readonly trustIndicators?: readonly {
    readonly role: string;
    readonly title: string;
    readonly href: string;
  }[];
  readonly edNote?: string;
  readonly associations?: readonly NinjsAssociation[];
};

export const NINJS_STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/** Leaves out what says nothing, so that a document has no empty fields. */
export function withoutEmpty<Fields extends object>(fields: {
  readonly [Name in keyof Fields]: Fields[Name] | null | undefined | '' | readonly never[];
}): Fields {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Fields;
}
