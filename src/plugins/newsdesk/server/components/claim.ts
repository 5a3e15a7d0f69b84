import { CHANNELS, RESPONSE_STATES, SOURCE_TERMS, VERIFICATIONS } from '../../editorial/vocabulary';
import { SOURCE_UID } from '../content-types/source';

/** Words of some length. `text`, because a `string` column holds 255 characters on PostgreSQL. */
const words = (maxLength: number) => ({ type: 'text', maxLength }) as const;

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
    verification: { type: 'enumeration', enum: [...VERIFICATIONS], default: 'unverified' },
    verificationNote: words(2000),
    attribution: words(1000),
    source: { type: 'relation', relation: 'oneToOne', target: SOURCE_UID, private: true },
    furtherSources: { type: 'relation', relation: 'oneToMany', target: SOURCE_UID, private: true },
    sourceTerms: { type: 'enumeration', enum: [...SOURCE_TERMS], private: true },
    evidence: {
      type: 'component',
      component: 'newsdesk.evidence',
      repeatable: true,
      private: true,
    },
    about: words(500),
    responseSought: { type: 'enumeration', enum: [...RESPONSE_STATES], default: 'not-yet' },
    respondent: words(500),
    respondentSource: { type: 'relation', relation: 'oneToOne', target: SOURCE_UID, private: true },
    soughtAt: { type: 'datetime' },
    channel: { type: 'enumeration', enum: [...CHANNELS] },
    replyBy: { type: 'datetime' },
    response: words(2000),
    noResponseReason: words(2000),
    note: { ...words(10000), private: true },
  },
} as const;
