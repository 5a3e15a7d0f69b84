import type { Instant, LocaleCode } from '../../editorial/story';
import type { NextRelease } from '../../editorial/wire/nextReleases';
import type { WireTranslation } from '../../editorial/wire/wireStory';
import { tombstone, toNinjs } from '../../editorial/wire';
import { judge } from '../gate/judge';
import type { LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { policyOf } from '../policy';
import { currentActor } from '../refusals/actor';
import type { Row, Strapi } from '../strapi';
import type { Draft } from './append';
import type { Loaded } from './content';
import { asNames, namesOf } from './names';
import type { LastRelease } from './lastReleases';
import type { RecordedChecks, RecordedGrounds, ReleaseRecord } from './record';
import { uriOf } from './uri';
import { toWireStory } from './wireStory';

/** All that one release is made of. */
export interface Making {
  readonly documentId: string;
  readonly locale: string;
  readonly next: NextRelease;
  readonly version: number;
  readonly firstAt: Instant;
  readonly now: Instant;
  /** What is public of this language; null if nothing is. */
  readonly here: Loaded | null;
  /** The other languages that are public. */
  readonly others: readonly Loaded[];
  readonly before: LastRelease | null;
}

/** A release that waits for its number: rendered for the wire, with the checks it went through. */
export function toDraft(strapi: Strapi, type: GatedType, making: Making): Draft {
  const { next, here, before, now, locale, documentId } = making;
  const isOn = next.state !== 'off' && here !== null;
  const { door, who } = currentActor(strapi);
  const record: Omit<ReleaseRecord, 'sequence' | 'previous'> = {
    contentType: type.uid,
    documentId,
    locale,
    version: making.version,
    kind: next.kind,
    state: next.state,
    restricted: next.restricted,
    embargoedUntil: isOn ? iso(here.embargoedUntil) : null,
    note: next.note,
    ...(isOn ? rendered(strapi, type, making, here) : gone(strapi, making)),
    by: who,
    door,
    at: iso(now)!,
  };
  return {
    record,
    embargoedUntil: isOn ? here.embargoedUntil : null,
    releasedAt: now,
    // What becomes of a story is told to all who were ever given it: names are added, never taken away.
    agency: asNames(before?.agency, isOn ? namesOf(here.story.row, type.fields.agency) : []),
    topics: asNames(before?.topics, isOn ? namesOf(here.story.row, type.wire.topics) : []),
    content: isOn ? here.content : '',
  };
}

type Rendered = Pick<ReleaseRecord, 'story' | 'claims' | 'grounds' | 'checks'>;

function rendered(
  strapi: Strapi,
  type: GatedType,
  making: Making,
  { story, embargoedUntil }: Loaded,
): Rendered {
  const wire = toWireStory(strapi, type, story, {
    uri: uriOf(strapi, making.documentId, making.locale),
    version: making.version,
    versionAt: making.now,
    firstAt: making.firstAt,
    embargoedUntil,
    translations: translationsOf(strapi, type, making),
  });
  return {
    story: toNinjs(wire),
    claims: wire.claims,
    grounds: story.story.claims.map(groundsOf),
    checks: checksOf(strapi, story),
  };
}

const gone = (strapi: Strapi, { documentId, locale, version, now, firstAt }: Making): Rendered => ({
  story: tombstone({
    uri: uriOf(strapi, documentId, locale),
    locale: locale as LocaleCode,
    version,
    versionAt: now,
    firstAt,
  }),
  claims: [],
  grounds: [],
  checks: null,
});

/** The other languages that whoever gets this release may know of. */
const translationsOf = (
  strapi: Strapi,
  { fields }: GatedType,
  { documentId, others, next }: Making,
): WireTranslation[] =>
  others
    .filter(({ embargoedUntil }) => next.restricted || embargoedUntil === null)
    .map(({ story: { story, row, locale } }) => ({
      uri: uriOf(strapi, documentId, locale ?? ''),
      locale: (locale ?? '') as LocaleCode,
      headline: story.headline,
      isSource: isSource(row, fields.sourceLocale, locale),
    }));

const isSource = (row: Row, name: string | null, locale: string | null): boolean =>
  name !== null && locale !== null && row[name] === locale;

const groundsOf = (claim: LoadedStory['story']['claims'][number]): RecordedGrounds => ({
  key: claim.key,
  sources: claim.sources.map(({ id, anonymous, publicDescription, approved }) => ({
    id,
    anonymous,
    publicDescription,
    approved,
  })),
  sourceTerms: claim.sourceTerms,
  evidence: claim.evidence.map(({ kind, description, url }) => ({ kind, description, url })),
});

function checksOf(strapi: Strapi, loaded: LoadedStory): RecordedChecks {
  const [{ verdict }] = judge(strapi, [loaded]) as [ReturnType<typeof judge>[number]];
  return {
    verdict: verdict.verdict,
    violations: verdict.violations.map(({ rule, code, severity, path, claimKey }) => ({
      rule,
      code,
      severity,
      path,
      claimKey,
    })),
    policy: policyOf(strapi).fingerprint,
    dismissals: loaded.story.dismissals.map((one) => ({
      passage: one.passage,
      reason: one.reason,
      dismissedBy: one.dismissedBy,
      dismissedAt: iso(one.dismissedAt),
    })),
  };
}

const iso = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();
