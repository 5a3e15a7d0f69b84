/** How one agency writes a dateline. */
export interface DatelineForm {
  /** `capitals` writes the place in upper case; `as-given` leaves it as the desk has it. */
  readonly place: 'capitals' | 'as-given';
  /** Whether the region follows a comma, `NAIROBI, Kenya`, or stands in brackets, `Fráncfort (RFA)`. */
  readonly region: 'comma' | 'brackets';
  readonly date: 'none' | 'day' | 'day-and-year';
  /** `newspaper`: months of up to five letters are not abbreviated (March, June), as AP and Reuters write. */
  readonly months: 'short' | 'newspaper';
  /** Whether days below ten get a nought, in languages that write the day first: `04 dez`. */
  readonly paddedDay: boolean;
  /** The credit that is written when none is given; null for a style that writes no credit at all. */
  readonly credit: string | null;
  /** From the end of the dateline to the first letter of the body. */
  readonly closing: string;
}

export interface DatelineStyleEntry extends DatelineForm {
  /** What differs in one language, by ISO 639-1 code. */
  readonly inLanguage?: Readonly<Record<string, Partial<DatelineForm>>>;
}

const BASE = {
  place: 'as-given',
  region: 'comma',
  date: 'day',
  months: 'short',
  paddedDay: false,
  credit: '',
  closing: ' – ',
} as const satisfies DatelineForm;

/**
 * The house styles that datelines are written in. A style is added by adding its entry.
 * Source of the forms: "Datelines as agencies write them", the house's newsroom rules.
 */
export const DATELINE_STYLES = {
  /** `Fráncfort (RFA), 25 may (EFE).- `, in English `Tegucigalpa, Honduras, Jan 2 (EFE).- ` */
  efe: {
    ...BASE,
    region: 'brackets',
    credit: 'EFE',
    closing: '.- ',
    inLanguage: { en: { region: 'comma' } },
  },
  /** `LONDON – ` */
  'efe-web': { ...BASE, place: 'capitals', date: 'none', credit: null },
  /** `NAIROBI, Kenya (AP) — ` */
  ap: { ...BASE, place: 'capitals', date: 'none', credit: 'AP', closing: ' — ' },
  /** `Lisboa, 04 dez 2023 (Lusa) – ` */
  lusa: { ...BASE, date: 'day-and-year', paddedDay: true, credit: 'Lusa' },
  /** `Berlin (dpa) - ` */
  dpa: { ...BASE, date: 'none', credit: 'dpa', closing: ' - ' },
  /** `PORTLAND, Ore., Feb 26 - ` */
  reuters: { ...BASE, place: 'capitals', months: 'newspaper', credit: null, closing: ' - ' },
  /** `PARIS (AFP) - ` */
  afp: { ...BASE, place: 'capitals', date: 'none', credit: 'AFP', closing: ' - ' },
  /** For agencies without a style of their own: `LONDRES, 18 oct 2016 (ABC) – ` */
  plain: { ...BASE, place: 'capitals', date: 'day-and-year' },
} as const satisfies Readonly<Record<string, DatelineStyleEntry>>;

export type DatelineStyle = keyof typeof DATELINE_STYLES;

/** Whether a word names a style, for values that come from outside. */
export function isDatelineStyle(word: string): word is DatelineStyle {
  return Object.hasOwn(DATELINE_STYLES, word);
}
