import type { Meanings } from './meanings';

/** What each rule asks for, and who says so. The document for the standards desk is made from it. */
export const en: Meanings = {
  'claim/in-copy': {
    holds: "A claim's statement stands in the copy",
    source:
      'the house; it is what makes the other rules speak about the published words (Reuters: every statement in the copy is sourced)',
  },
  'claim/attributed': {
    holds: 'Every unverified or disputed claim says who says so',
    source:
      'Reuters, Essentials of Sourcing ("every statement sourced, unless an established fact"); El País, Libro de estilo 1.5',
  },
  'claim/attribution-in-copy': {
    holds: "The words of a claim's attribution stand in the copy",
    source:
      'Reuters, Essentials of Sourcing; BBC Editorial Guidelines 3.2 (an allegation says whose it is)',
  },
  'claim/response-sought': {
    holds:
      'Whoever an unverified or disputed claim is about has been asked, or it is on record why not',
    source:
      'AP, News Values and Principles ("we must make a real effort to get a response"); BBC Editorial Guidelines 6.4.43-49; Ofcom Broadcasting Code, section 7',
  },
  'claim/response-recorded': {
    holds:
      'The record of a right of reply is whole: who was asked, when (not in the future) and by which means; the words of a reply; the reason where nobody had to be asked',
    source:
      'BBC Editorial Guidelines 6.4.43-49 (keep a record of the request, allow time to answer); Ofcom Broadcasting Code, section 7; AP, News Values and Principles',
  },
  'claim/response-in-copy': {
    holds: 'The words of a response stand in the copy',
    source:
      'BBC Editorial Guidelines 6.4.43-49 and Ofcom Broadcasting Code, section 7 (a response is reflected fairly and in time)',
  },
  'claim/retracted-gone': {
    holds: 'A retracted claim no longer stands in the copy',
    source:
      'Reuters, corrections policy (withdrawal, correction); Spain, Ley Orgánica 2/1984 on the right of rectification',
  },
  'claim/verified-has-evidence': {
    holds:
      'A claim called verified has at least one piece of evidence, described or with an address',
    source:
      'Reuters, Essentials of Sourcing (an established fact, in the public domain or witnessed); AP, News Values and Principles (facts not confirmed by us are credited to who did)',
  },
  'source/terms-respected': {
    holds: 'What was agreed with a source is kept',
    source:
      'AP, News Values and Principles (on the record, off the record, background, deep background)',
  },
  'source/described': {
    holds: 'An anonymous source has a public description that says which sphere it belongs to',
    source:
      'AP, anonymous sources ("a source" alone is not allowed, describe it as fully as possible); El Español, libro de estilo',
  },
  'source/anonymity-justified': {
    holds:
      'An anonymous source has a recorded reason for its anonymity and the approval of a manager who knows who it is',
    source:
      'AP, anonymous sources (a manager knows the identity and approves; the reason is stated); APME; BBC Editorial Guidelines 3.2.1',
  },
  'source/plural-sources': {
    holds: 'An attribution to "sources" rests on at least two different source records',
    source:
      'Reuters, Essentials of Sourcing ("sources" only where there is more than one); El Español, libro de estilo, rule 3 ("fuentes" likewise)',
  },
  'source/not-also-declined': {
    holds:
      'An anonymous source is not also reported to have declined to comment, not to have replied or to have been out of reach',
    source:
      'AP, anonymous sources ("we should not say that a person declined comment when he or she is already quoted anonymously")',
  },
  'headline/attributed': {
    holds: 'A headline does not state an unverified claim as a fact',
    source:
      'Reuters, Essentials of Sourcing (every statement sourced, unless an established fact); BBC Editorial Guidelines 3.2 (an allegation says whose it is)',
  },
  'copy/claims-registered': {
    holds:
      'What the copy alleges is registered as a claim, or somebody has dismissed it with a reason',
    source:
      'BBC Editorial Guidelines 6.4.43-49 (allegations and the right of reply) and 3.2.1 (unnamed sources); Reuters, Essentials of Sourcing (every statement sourced)',
  },
  'copy/vague-sources': {
    holds: 'The copy says where an unnamed source stands: "a senior US official", not "a source"',
    source:
      'AP, anonymous sources ("a source" alone is not allowed); El Español, libro de estilo ("fuentes bien informadas" is not)',
  },
  'copy/quotes-have-speakers': {
    holds: "Readers know who is speaking by the end of a quotation's first sentence",
    source:
      'Reuters, Handbook of Journalism, quotes (the speaker is named by the end of the first sentence; two speakers are not run together)',
  },
  'story/dateline': {
    holds: 'A story has a dateline with a place, and the date in it exists',
    source: 'AP, News Values and Principles (a dateline is where the reporting was done)',
  },
  'story/sourcing-level': {
    holds:
      "The declared sourcing level is not above what the claims' sources and evidence bear out",
    source:
      'Reuters, Essentials of Sourcing (named before unnamed, two before one, the witness first); AP, anonymous sources',
  },
  'story/credit': {
    holds:
      'A story has a credit line or an agency, and a credit line names the agency as the agency wants it',
    source:
      'AP, News Values and Principles (facts not gathered by us are credited to the outlet that did)',
  },
  'story/release-kind': {
    holds:
      'Whoever changes a fact of a story that readers have says whether it is an update or a correction; a correction tells readers what was corrected, in words of its own',
    source:
      'Reuters: after publication four classes, of which a correction is one; Spain, LO 2/1984, the right of rectification',
  },
  'story/killed': {
    holds: 'A killed story stays off the wire until somebody who may has cleared it',
    source: 'Reuters: after publication, a kill is decided by the head of the desk',
  },
  'story/embargo-in-future': {
    holds:
      'An embargo that is set lies in the future, unless some language of the story went out under it',
    source: 'the house; IPTC ninjs gives `embargoedUntil` no meaning in the past',
  },
  'translation/from-published': {
    holds: 'A translation goes out while its source is out, or together with it',
    source: 'the house',
  },
  'translation/parity': {
    holds:
      'A translation has the claims of its source, each under its own key and with its statement in the translated copy, and no others',
    source: 'the house: a claim is the same claim in every language',
  },
  'translation/not-weakened': {
    holds:
      'A translation says of each claim whose it is and what was answered where its source does, and calls none better verified',
    source:
      'the house; Reuters, Essentials of Sourcing (every statement sourced, unless an established fact)',
  },
  'translation/fresh': {
    holds:
      'A translation has taken over what changed in its source since it was made, or somebody found it still right; it blocks where a correction touched a claim',
    source: 'the house; Spain, LO 2/1984, the right of rectification',
  },
  'translation/untranslated': {
    holds:
      'No sentence of a translation, nor what its claims say, stands as in the source; names, figures and quotations may',
    source: 'the house',
  },
};
