import type {
  ArticleReferenceLd,
  CorrectionLd,
  ImageLd,
  NewsArticleLd,
  OrganizationLd,
  PersonLd,
  TopicLd,
} from './articleLd';
import { toClaimLd } from './claimsLd';
import { withoutEmpty } from './ninjsDocument';
import { readNinjs, type ReadImage, type ReadNinjs, type ReadTranslation } from './readNinjs';
import type { Envelope } from './release';
import { policyNamed, type TrustIndicator } from './trustIndicators';
import { webAddress } from './webAddress';

/** What is needed of a release: the document, and its claims and note where they are at hand. */
export type Released = Pick<Envelope, 'story'> &
  Partial<Pick<Envelope, 'claims' | 'note' | 'kind'>>;

export interface JsonLdOptions {
  /** Who publishes, as readers know it. Default: nobody is named. */
  readonly publisher?: { readonly name: string; readonly url?: string };
  /** The page on the newsroom's principles. Default: the editorial policy of the document, if it names one. */
  readonly publishingPrinciples?: string;
  /** Where readers find this story. Default: no address is given. */
  readonly url?: string;
}

const organization = (name: string): OrganizationLd | null =>
  name === '' ? null : { '@type': 'Organization', name };

function policiesOf(story: ReadNinjs): Partial<Record<TrustIndicator, string>> {
  return Object.fromEntries(
    story.policies.flatMap(({ role, href }) => {
      const name = policyNamed(role);
      return name === null ? [] : [[name, href]];
    }),
  );
}

function publisherOf(story: ReadNinjs, { publisher }: JsonLdOptions): OrganizationLd | null {
  if (publisher === undefined || publisher.name === '') return null;
  const policies = policiesOf(story);
  return withoutEmpty<OrganizationLd>({
    '@type': 'NewsMediaOrganization',
    name: publisher.name,
    url: webAddress(publisher.url ?? ''),
    correctionsPolicy: policies.correctionsPolicy,
    ethicsPolicy: policies.ethicsPolicy,
    unnamedSourcesPolicy: policies.unnamedSourcesPolicy,
    verificationFactCheckingPolicy: policies.factCheckingPolicy,
  });
}

function authorsOf(story: ReadNinjs): (PersonLd | OrganizationLd)[] {
  if (story.authors.length > 0) {
    return story.authors.map((name) => ({ '@type': 'Person', name }));
  }
  const agency = organization(story.credit);
  return agency === null ? [] : [agency];
}

const toReference = ({ uri, headline, language }: ReadTranslation): ArticleReferenceLd =>
  withoutEmpty<ArticleReferenceLd>({
    '@type': 'NewsArticle',
    '@id': uri,
    headline,
    inLanguage: language,
  });

const withRel = (story: ReadNinjs, rel: string): ArticleReferenceLd[] =>
  story.translations.filter((translation) => translation.rel === rel).map(toReference);

const pixels = (value: number | null): ImageLd['width'] =>
  value === null ? undefined : { '@type': 'QuantitativeValue', value, unitText: 'px' };

const toImage = (image: ReadImage): ImageLd =>
  withoutEmpty<ImageLd>({
    '@type': 'ImageObject',
    contentUrl: image.href,
    encodingFormat: image.contentType,
    width: pixels(image.width),
    height: pixels(image.height),
    caption: image.caption,
  });

const toTopic = ({ name, uri }: ReadNinjs['subjects'][number]): TopicLd =>
  withoutEmpty<TopicLd>({ '@type': 'Thing', name, sameAs: uri });

/** Of a correction, what was corrected; of a kill, why, where it may be said. */
function correctionOf(story: ReadNinjs, released: Released): CorrectionLd | null {
  const saysSo = released.kind === 'correction' || story.canceled;
  const text = (saysSo ? released.note : null) || story.correction;
  return text ? { '@type': 'CorrectionComment', text } : null;
}

/** What is said of a story whether it stands or is gone. */
function identity(story: ReadNinjs, { url }: JsonLdOptions) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': story.uri,
    identifier: story.uri,
    url: webAddress(url ?? ''),
    version: story.version,
    inLanguage: story.language,
    datePublished: story.firstCreated,
    dateModified: story.versionCreated,
  } as const;
}

function text(story: ReadNinjs) {
  return {
    headline: story.headline,
    abstract: story.summary,
    dateline: story.dateline || story.located,
    articleBody: story.plain,
    wordCount: story.wordCount,
    genre: story.genres,
    about: story.subjects.map(toTopic),
    image: story.images.map(toImage),
  };
}

function provenance(story: ReadNinjs, options: JsonLdOptions) {
  const place = story.located;
  const terms = story.usageTerms;
  const principles = options.publishingPrinciples ?? policiesOf(story).editorialPolicy ?? '';
  return {
    locationCreated: place === '' ? null : ({ '@type': 'Place', name: place } as const),
    author: authorsOf(story),
    publisher: publisherOf(story, options),
    sourceOrganization: organization(story.credit),
    copyrightHolder: organization(story.copyrightHolder),
    usageInfo: terms === '' ? null : ({ '@type': 'CreativeWork', text: terms } as const),
    publishingPrinciples: webAddress(principles),
  };
}

/**
 * A release as schema.org's `NewsArticle`, made of the document as it was released. Claims stand in
 * `hasPart`: a claim's words are a passage of the article, which `mentions` would not say; each points back
 * by `appearance`, schema.org's own way from a claim to where it was made.
 *
 * @returns Plain JSON. Of a story that was taken off the wire its identity, that it is `Withdrawn`, and the
 * note; nothing of its text. Whoever puts it into a page must escape `<`.
 */
export function toJsonLd(released: Released, options: JsonLdOptions = {}): NewsArticleLd {
  const story = readNinjs(released.story);
  const correction = correctionOf(story, released);
  if (story.canceled) {
    return withoutEmpty<NewsArticleLd>({
      ...identity(story, options),
      creativeWorkStatus: 'Withdrawn',
      correction,
    });
  }
  return withoutEmpty<NewsArticleLd>({
    ...identity(story, options),
    creativeWorkStatus: 'Published',
    ...text(story),
    ...provenance(story, options),
    correction,
    translationOfWork: withRel(story, 'translationOf')[0],
    workTranslation: withRel(story, 'translation'),
    hasPart: (released.claims ?? []).map((claim) => toClaimLd(claim, story.uri)),
  });
}
