import { findPlace } from '../concerns/catalogue.ts';
import type { GroupLetterKind, Letter, LetterKind } from '../jobs/outbox/letter.ts';
import { endOfQuiet, isQuiet } from '../jobs/schedule/rules.ts';
import { tapButton } from '../telegram/buttons.ts';
import type { Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';

/** A letter to one person. What is said in groups is another matter, and so is the digest, which tells of numbers. */
export type PersonalLetter = Pick<Letter, 'subject'> & {
  kind: Exclude<LetterKind, GroupLetterKind | 'digest'>;
};

/**
 * What a letter says, made at the moment it is sent. None of those to women holds content: a phone on a table may be read by
 * anybody.
 * @param briefHtml what the hosts of a dialogue are told the evening before
 */
export function letterScreen(
  letter: PersonalLetter,
  words: Words,
  briefHtml: (subject: string | undefined, words: Words) => string | undefined,
): Screen {
  const toQueue = [[tapButton(words.plain('triage-alert-open'), 'menu', 'queue')]];
  switch (letter.kind) {
    case 'alert':
      return { html: words.html('triage-alert'), buttons: toQueue };
    case 'urgent_alert':
      return { html: words.html('triage-alert-urgent'), buttons: toQueue };
    case 'ageing':
      return { html: words.html('triage-ageing', { days: Number(letter.subject) }), buttons: toQueue };
    case 'ageing_admin':
      return { html: words.html('triage-ageing-admin', { days: Number(letter.subject) }) };
    case 'nudge':
      return {
        html: words.html('invitations-nudge'),
        buttons: [
          [tapButton(words.plain('invitations-nudge-open'), 'menu', 'reply', 'new')],
          [noMore('nudges', words)],
        ],
      };
    case 'invitation':
      return {
        html: words.html('dialogues-letter-invitation'),
        buttons: [[lookButton(letter, words, 'dialogue', 'open')], [noMore('invitations', words)]],
      };
    case 'reminder':
    case 'dialogue_changed':
    case 'dialogue_cancelled':
    case 'seat_offer':
      return pageBehind(letter, words, 'dialogue', 'open');
    case 'outcome':
      return pageBehind(letter, words, 'dialogue', 'came');
    case 'feedback':
      return pageBehind(letter, words, 'dialogue', 'felt');
    case 'outcome_due':
      return pageBehind(letter, words, 'plan', 'after');
    case 'commitment_due':
      return pageBehind(letter, words, 'plan', 'commitment');
    case 'host_brief':
      return {
        html: briefHtml(letter.subject, words) ?? words.html('dialogues-gone'),
        buttons: [[lookButton(letter, words, 'plan', 'open')]],
      };
  }
}

/** One line that tells nothing, and the way to the page that does. */
const pageBehind = (
  letter: PersonalLetter,
  words: Words,
  scope: 'dialogue' | 'plan',
  action: string,
): Screen => ({
  html: words.html(`dialogues-letter-${letter.kind}`),
  buttons: [[lookButton(letter, words, scope, action)]],
});

const lookButton = (
  { subject }: Pick<PersonalLetter, 'subject'>,
  words: Words,
  scope: 'dialogue' | 'plan',
  action: string,
) => tapButton(words.plain('dialogues-letter-look'), scope, action, subject ?? '');

/** Switches off at once what the letter is one of. */
const noMore = (what: 'invitations' | 'nudges', words: Words) =>
  tapButton(words.plain('invitations-nudge-stop'), 'notify', 'without', what);

/**
 * The minute since the epoch until which a letter and its whole campaign wait; undefined when it may go now. A nudge or an
 * invitation to a country takes hours to go out, and must not go on into the night of the place it is about; a reminder or
 * an offer that Telegram could not take in the evening waits for the morning.
 * @param now milliseconds since the epoch
 * @param placeOf the place of the dialogue that a letter is about
 */
export function heldUntil(
  { kind, subject }: Pick<Letter, 'kind' | 'subject'>,
  now: number,
  placeOf: (subject: string) => string | undefined,
): number | undefined {
  if (subject === undefined) return undefined;
  const place = kind === 'nudge' ? subject : BY_DAY.has(kind) ? placeOf(subject) : undefined;
  const timeZone = place === undefined ? undefined : findPlace(place)?.timeZone;
  return timeZone !== undefined && isQuiet(now, timeZone) ? endOfQuiet(now, timeZone) : undefined;
}

const BY_DAY: ReadonlySet<LetterKind> = new Set(['invitation', 'group_post', 'reminder', 'seat_offer']);
