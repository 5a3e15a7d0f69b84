/** What kind of character begins a token, or goes on with one. */
export const CHARACTER = {
  SPACE: 0,
  LETTER: 1,
  CAPITAL: 2,
  DIGIT: 3,
  APOSTROPHE: 4,
  HYPHEN: 5,
  POINT: 6,
  MARK: 7,
  QUOTE: 8,
  /** "#", "@" and currency signs: they open a word when one follows. */
  PREFIX: 9,
} as const;

const TABLE_END = 0x250;
const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;

function kindByProperty(code: number): number {
  const character = String.fromCharCode(code);
  if (CAPITAL.test(character)) return CHARACTER.CAPITAL;
  if (LETTER.test(character)) return CHARACTER.LETTER;
  if (/\p{N}/u.test(character)) return CHARACTER.DIGIT;
  if (/[\s\u200b\ufeff]/u.test(character)) return CHARACTER.SPACE;
  if (/[#@$€£¥]/.test(character)) return CHARACTER.PREFIX;
  return CHARACTER.MARK;
}

const KINDS: Uint8Array = Uint8Array.from({ length: TABLE_END }, (_, code) => {
  if (code === 0x27) return CHARACTER.APOSTROPHE;
  if (code === 0x2d) return CHARACTER.HYPHEN;
  if (code === 0x2e) return CHARACTER.POINT;
  if (code === 0x22 || code === 0xab || code === 0xbb) return CHARACTER.QUOTE;
  return kindByProperty(code);
});

/** What the General Punctuation block holds, beside marks. */
function kindOfGeneralPunctuation(code: number): number {
  if (code <= 0x200b || code === 0x202f || code === 0x2028 || code === 0x2029) {
    return CHARACTER.SPACE;
  }
  if (code === 0x2010 || code === 0x2011) return CHARACTER.HYPHEN;
  if (code === 0x2018 || code === 0x2019) return CHARACTER.APOSTROPHE;
  if (code >= 0x201a && code <= 0x201f) return CHARACTER.QUOTE;
  if (code === 0x2039 || code === 0x203a) return CHARACTER.QUOTE;
  return CHARACTER.MARK;
}

/**
 * The kind of a UTF-16 code unit. Scripts beyond Latin count as letters, halves of a pair too:
 * what matters is that a word stays together.
 */
export function characterKind(code: number): number {
  if (code < TABLE_END) return KINDS[code] as number;
  if (code >= 0x2000 && code <= 0x206f) return kindOfGeneralPunctuation(code);
  if (code >= 0x20a0 && code <= 0x20cf) return CHARACTER.PREFIX;
  if (code >= 0x3000 && code <= 0x3020) return CHARACTER.MARK;
  return code === 0xfeff ? CHARACTER.SPACE : CHARACTER.LETTER;
}
