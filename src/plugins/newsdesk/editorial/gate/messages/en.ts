import type { Catalogue, MessageParts } from './catalogue';

const SOURCING_LEVELS = {
  none: 'neither a source nor evidence',
  'single-anonymous': 'a single anonymous source',
  'multiple-anonymous': 'several anonymous sources',
  'single-named': 'a single named source',
  'multiple-named': 'several named sources',
  documented: 'documents',
  witnessed: 'an eyewitness of ours',
} as const satisfies Catalogue['sourcingLevels'];

function level(name: unknown): string {
  return SOURCING_LEVELS[name as keyof typeof SOURCING_LEVELS] ?? String(name);
}

/** Which source of the claim: by number, where there are several. Never who. */
function source({ params }: MessageParts): string {
  return params.source === 1 || params.source === undefined
    ? 'its source'
    : `its source no. ${params.source}`;
}

/** A claim's words behind its number. */
function named(statement: unknown): string {
  return typeof statement === 'string' && statement !== '' ? `, “${statement}”,` : '';
}

/** Words of the source, for those who may read it. */
const quoted = (words: unknown): string => (words === undefined ? '' : `: “${words}”`);

const CHANGED: Readonly<Record<string, string>> = {
  'headline-claim': 'the headline with its claim',
  quote: 'a quotation',
  'claim-fact': 'what a claim says or rests on',
};

/** What changed since readers got the story. */
const changed = (code: unknown): string => CHANGED[String(code)] ?? 'a fact';

export const en: Catalogue = {
  sourcingLevels: SOURCING_LEVELS,
  claim: (number, statement) => `Claim ${number}${named(statement)}`,
  unknown: (code, { claim }) => `${claim || 'This story'} fails the rule ${code}.`,
  messages: {
    'gate/rule-broken': ({ params }) =>
      `The rule ${params.rule} broke down while it checked this story, so the story cannot go out. Tell whoever runs this newsroom; nothing in the copy needs to change.`,

    'headline/attributed': ({ params }) =>
      `The headline states claim ${params.number}${named(params.statement)} as a fact. Say in the headline who says so, or that it is alleged.`,
    'copy/claims-registered.allegation': ({ params }) =>
      `The passage “${params.passage}” is held against somebody and is not registered. Register it as a claim, or dismiss it with a reason.`,
    'copy/claims-registered.denial': ({ params }) =>
      `The passage “${params.passage}” denies something and is not registered. Register what it denies as a claim with this as its response, or dismiss it with a reason.`,
    'copy/claims-registered.anonymous': ({ params }) =>
      `The passage “${params.passage}” rests on a source without a name and is not registered. Register it as a claim with its source, or dismiss it with a reason.`,
    'copy/claims-registered.unattributed': ({ params }) =>
      `The passage “${params.passage}” speaks of something alleged, and nobody stands behind it. Say who alleges it and register it as a claim, or dismiss it with a reason.`,
    'copy/claims-registered.statement': ({ params }) =>
      `The passage “${params.passage}” is not registered. Register it as a claim, or dismiss it with a reason.`,
    'copy/vague-sources': ({ params }) =>
      `The source “${params.passage}” could be anybody. Say in the copy where the source stands, such as “a senior US official”.`,
    'copy/quotes-have-speakers': ({ params }) =>
      `Readers do not learn by the end of its first sentence who says “${params.passage}”. Name the speaker there.`,

    'claim/attributed': ({ claim }) =>
      `${claim} has no attribution. Add who says so in the claim's Attribution field.`,
    'claim/response-sought': ({ claim }) =>
      `${claim} does not say whether a response was sought. Ask whoever it is about, then set the claim's Response sought field.`,
    'claim/response-sought.not-yet': ({ claim }) =>
      `${claim} stands without a response: nobody has been asked yet. Ask whoever it is about, then set the claim's Response sought field.`,
    'claim/response-recorded.respondent': ({ claim }) =>
      `${claim} does not say who was asked for a response. Add the person or office in the claim's Respondent field.`,
    'claim/response-recorded.sought-at': ({ claim }) =>
      `${claim} does not say when a response was sought. Add the time in the claim's Sought at field.`,
    'claim/response-recorded.sought-at-in-future': ({ claim }) =>
      `${claim} says that a response was sought at a time still to come. Correct the claim's Sought at field.`,
    'claim/response-recorded.channel': ({ claim }) =>
      `${claim} does not say how a response was sought. Choose by phone, email or otherwise in the claim's Channel field.`,
    'claim/response-recorded.response': ({ claim }) =>
      `${claim} is marked as replied to, but the reply is missing. Add its words in the claim's Response field.`,
    'claim/response-recorded.no-response-reason': ({ claim }) =>
      `${claim} is marked as needing no response, without a reason. Add why in the claim's No response reason field.`,
    'claim/response-recorded.awaiting-reply': ({ claim }) =>
      `${claim} awaits a reply, but the copy does not say so. Tell readers, for example “did not immediately respond to a request for comment”, or wait until the time given in Reply by is up.`,
    'claim/in-copy': ({ claim }) =>
      `${claim} is not in the copy. Put the sentence back, or set the claim's Statement field to the words as they now stand.`,
    'claim/in-copy.empty': ({ claim }) =>
      `${claim} has no statement. Copy the words that it is about into the claim's Statement field, or delete the claim.`,
    'claim/attribution-in-copy': ({ claim }) =>
      `${claim} has an attribution that readers do not see. Say in the copy who says so, or set the claim's Attribution field to the words as they stand there.`,
    'claim/response-in-copy': ({ claim }) =>
      `${claim} has a response that readers do not see. Put it into the copy, or set the claim's Response field to the words as they stand there.`,
    'claim/retracted-gone': ({ claim }) =>
      `${claim} is retracted but still stands in the copy. Take it out or correct it.`,
    'claim/verified-has-evidence': ({ claim }) =>
      `${claim} is marked as verified without evidence. Describe or link what it was checked against in the claim's Evidence field, or mark it as unverified.`,

    'source/described': (parts) =>
      `${parts.claim} rests on an anonymous source that readers are told nothing about: ${source(parts)} has no public description. Add one that says where the source stands, such as “a senior US official”.`,
    'source/described.vague': (parts) =>
      `${parts.claim} rests on an anonymous source whose public description says nothing: that of ${source(parts)} could be anybody's. Say where the source stands, such as “a senior US official”.`,
    'source/anonymity-justified.reason': (parts) =>
      `${parts.claim} rests on an anonymous source without a reason: ${source(parts)} needs one in the source's Anonymity reason field.`,
    'source/anonymity-justified.approval': (parts) =>
      `${parts.claim} rests on an anonymous source that nobody has approved: have an editor who knows who it is approve ${source(parts)}.`,
    'source/plural-sources': ({ claim, params }) =>
      `${claim} is attributed to “sources” but has ${params.count === 1 ? 'only one source' : 'no source'} on record. Add the others to the claim, or write of a single source.`,
    'source/terms-respected.missing': ({ claim }) =>
      `${claim} does not say what was agreed with its source. Choose the terms in the claim's Source terms field.`,
    'source/terms-respected.off-the-record': ({ claim }) =>
      `${claim} was told off the record and cannot be published. Find another source for it, or take the claim out of the story.`,
    'source/terms-respected.deep-background-alone': ({ claim }) =>
      `${claim} rests on deep background alone. Add a second source or evidence, or agree on other terms with the source.`,
    'source/terms-respected.deep-background-attributed': ({ claim }) =>
      `${claim} is on deep background, but its attribution points at the source. Reword the attribution, or agree on other terms with the source.`,
    'source/terms-respected.anonymous-on-the-record': ({ claim }) =>
      `${claim} is marked as on the record, but has an anonymous source. Name the source, or correct the claim's Source terms field.`,
    'source/not-also-declined': (parts) =>
      `${parts.claim} rests on an anonymous source that claim ${parts.params.otherClaim} reports as not having answered: ${source(parts)} is the same person. Leave out that they did not answer, or name the source.`,

    'story/dateline': () => 'The story has no dateline. Add where the reporting was done.',
    'story/dateline.place': () =>
      'The dateline has no place. Add where the reporting was done in its Place field.',
    'story/dateline.day-without-month': () =>
      'The dateline has a day but no month. Add the month, or leave the day out.',
    'story/dateline.no-such-date': () =>
      'The date in the dateline does not exist. Correct its day or month.',
    'story/sourcing-level': ({ params }) =>
      `The declared sourcing level, ${level(params.declared)}, is more than the claims bear out: claim ${params.decidingClaim}${named(params.decidingStatement)} rests on ${level(params.borneOut)}. Lower the story's Sourcing level field, or add the sources or evidence to the claim.`,
    'story/sourcing-level.missing': () =>
      "The story does not say how well it is sourced. Choose a level in the story's Sourcing level field.",
    'story/credit': () =>
      "The story has neither a credit nor an agency. Add who gathered it in the story's Credit field.",
    'story/credit.agency': ({ params }) =>
      `The credit does not name the agency as it asks to be credited, “${params.agency}”. Add that in the story's Credit field.`,
    'story/release-kind.choose': ({ params }) =>
      `Readers have this story, and ${changed(params.change)} is not what they have. Say under Release kind whether this is an update or a correction.`,
    'story/release-kind.note': () =>
      "A correction tells readers what was wrong. Say so in the story's Correction note field, in words that no earlier correction of it has.",
    'story/killed': () =>
      'This story was killed, and nothing of it may go out. Whoever may kill stories can clear it.',
    'story/embargo-in-future': () =>
      "The embargo is already over. Set the story's Embargo until field to a time to come, or clear it.",

    'translation/from-published': () =>
      'Its source is not published, so this translation cannot go out. Publish the source language first, or both together.',
    'translation/from-published.withdrawn': () =>
      'Its source was taken off the wire, so this translation cannot go out. Publish the source language again first, or take this one off, too.',
    'translation/parity.missing': ({ params }) =>
      `A claim of the source is missing${quoted(params.sourcePassage)}. Register its passage here with the same key: ${params.key}.`,
    'translation/parity.dropped': ({ params }) =>
      `The passage “${params.passage}” still stands here, and no claim says it any more. Put its claim back with its key and these words, or take the passage out.`,
    'translation/parity.new': ({ claim }) =>
      `${claim} is not in the source. Register it there first and carry its key over, or take it out here.`,
    'translation/parity.not-in-copy': ({ claim }) =>
      `${claim} is in the source but not in this copy. Translate its passage, and set the claim's Statement field to those words.`,
    'translation/parity.swapped': ({ claim }) =>
      `${claim} has the words of another claim of the source. Give each claim the key of its own counterpart.`,
    'translation/not-weakened.attribution': ({ claim }) =>
      `${claim} is attributed in the source and not here. Say who says so in the copy and in the claim's Attribution field.`,
    'translation/not-weakened.response': ({ claim }) =>
      `${claim} has a response in the source and none here. Translate it into the copy and into the claim's Response field.`,
    'translation/not-weakened.unattributed': ({ claim }) =>
      `${claim} reads as a fact here, while the source lays it in somebody's mouth. Say beside it in the copy who says so.`,
    'translation/not-weakened.verification': ({ claim }) =>
      `${claim} is better verified here than in what readers have of the source. Publish the source language first.`,
    'translation/fresh': ({ params }) =>
      `The source has changed since this was translated${quoted(params.sourcePassage)}. Bring it up to date, or say that it is still right.`,
    'translation/fresh.corrected': ({ params }) =>
      `The source was corrected, and a claim with it${quoted(params.sourcePassage)}. Correct it here too, or say that it is still right.`,
    'translation/untranslated': ({ params }) =>
      `This still stands as in the source: “${params.passage}”. Translate it, or leave it out.`,
  },
};
