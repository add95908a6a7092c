/** Her text with one spelling per character, and the way back to what she typed. */
export interface Readable {
  readonly plain: string;
  /** For every UTF-16 offset of `plain`, and for its end, the offset in the original. */
  readonly origins: readonly number[];
}

/**
 * Stands for what has been dealt with already: no letter, digit, space or joiner, so nothing is found across it.
 * It takes the place of each character, so offsets stay.
 */
const BLANK = '\uFFFC';

/** Zeros of the decimal digits that NFKC leaves alone: Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

/** Zero-width and other invisible characters (Unicode Default_Ignorable_Code_Point), and the frame of keycap emojis. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\u20E3]$/u;
const MARK = /^\p{Mn}$/u;

/**
 * One spelling for full-width, mathematical and Arabic digits, for the many spaces, dashes, dots and apostrophes. Invisible
 * characters vanish, accents typed apart join their letter. Letters stay what they are, also their case.
 */
export function readable(text: string): Readable {
  let plain = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (isPlainLetter(character)) {
      plain += character;
      origins.push(offset);
    } else if (MARK.test(character) && plain !== '') {
      const joined = (plain.slice(-1) + character).normalize('NFC');
      if (joined.length === 1) plain = plain.slice(0, -1) + joined;
    } else if (!INVISIBLE.test(character)) {
      const spelled = spell(character);
      plain += spelled;
      for (let unit = 0; unit < spelled.length; unit += 1) origins.push(offset);
    }
    offset += character.length;
  }
  origins.push(text.length);
  return { plain, origins };
}

/** The text with the spans blanked out, of the same length. */
export function blank(plain: string, spans: readonly { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    rest += plain.slice(from, start) + BLANK.repeat(Math.max(0, end - Math.max(start, from)));
    from = Math.max(from, end);
  }
  return rest + plain.slice(from);
}

/** Basic Cyrillic and Latin: most of any text, and nothing to do for them. */
function isPlainLetter(character: string): boolean {
  return /^[a-zA-ZА-я ]$/.test(character);
}

function spell(character: string): string {
  if (character < '\u007F') return character === '`' ? "'" : character;
  if (/^[\u00B4\u02BB\u02BC\u2018\u2019\u201B\u2032]$/u.test(character)) return "'";
  if (/^[\p{Pd}\u2212]$/u.test(character)) return '-';
  if (/^[\u00B7\u2022\u2024\u2027\u2219\u22C5\u30FB]$/u.test(character)) return '.';
  const code = character.codePointAt(0) ?? 0;
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  const compatible = character.normalize('NFKC');
  return /^[\x20-\x7E]$/.test(compatible) ? compatible : character;
}
