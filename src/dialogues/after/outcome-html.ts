import { cutTo } from '../../concerns/text.ts';
import { localOf } from '../../jobs/zones.ts';
import { placeName } from '../../people/place-names.ts';
import { dayText, fullDayText } from '../../telegram/day-text.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import { HOME_ZONE, type Dialogue } from '../dialogue.ts';
import { when } from '../text.ts';
import { fitting, type Cuts } from './fitting.ts';
import { outcomeFor, type Aftermath, type Commitment } from './outcome.ts';

/** Where a commitment stands, at a glance. */
export const COMMITMENT_MARKS: Record<Commitment['state'], string> = {
  planned: '○',
  under_way: '◐',
  kept: '✅',
  broken: '✕',
};

/**
 * A commitment as everybody reads it: what, who, by when, and where it stands. Commitments are read for years: a day of
 * another year says so.
 * @param now minutes since the epoch
 * @param most characters of each text
 */
export function commitmentHtml(commitment: Commitment, words: Words, now: number, most = Infinity): string {
  const { what, who, dueOn, state, reason } = commitment;
  return [
    `${COMMITMENT_MARKS[state]} ${escapeHtml(cutTo(what, most))}`,
    words.html('dialogues-commitment-line', {
      who: cutTo(who, most),
      day: dueText(dueOn, words, now),
      state: words.plain(`dialogues-commitment-${state}`),
    }),
    ...(reason === undefined
      ? []
      : [words.html('dialogues-commitment-why', { reason: cutTo(reason, most) })]),
  ].join('\n');
}

/** The day by which something was promised, with its year when that is not the present one. @param now minutes since the epoch */
export function dueText(day: string, words: Words, now: number): string {
  const thisYear = localOf(now, HOME_ZONE).day.slice(0, 4);
  return day.startsWith(thisYear) ? dayText(day, words) : fullDayText(day, words);
}

/**
 * What came of a dialogue, as everybody reads it; in the original where nobody has translated it. Always fits one message.
 * @param now minutes since the epoch
 * @param numbered whether commitments bear the numbers of the buttons below
 */
export const outcomeHtml = (
  dialogue: Dialogue,
  aftermath: Aftermath,
  words: Words,
  now: number,
  numbered = false,
): string => fitting((cuts) => outcomeCutTo(cuts, dialogue, aftermath, words, now, numbered));

function outcomeCutTo(
  cuts: Cuts,
  dialogue: Dialogue,
  aftermath: Aftermath,
  words: Words,
  now: number,
  numbered: boolean,
): string {
  const outcome = outcomeFor(aftermath, words.locale);
  return [
    `<b>${escapeHtml(dialogue.title)}</b>\n${escapeHtml(when(dialogue, words, now))} · ${escapeHtml(placeName(words, dialogue.place))}`,
    ...(outcome
      ? [
          words.html('dialogues-outcome'),
          ...(outcome.translated ? [] : [words.html('dialogues-outcome-untranslated')]),
          `<blockquote expandable>${escapeHtml(cutTo(outcome.words, cuts.outcome))}</blockquote>`,
        ]
      : []),
    ...(aftermath.commitments.length > 0
      ? [
          words.html('dialogues-commitments'),
          ...aftermath.commitments.map(
            (commitment, index) =>
              (numbered ? `<b>${index + 1}.</b> ` : '') +
              commitmentHtml(commitment, words, now, cuts.commitment),
          ),
        ]
      : []),
  ].join('\n\n');
}
