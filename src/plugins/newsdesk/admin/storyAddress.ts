interface StoryLink {
  readonly uid: string;
  /** Whether there is only one document of its kind. */
  readonly isSingle?: boolean;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Where the panel shows one language of a story. */
export function storyAddress({ uid, isSingle, documentId, locale }: StoryLink): string {
  const place = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  const language = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/${place}${language}`;
}
