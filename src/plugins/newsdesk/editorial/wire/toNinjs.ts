import { associationsOf } from './associations';
import { cleanLine, cleanText } from './cleanText';
import { toGenre } from './genre';
import { languageTag } from './languageTag';
import {
  NINJS_STANDARD,
  withoutEmpty,
  type NinjsConcept,
  type NinjsDocument,
} from './ninjsDocument';
import { subjectsOf } from './subjects';
import { bodiesOf, descriptionsOf, headlinesOf } from './texts';
import { toTrustIndicators, type Policies } from './trustIndicators';
import type { WireStory } from './wireStory';
import { wireTime } from './wireTime';

export interface NinjsOptions {
  /** Pages on how the newsroom works, for `trustIndicators`. Default: none. */
  readonly policies?: Policies;
}

const URGENCIES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const urgencyOf = ({ urgency }: WireStory): number | null =>
  urgency !== null && URGENCIES.includes(urgency) ? urgency : null;

const linesOf = (lines: readonly string[]): string[] => lines.map(cleanLine).filter(Boolean);

function placeOf({ dateline }: WireStory): string {
  return dateline === null ? '' : linesOf([dateline.place, dateline.region]).join(', ');
}

const withRel = (rel: string, names: readonly string[]): NinjsConcept[] =>
  names.map((name) => ({ name, rel }));

function altIdsOf(story: WireStory): { role: string; value: string }[] {
  const slug = cleanLine(story.slug);
  return slug === '' ? [] : [{ role: 'slug', value: slug }];
}

function infoSourcesOf(story: WireStory): { name: string; role: string }[] {
  const credits = linesOf([story.credit || (story.agency?.name ?? '')]);
  return [
    ...credits.map((name) => ({ name, role: 'credit' })),
    ...[...new Set(linesOf(story.publicSources))].map((name) => ({ name, role: 'source' })),
  ];
}

function edNoteOf(story: WireStory): string {
  const note = cleanText(story.correctionNote).trim();
  return note === '' ? '' : `Correction: ${note}`;
}

/** What identifies a version and says when and to whom it may be shown. */
function management(story: WireStory) {
  return {
    uri: story.uri,
    standard: NINJS_STANDARD,
    type: 'text',
    pubStatus: 'usable',
    representationType: 'full',
    version: String(story.version),
    firstCreated: wireTime(story.firstAt),
    versionCreated: wireTime(story.versionAt),
    embargoedUntil: story.embargoedUntil === null ? null : wireTime(story.embargoedUntil),
    urgency: urgencyOf(story),
    altIds: altIdsOf(story),
    slugline: cleanLine(story.slugline),
    edNote: edNoteOf(story),
  } as const;
}

/** Who wrote it where, on what word and under which terms. */
function provenance(story: WireStory) {
  const place = placeOf(story);
  const byline = linesOf(story.byline);
  return {
    by: byline.join(', '),
    people: withRel('author', byline),
    located: place,
    places: place === '' ? [] : withRel('dateline', [place]),
    infoSources: infoSourcesOf(story),
    copyrightHolder: cleanLine(story.agency?.name ?? ''),
    usageTerms: cleanText(story.agency?.usageTerms ?? '').trim(),
  };
}

/**
 * A story as ninjs 3.1, IPTC's JSON for news: valid against its schema whatever stands in the story. What
 * the story does not have is left out. Claims have no place in it; they go beside it.
 *
 * @param story - `uri` and those of its translations are URIs by RFC 3986 without a fragment.
 * @throws RangeError where a time is no number.
 */
export function toNinjs(story: WireStory, { policies = {} }: NinjsOptions = {}): NinjsDocument {
  const genre = cleanLine(story.genre);
  return withoutEmpty<NinjsDocument>({
    ...management(story),
    language: languageTag(story.locale),
    headlines: headlinesOf(story),
    descriptions: descriptionsOf(story),
    bodies: bodiesOf(story),
    ...provenance(story),
    subjects: subjectsOf(story.topics),
    genres: genre === '' ? [] : [toGenre(genre)],
    trustIndicators: toTrustIndicators(policies),
    associations: associationsOf(story),
  });
}
