/** The longest text that Telegram takes as one message. */
const LONGEST = 4096;

/**
 * Cuts a long text as Telegram's own apps do: into full messages, at a line break or a space where there is one near.
 * @param {string} text
 * @returns {string[]} parts of at most 4096 UTF-16 code units, none of them blank
 */
export function splitLongText(text) {
  const parts = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const piece = rest.slice(0, LONGEST);
    const lastBreak = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '));
    // An emoji is two code units, which must stay together.
    const end = lastBreak > LONGEST / 2 ? lastBreak : LONGEST - (/[\uD800-\uDBFF]$/.test(piece) ? 1 : 0);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest].filter((part) => part.trim() !== '');
}
