import type { useFetchClient } from '@strapi/strapi/admin';

interface FoundSource {
  readonly id: number;
  readonly documentId: string;
  readonly publicDescription: string;
}

const SOURCE_UID = 'plugin::newsdesk.source';

/** A source record as Strapi's relation input holds one that was chosen and not saved. */
const chosen = ({ id, documentId, publicDescription }: FoundSource) => ({
  connect: [
    {
      id,
      apiData: { id, documentId, isTemporary: true },
      __temp_key__: 'a0',
      publicDescription,
      label: publicDescription,
      href: `../collection-types/${SOURCE_UID}/${documentId}`,
    },
  ],
  disconnect: [],
});

/**
 * Links the source record that readers know by these words, if there is just one. Where there is none, the
 * editor chooses: nobody else is put in its place.
 */
export async function connectFoundSource(
  get: ReturnType<typeof useFetchClient>['get'],
  words: string,
  change: (value: unknown) => void,
): Promise<void> {
  try {
    const { data } = await get<{ data: FoundSource | null }>('/newsdesk/facts/source', {
      params: { called: words.slice(0, 255) },
    });
    if (data.data) change(chosen(data.data));
  } catch {
    // Who may not see sources chooses none.
  }
}
