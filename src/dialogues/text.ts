import { placeName } from '../people/place-names.ts';
import { escapeHtml, type Words } from '../telegram/locale.ts';
import { HOME_ZONE, OFFERS, takesPart, zoneOf, type Dialogue } from './dialogue.ts';
import type { Screen } from '../telegram/screen.ts';
import { freeSeats, type Totals } from './attend/rules.ts';
import { timeTag, whenText } from './when/shown.ts';

/** What everybody may know of how full it is. */
export type Fullness = Pick<Totals, 'going' | 'offered' | 'waiting'>;

/**
 * A dialogue as everybody may read it: in a group, on its page, in a preview. It never holds the join link.
 * @param now minutes since the epoch
 * @param hasSeat whether one of the seats is the reader's
 * @returns Telegram HTML
 */
export function dialogueHtml(
  dialogue: Dialogue,
  fullness: Fullness,
  words: Words,
  now: number,
  hasSeat = false,
): string {
  const { topics } = dialogue;
  const head = [titleLine(dialogue, words), whenLines(dialogue, words, now), whereLine(dialogue, words)];
  // Of what does not take place nothing is promised.
  if (dialogue.state === 'cancelled') return head.join('\n');
  return [
    head.join('\n'),
    offersLine(dialogue, words),
    words.html(`dialogues-promise-${dialogue.promise}`),
    ...(topics.length > 0
      ? [[words.html('dialogues-topics'), ...topics.map(({ title }) => `• ${escapeHtml(title)}`)].join('\n')]
      : []),
    ...(takesPart(dialogue, now) ? [fullnessLine(dialogue, fullness, words, hasSeat)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The same as plain text for WhatsApp or a poster, where no button can be: with the way to register. */
export function dialogueText(dialogue: Dialogue, words: Words, now: number, link: string): string {
  return [
    dialogue.title,
    `${when(dialogue, words, now)} (${placeName(words, dialogue.place)})`,
    ...(dialogue.mode === 'online' ? [words.plain('dialogues-mode-online')] : [dialogue.venue ?? '']),
    words.plain('dialogues-share-register', { link }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A dialogue as a group reads it: who is in it registers in private, and can pass it on by WhatsApp. */
export function groupPostScreen(
  dialogue: Dialogue,
  fullness: Fullness,
  words: Words,
  now: number,
  link: string,
): Screen {
  const html = dialogueHtml(dialogue, fullness, words, now);
  if (!takesPart(dialogue, now)) return { html };
  return {
    html,
    buttons: [
      [{ text: words.plain('dialogues-post-register'), url: link }],
      [
        {
          text: words.plain('dialogues-share-whatsapp'),
          url: whatsAppLink(dialogueText(dialogue, words, now, link)),
        },
      ],
    ],
  };
}

/** Opens WhatsApp with the invitation as text, for whoever she chooses (WhatsApp, "click to chat"). */
export const whatsAppLink = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;

export const when = (dialogue: Pick<Dialogue, 'startsAt' | 'place'>, words: Words, now: number): string =>
  whenText(dialogue.startsAt, zoneOf(dialogue), words, now);

function titleLine({ title, state }: Dialogue, words: Words): string {
  const bold = `<b>${escapeHtml(title)}</b>`;
  return state === 'cancelled' ? `${words.html('dialogues-cancelled-mark')}\n<s>${bold}</s>` : bold;
}

/** Literal local time, which Telegram shows in the reader's own on a tap; abroad with the time at home beside it. */
function whenLines(dialogue: Dialogue, words: Words, now: number): string {
  const zone = zoneOf(dialogue);
  const text = escapeHtml(when(dialogue, words, now));
  const here = words.html('dialogues-when-here', { place: placeName(words, dialogue.place) });
  const lines = [`🗓 ${timeTag(dialogue.startsAt, text)} ${here}`];
  if (zone !== HOME_ZONE && !dialogue.place.startsWith('KG')) {
    const home = whenText(dialogue.startsAt, HOME_ZONE, words, now);
    lines.push(words.html('dialogues-when-home', { when: home }));
  }
  return lines.join('\n');
}

function whereLine({ mode, venue }: Dialogue, words: Words): string {
  if (mode === 'online') return words.html('dialogues-where-online');
  const where = venue ?? words.plain('dialogues-where-open');
  return words.html(mode === 'hybrid' ? 'dialogues-where-hybrid' : 'dialogues-where-there', { where });
}

function offersLine(dialogue: Dialogue, words: Words): string {
  const offers = OFFERS.filter((offer) => dialogue[offer]).map((offer) =>
    words.plain(`dialogues-offer-${offer}`),
  );
  const languages = dialogue.languages.map((locale) => words.plain(`dialogues-language-${locale}`));
  return [
    ...offers.map((offer) => `✓ ${escapeHtml(offer)}`),
    ...(languages.length > 0
      ? [words.html('dialogues-languages-spoken', { languages: languages.join(', ') })]
      : []),
  ].join('\n');
}

function fullnessLine({ seats }: Dialogue, fullness: Fullness, words: Words, hasSeat: boolean): string {
  const { going } = fullness;
  if (seats === undefined) return words.html('dialogues-going', { going });
  const free = freeSeats(seats, fullness);
  // Who has one of them need not read that all are taken.
  return !hasSeat && (free === 0 || fullness.waiting > 0)
    ? words.html('dialogues-full', { going, seats })
    : words.html('dialogues-going-of', { going, seats });
}
