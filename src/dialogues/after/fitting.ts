import { characterCount } from '../../concerns/text.ts';

/** What a page has room for beside its notice, its counts and its hints, of the 4096 characters of a message. */
const ROOM = 3300;

/** How many characters the outcome and each text of a commitment may take: as much as there is room for, and never nothing. */
export interface Cuts {
  outcome: number;
  commitment: number;
}

const CUTS: readonly Cuts[] = [
  { outcome: Infinity, commitment: Infinity },
  { outcome: Infinity, commitment: 100 },
  { outcome: Infinity, commitment: 50 },
  { outcome: 1200, commitment: 50 },
];
const SMALLEST: Cuts = { outcome: 600, commitment: 25 };

/**
 * Telegram refuses a message that is too long, and would show nothing at all. All of it stands in the report.
 * @param htmlOf the page as it would be with these cuts
 */
export const fitting = (htmlOf: (cuts: Cuts) => string): string =>
  CUTS.map(htmlOf).find((html) => shownCount(html) <= ROOM) ?? htmlOf(SMALLEST);

/** How many characters are left of HTML when Telegram has read it. */
const shownCount = (html: string): number =>
  characterCount(html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt);/g, '&'));
