import type { GatedType } from '../gated/gatedType';

// The gate never loads who a source is: what it does not know, no message of it can give away.
const SOURCE = {
  select: ['id', 'documentId', 'publicDescription', 'anonymous', 'anonymityReason'],
  populate: { approvedBy: { select: ['id'] } },
};

/** What the gate reads of a gated type, and no more: a deep populate costs more than the rules. */
export function storyPopulate({ fields, agencyCredit }: GatedType): Record<string, unknown> {
  return {
    [fields.claims]: {
      populate: {
        source: SOURCE,
        furtherSources: SOURCE,
        respondentSource: { select: ['id', 'documentId'] },
        evidence: { select: ['id', 'kind', 'description', 'url'] },
      },
    },
    ...(fields.dismissals && { [fields.dismissals]: true }),
    ...(fields.dateline && { [fields.dateline]: true }),
    ...(fields.agency && { [fields.agency]: { select: ['id', agencyCredit] } }),
  };
}
