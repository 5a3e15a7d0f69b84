import {
  CHANNELS,
  RESPONSE_STATES,
  SOURCE_TERMS,
  VERIFICATIONS,
  type ResponseState,
} from '../../editorial/vocabulary';
import { SOURCE_UID } from '../content-types/source';
import { choice, moment, words } from './fields';

/**
 * Shows a field of the form where it matters, and wherever something stands in it: what was typed is not
 * hidden, for Strapi's form saves nothing of a hidden field.
 *
 * @param states the states of the right of reply in which it matters
 */
const shownIf = (name: string, states: readonly ResponseState[]) => ({
  conditions: {
    visible: { or: [{ in: [{ var: 'responseSought' }, [...states]] }, { '!!': [{ var: name }] }] },
  },
});

/** Somebody was asked, or is to be. */
const ASKED: readonly ResponseState[] = [
  'awaiting-reply',
  'replied',
  'declined',
  'no-reply',
  'unreachable',
];

/**
 * One claim of a story. What says who a source is, and what the desk notes for itself, is private:
 * a record's id alone would tell a reader that two stories rest on the same anonymous person.
 */
export const claim = {
  uid: 'newsdesk.claim',
  collectionName: 'components_newsdesk_claims',
  info: {
    displayName: 'Claim',
    icon: 'quote',
    description: 'Something the copy asserts that somebody could dispute',
  },
  attributes: {
    key: { type: 'string', maxLength: 40 },
    statement: words(2000),
    verification: choice(VERIFICATIONS, 'unverified'),
    verificationNote: words(2000),
    attribution: words(1000),
    source: { type: 'relation', relation: 'oneToOne', target: SOURCE_UID, private: true },
    furtherSources: { type: 'relation', relation: 'oneToMany', target: SOURCE_UID, private: true },
    sourceTerms: { ...choice(SOURCE_TERMS), private: true },
    evidence: {
      type: 'component',
      component: 'newsdesk.evidence',
      repeatable: true,
      private: true,
    },
    about: words(500),
    responseSought: choice(RESPONSE_STATES, 'not-yet'),
    respondent: words(500),
    respondentSource: { type: 'relation', relation: 'oneToOne', target: SOURCE_UID, private: true },
    soughtAt: { ...moment, ...shownIf('soughtAt', ASKED) },
    channel: { ...choice(CHANNELS), ...shownIf('channel', ASKED) },
    replyBy: { ...moment, ...shownIf('replyBy', ['awaiting-reply', 'no-reply']) },
    response: { ...words(2000), ...shownIf('response', ['replied']) },
    noResponseReason: { ...words(2000), ...shownIf('noResponseReason', ['not-applicable']) },
    note: { ...words(10000), private: true },
  },
} as const;
