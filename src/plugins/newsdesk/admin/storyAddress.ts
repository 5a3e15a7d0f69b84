interface StoryLink {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Where the panel shows one language of a story. */
export const storyAddress = ({ uid, documentId, locale }: StoryLink): string =>
  `/content-manager/collection-types/${uid}/${documentId}${
    locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`
  }`;
