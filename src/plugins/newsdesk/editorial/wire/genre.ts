import type { NinjsConcept } from './ninjsDocument';
import { withoutEmpty } from './ninjsDocument';

/** The house's genres that IPTC's genre vocabulary has too, with their codes there. */
const IPTC_GENRES: Readonly<Record<string, string>> = {
  news: 'Current',
  analysis: 'Analysis',
  background: 'Background',
  feature: 'Feature',
  interview: 'Interview',
  obituary: 'Obituary',
  opinion: 'Opinion',
  profile: 'Profile',
};

/** A genre with IPTC's identity for it, where there is one. */
export function toGenre(genre: string): NinjsConcept {
  const code = Object.hasOwn(IPTC_GENRES, genre) ? IPTC_GENRES[genre] : undefined;
  return withoutEmpty<NinjsConcept>({
    name: genre,
    uri: code === undefined ? null : `http://cv.iptc.org/newscodes/genre/${code}`,
    literal: genre,
  });
}
