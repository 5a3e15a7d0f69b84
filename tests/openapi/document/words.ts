import type { InputUid, ModelUid } from './names';

/** What Strapi adds to every document. */
const OF_EVERY_DOCUMENT = {
  createdAt: 'When the document was made.',
  updatedAt: 'When it was last saved.',
  publishedAt: 'When it was last published. Null only in a draft.',
};

const OF_EVERY_LANGUAGE = {
  locale: 'The language of this version, as Strapi writes it: `en`, `es`, `pt-BR`.',
  localizations: 'The other languages of this document. Present when populated.',
};

/**
 * What each attribute says, for readers of the document. An attribute that has no words here, or words
 * for one that is not there, stops the generator: the document cannot fall behind the schemas.
 */
export const WORDS: Record<ModelUid | InputUid, Record<string, string>> = {
  'api::story.story': {
    headline: 'The headline.',
    summary: 'The story in a sentence or two.',
    body: 'The text, in Strapi’s blocks.',
    claims: 'What the story asserts that somebody could dispute. Present when populated.',
    dismissals: 'Passages that an editor decided are no claims.',
    slug: 'Unique in its language; does not change when the headline does.',
    slugline: 'The desk’s short handle of the story.',
    byline: 'Whose names stand over the story. Present when populated.',
    agency: 'The agency that the copy is credited to. Present when populated.',
    credit: 'The credit line, in words.',
    dateline: 'Where and when the copy was filed. Present when populated.',
    sourcingLevel: 'How well the story stands; the list begins with the weakest.',
    urgency: '1 is most urgent.',
    topics: 'What the story is about. Present when populated.',
    genre: 'What kind of story it is.',
    embargoUntil: 'Not to be published by subscribers before.',
    correctionNote: 'What was corrected, for readers.',
    releaseKind:
      'Of a story that is out already: whether it goes out again as an update or as a correction. Emptied once it is out.',
    editorNote: 'The desk’s note for itself.',
    sourceLocale: 'The language in which the story was first written.',
    images: 'Present when populated.',
    ...OF_EVERY_DOCUMENT,
    ...OF_EVERY_LANGUAGE,
  },
  'newsdesk.claim': {
    key: 'The claim’s identity: the same in every version and language of the story. The newsroom gives it.',
    statement: 'The passage, as it stands in the copy.',
    verification: 'How far the newsroom has checked it.',
    verificationNote: 'What the check found.',
    attribution: 'Who says so, in the words that stand in the copy.',
    source: 'The record of the source that it rests on.',
    furtherSources: 'The records of further sources that bear it out.',
    sourceTerms: 'What was agreed with the source.',
    evidence: 'What bears it out. A verified claim needs some.',
    about: 'Who is shown negatively.',
    responseSought: 'Whether those concerned were asked, and what came of it.',
    respondent: 'Who was asked.',
    respondentSource: 'The record of the source who is the one that was asked.',
    soughtAt: 'When they were asked.',
    channel: 'How they were asked.',
    replyBy: 'Until when they have time to answer.',
    response: 'The answer, in the words that stand in the copy.',
    noResponseReason: 'Why nobody had to be asked.',
    note: 'The desk’s note for itself.',
  },
  'newsdesk.dateline': {
    place: 'Where the copy was filed, in the language of the story.',
    region: 'Country, region or state, where the place alone is not clear.',
    day: 'Day of the month.',
    month: 'Month, 1 to 12.',
    year: 'Year.',
  },
  'newsdesk.dismissal': {
    passage: 'The passage, as it stands in the copy.',
    reason: 'Why it is no claim.',
  },
  'newsdesk.evidence': {
    kind: 'What it is. `eyewitness`: one of the newsroom’s own was there.',
    description: 'What it shows.',
    url: 'Where it is.',
    file: 'The id of an uploaded file.',
  },
  'api::agency.agency': {
    name: 'The agency’s name.',
    creditLine: 'Its credit line, as it wants to be credited.',
    datelineStyle: 'How it writes datelines.',
    homeLanguage: 'The language that it writes first.',
    usageTerms: 'What subscribers may do with its copy.',
    ...OF_EVERY_DOCUMENT,
  },
  'api::topic.topic': {
    name: 'The topic’s name in this language.',
    mediaTopicsCode: 'Its code among the IPTC Media Topics.',
    ...OF_EVERY_DOCUMENT,
    ...OF_EVERY_LANGUAGE,
  },
  'api::contributor.contributor': {
    name: 'The name, as it stands in a byline.',
    ...OF_EVERY_DOCUMENT,
  },
  'plugin::upload.file': {
    name: 'The name of the file.',
    alternativeText: 'The picture in words.',
    caption: 'The caption.',
    focalPoint: 'The point that a crop should keep, in percent.',
    width: 'In pixels.',
    height: 'In pixels.',
    formats: 'Smaller versions, by name.',
    hash: 'The name of the file in the store.',
    ext: 'The ending of its name, with the dot.',
    mime: 'Its media type.',
    size: 'In kilobytes.',
    url: 'Where it is; below the newsroom’s address if it begins with a slash.',
    previewUrl: 'A preview, if the store makes one.',
    provider: 'The store that holds it.',
    provider_metadata: 'What the store knows of it.',
    ...OF_EVERY_DOCUMENT,
  },
};
