/** How wide letters of Noto Sans Bold are, the wider of the two fonts, as a share of their size; rounded up a little. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,:;!'|iljІіЇї()-]/u, 0.33],
  [/[MWШЩЖЮФМЫшщжюфмыm@%—]/u, 0.9],
  [/\p{Lu}/u, 0.68],
];
const USUAL = 0.59;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([some]) => some.test(letter))?.[1] ?? USUAL), 0);

/**
 * Breaks a text into lines between its words; a word that is too long for a line stands alone.
 * @param width of a line, in sizes of the letters
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A non-breaking space is what it says.
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
