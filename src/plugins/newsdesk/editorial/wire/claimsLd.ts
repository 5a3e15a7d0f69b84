import { withoutEmpty } from './ninjsDocument';
import type { WireClaim } from './wireStory';

type CommentLd = {
  readonly '@type': 'Comment';
  readonly text: string;
  readonly creditText?: string;
};

/** A claim by schema.org. */
export type ClaimLd = {
  readonly '@type': 'Claim';
  readonly '@id'?: string;
  readonly identifier?: string;
  readonly text?: string;
  readonly creativeWorkStatus: string;
  readonly creditText?: string;
  readonly about?: { readonly '@type': 'Thing'; readonly name: string };
  readonly appearance: { readonly '@id': string };
  readonly comment?: CommentLd;
};

function commentOf(claim: WireClaim): CommentLd | null {
  if (claim.response === '') return null;
  return withoutEmpty<CommentLd>({
    '@type': 'Comment',
    text: claim.response,
    creditText: claim.respondent,
  });
}

/**
 * A claim as schema.org's `Claim`. Who says so stands in `creditText`, in the words of the copy: whether it
 * is a person or a body, which `author` would have to say, we do not tell. It is no `ClaimReview`: the
 * newsroom reports what it has checked, it gives no marks.
 *
 * @param articleUri - Of the article that it stands in.
 */
export function toClaimLd(claim: WireClaim, articleUri: string): ClaimLd {
  return withoutEmpty<ClaimLd>({
    '@type': 'Claim',
    '@id': claim.key === null ? null : `${articleUri}#claim-${encodeURIComponent(claim.key)}`,
    identifier: claim.key,
    text: claim.statement,
    creativeWorkStatus: claim.verification,
    creditText: claim.attribution,
    about: claim.about === '' ? null : { '@type': 'Thing', name: claim.about },
    appearance: { '@id': articleUri },
    comment: commentOf(claim),
  });
}
