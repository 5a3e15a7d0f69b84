import { cleanLine, cleanText } from './cleanText';
import { languageTag } from './languageTag';
import {
  withoutEmpty,
  type AssociationRel,
  type NinjsAssociation,
  type NinjsRendition,
  type NinjsText,
} from './ninjsDocument';
import { webAddress } from './webAddress';
import type { WireImage, WireStory, WireTranslation } from './wireStory';

const plain = (role: string, value: string): NinjsText[] =>
  value === '' ? [] : [{ role, contentType: 'text/plain', value }];

function relOf(story: WireStory, translation: WireTranslation): AssociationRel {
  if (translation.isSource) return 'translationOf';
  return story.sourceLocale === null || story.sourceLocale === story.locale
    ? 'translation'
    : 'siblingTranslation';
}

function toTranslation(story: WireStory, translation: WireTranslation): NinjsAssociation {
  const headline = cleanLine(translation.headline);
  return withoutEmpty<NinjsAssociation>({
    name: headline || languageTag(translation.locale) || 'translation',
    uri: translation.uri,
    rel: relOf(story, translation),
    type: 'text',
    language: languageTag(translation.locale),
    headlines: plain('main', headline),
  });
}

const countOrNull = (value: number | null): number | null =>
  value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** The address is the picture's identity; one without a server is told apart within the story. */
function toPicture(story: WireStory, image: WireImage): NinjsAssociation {
  const address = webAddress(image.url);
  const caption = cleanText(image.caption).trim();
  const alternative = cleanText(image.alternativeText).trim();
  const rendition = withoutEmpty<NinjsRendition>({
    name: 'original',
    href: address,
    contentType: cleanLine(image.mime),
    width: countOrNull(image.width),
    height: countOrNull(image.height),
    sizeInBytes: countOrNull(image.sizeInBytes),
  });
  return withoutEmpty<NinjsAssociation>({
    name: cleanLine(caption) || cleanLine(alternative) || 'picture',
    uri: address ?? `${story.uri}#${encodeURIComponent(cleanText(image.url))}`,
    rel: 'illustration',
    type: 'picture',
    descriptions: [...plain('caption', caption), ...plain('alternativeText', alternative)],
    renditions: [rendition],
  });
}

/** What belongs to a story: its other languages first, then its pictures. */
export const associationsOf = (story: WireStory): NinjsAssociation[] => [
  ...story.translations.map((translation) => toTranslation(story, translation)),
  ...story.images.map((image) => toPicture(story, image)),
];
