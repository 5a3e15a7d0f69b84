import { fold } from './fold';

/** News agencies whose name in parentheses makes a line a dateline even without a date. */
const AGENCIES = [
  'AA',
  'AAP',
  'ABI',
  'ACN',
  'AFP',
  'Agência Brasil',
  'Agencia EFE',
  'AGI',
  'AKI',
  'Anadolu',
  'ANSA',
  'AP',
  'APA',
  'ATS',
  'AVN',
  'Belga',
  'Bloomberg',
  'BNO',
  'Colpisa',
  'dpa',
  'dpad',
  'Dow Jones',
  'EFE',
  'Estadão Conteúdo',
  'Europa Press',
  'Interfax',
  'IPS',
  'Jiji',
  'KNA',
  'Kyodo',
  'Lusa',
  'MENA',
  'Notimex',
  'NTB',
  'PAP',
  'Prensa Latina',
  'PTI',
  'Reuters',
  'RFI',
  'Ritzau',
  'Servimedia',
  'SDA',
  'Sputnik',
  'STT',
  'Tanjug',
  'TASS',
  'Télam',
  'The Canadian Press',
  'Thomson Reuters',
  'TT',
  'UPI',
  'Xinhua',
  'Yonhap',
];

/** Countries that datelines abbreviate: what looks like an agency's initials and is none. */
const COUNTRY_INITIALS = new Set([
  'DF',
  'EAU',
  'EEUU',
  'EUA',
  'RCA',
  'RDA',
  'RDC',
  'RFA',
  'RU',
  'UAE',
  'UE',
  'UK',
  'URSS',
  'US',
  'USA',
  'USSR',
]);

const KNOWN = AGENCIES.map(fold);

/** EFE's services sign with its name and a word: EFECOM, EFEAGRO, EFETUR. */
const EFE_SERVICE = /^efe\p{Ll}{3,7}$/u;

/**
 * Whether words are an agency's credit: a known agency, one of `more`, or several ("EFE/EPA", "AP Sports").
 * Compared without case and diacritics.
 */
export function isKnownCredit(words: string, more: readonly string[] = []): boolean {
  const folded = fold(words);
  const first = folded.split(/[/,-]/, 1)[0]?.trim() ?? '';
  if (EFE_SERVICE.test(first)) return true;
  return [...KNOWN, ...more.map(fold)].some(
    (credit) => credit !== '' && (first === credit || first.startsWith(`${credit} `)),
  );
}

/** Whether words could be the initials of an agency that nobody listed: "(ABC)", but not "(EEUU)". */
export function looksLikeInitials(words: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(words) && !COUNTRY_INITIALS.has(words);
}
