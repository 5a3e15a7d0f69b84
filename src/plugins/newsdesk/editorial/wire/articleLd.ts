import type { ClaimLd } from './claimsLd';

export type OrganizationLd = {
  readonly '@type': 'Organization' | 'NewsMediaOrganization';
  readonly name: string;
  readonly url?: string;
  readonly correctionsPolicy?: string;
  readonly ethicsPolicy?: string;
  readonly unnamedSourcesPolicy?: string;
  readonly verificationFactCheckingPolicy?: string;
};

export type PersonLd = { readonly '@type': 'Person'; readonly name: string };
export type CorrectionLd = {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished?: string;
};
export type ArticleReferenceLd = {
  readonly '@type': 'NewsArticle';
  readonly '@id': string;
  readonly headline?: string;
  readonly inLanguage?: string;
};
type PixelsLd = {
  readonly '@type': 'QuantitativeValue';
  readonly value: number;
  readonly unitText: 'px';
};
export type ImageLd = {
  readonly '@type': 'ImageObject';
  readonly contentUrl: string;
  readonly encodingFormat?: string;
  readonly width?: PixelsLd;
  readonly height?: PixelsLd;
  readonly caption?: string;
};
export type TopicLd = {
  readonly '@type': 'Thing';
  readonly name: string;
  readonly sameAs?: string;
};

/** A released story as schema.org's `NewsArticle`, in JSON-LD. */
export type NewsArticleLd = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly '@id': string;
  readonly identifier: string;
  readonly url?: string;
  readonly version?: string;
  readonly creativeWorkStatus?: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly headline?: string;
  readonly abstract?: string;
  readonly dateline?: string;
  readonly articleBody?: string;
  readonly wordCount?: number;
  readonly locationCreated?: { readonly '@type': 'Place'; readonly name: string };
  readonly author?: readonly (PersonLd | OrganizationLd)[];
  readonly publisher?: OrganizationLd;
  readonly sourceOrganization?: OrganizationLd;
  readonly copyrightHolder?: OrganizationLd;
  readonly usageInfo?: { readonly '@type': 'CreativeWork'; readonly text: string };
  readonly publishingPrinciples?: string;
  readonly genre?: readonly string[];
  readonly about?: readonly TopicLd[];
  readonly image?: readonly ImageLd[];
  readonly correction?: CorrectionLd;
  readonly translationOfWork?: ArticleReferenceLd;
  readonly workTranslation?: readonly ArticleReferenceLd[];
  readonly hasPart?: readonly ClaimLd[];
};
