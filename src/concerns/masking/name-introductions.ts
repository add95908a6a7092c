import { fold } from './words.ts';

/**
 * How sure it is that a name follows:
 * - `any`: even in lower case ("меня зовут айгуль");
 * - `capital`: if it is capitalised;
 * - `sentence`: if it is capitalised and the clause ends with it or a place follows ("я Айгуль из Оша"), or a surname or
 *   patronymic is in it;
 * - `place`: only before a place or with a surname or patronymic ("это Айгуль из Оша", but "это Нооруз").
 */
export type Certainty = 'any' | 'capital' | 'sentence' | 'place';

export interface Introduction {
  readonly words: readonly string[];
  readonly certainty: Certainty;
}

/**
 * What stands before a name, a line or two per language: Kyrgyz, Russian, Uzbek in both scripts, English, Polish.
 * The phrases are those of everyday speech and of forms; ё, ө, ę and their like match their plain letters too.
 */
const PHRASES: Readonly<Record<Certainty, string>> = {
  any: `
    атым / менин атым / толук атым / менин толук атым / ысымым / менин ысымым / ысмым / менин ысмым
    аты-жөнүм / аты жөнүм / атым-жөнүм / атым жөнүм / аты-жөнү / аты жөнү / фамилиям / менин фамилиям
    меня зовут / зовут меня / меня звать / меня величают / меня по паспорту зовут / фио / моё фио
    моё имя / имя моё / моё имя это / моё полное имя / моё настоящее имя / моё имя и фамилия / моя фамилия
    исмим / менинг исмим / отим / менинг отим / исми-шарифим / исми шарифим / исм-шарифим / менинг фамилиям
    ismim / mening ismim / otim / mening otim / ismi-sharifim / ismi sharifim / ism-sharifim / familiyam
    my name / my name is / my name's / my full name is / my real name is / my surname is / i am called / i'm called
    nazywam się / mam na imię / na imię mam / na imię mi / moje imię / moje imię to / nazywają mnie
    moje nazwisko / moje nazwisko to / imię i nazwisko`,
  capital: `
    урматтоо менен / сый-урмат менен / салам менен
    с уважением / подпись / имя / фамилия / зовут / можете звать меня / меня называют
    ҳурмат билан / hurmat bilan
    i'm / i am / call me / they call me / best regards / kind regards / sincerely / yours
    jestem / mówią na mnie / pozdrawiam / z poważaniem / z wyrazami szacunku`,
  sentence: `
    мен / бул мен
    я / это я
    men
    tu`,
  place: `
    это / this is / it is / bu`,
};

/** Introductions by their first word, the longest first. */
export const INTRODUCTIONS: ReadonlyMap<string, readonly Introduction[]> = (() => {
  const byFirst = new Map<string, Introduction[]>();
  for (const certainty of ['any', 'capital', 'sentence', 'place'] as const) {
    for (const phrase of fold(PHRASES[certainty])
      .trim()
      .split(/ *[/\n] */)) {
      const words = phrase.split(' ');
      const first = words.at(0) ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, certainty }]);
    }
  }
  for (const introductions of byFirst.values()) introductions.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

export interface Frame {
  readonly opening: string;
  /** Each tested against one folded word, in order, right behind the name. */
  readonly closing: readonly RegExp[];
  readonly certainty: 'any' | 'capital';
}

/** What stands around a name: "мен Айгүл болом", "мени Айгүл деп коюшат", "мени Дилноза дейишади", "меня Айгуль зовут". */
export const FRAMES: readonly Frame[] = [
  { opening: 'мен', closing: [/^(?:боло?м(?:ун)?|булам(?:ан)?)$/], certainty: 'capital' },
  { opening: 'мен', closing: [/^деген$/], certainty: 'capital' },
  { opening: 'мени', closing: [/^деп$/, /^(?:кою?ш|коет|чакыр|аташ)/], certainty: 'any' },
  { opening: 'мени', closing: [/^деп$/, /^(?:айт|бил|тааны)/], certainty: 'capital' },
  { opening: 'мени', closing: [/^деб$/, /^(?:чакир|аташ|айт|бил)/], certainty: 'any' },
  { opening: 'мени', closing: [/^дейиш/], certainty: 'capital' },
  { opening: 'men', closing: [/^(?:bo'laman|bulaman|bolaman|degan)$/], certainty: 'capital' },
  { opening: 'meni', closing: [/^deb$/, /^(?:chaqir|atash|ayt|bil)/], certainty: 'any' },
  { opening: 'meni', closing: [/^deyish/], certainty: 'capital' },
  { opening: 'меня', closing: [/^(?:зовут|звать)$/], certainty: 'capital' },
];
