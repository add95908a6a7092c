import { switchButton } from '../../telegram/switches.ts';
import type { InlineKeyboardButton } from 'grammy/types';
import { placeName } from '../../people/place-names.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { LOCALES, type Locale, type Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { fewText } from '../../summaries/few.ts';
import type { LinkedGroup } from '../groups/group.ts';
import type { Campaign, Outcomes, Progress } from './campaign.ts';
import type { Announced } from './dialogues.ts';

/** To whom: groups one by one, and those who asked for invitations. */
export interface Choice {
  groups: readonly string[];
  subscribers: boolean;
}

const tap = (words: Words, key: string, ...parts: string[]) =>
  tapButton(words.plain(key), 'campaign', ...parts);

/** More than these are no list any more. */
const MOST_LISTED = 12;

/** Which of her dialogues to announce. @param notice a line above, as HTML */
export function whichScreen(open: readonly Announced[], words: Words, notice?: string): Screen {
  const ask = words.html(open.length > 0 ? 'campaigns-which' : 'campaigns-none-open');
  return {
    html: paragraphs(notice, ask),
    buttons: [
      ...open
        .slice(0, MOST_LISTED)
        .map(({ id, title }) => [tapButton(title, 'campaign', 'new', recordIdToText(id))]),
      [tapButton(words.plain('dialogues-to-mine'), 'plan', 'mine')],
    ],
  };
}

/** Who shall hear of it. @param groups those in which she may announce, each with whether the bot may write there */
export function chooseScreen(
  announced: Announced,
  choice: Choice,
  groups: readonly LinkedGroup[],
  words: Words,
  notice?: string,
): Screen {
  const ask = words.html('campaigns-choose', { title: announced.title });
  const silent = groups.some(({ writable }) => !writable);
  return {
    html: paragraphs(
      notice,
      ask,
      ...(groups.length === 0 ? [words.html('campaigns-no-groups')] : []),
      ...(silent ? [words.html('campaigns-silent-groups')] : []),
    ),
    buttons: [
      [
        switchButton(
          words.plain('campaigns-subscribers', { place: placeName(words, announced.place) }),
          choice.subscribers,
          'campaign',
          'subscribers',
        ),
      ],
      ...groups
        .filter(({ writable }) => writable)
        .map(({ key, title }) => [
          switchButton(title, choice.groups.includes(key), 'campaign', 'group', key),
        ]),
      [tap(words, 'campaigns-preview', 'preview', words.locale)],
      [tap(words, 'campaigns-now', 'now'), tap(words, 'campaigns-later', 'later')],
      [tapButton(words.plain('concerns-back'), 'plan', 'open', recordIdToText(announced.id))],
    ],
  };
}

/** What they will see, in each language. @param shown the post of a group, and the letter, in the language that is looked at */
export function previewScreen(
  shown: { post: string; letter: string; locale: Locale },
  words: Words,
  nameOf: (locale: Locale) => string,
): Screen {
  const languages = LOCALES.map((locale) =>
    tapButton(`${locale === shown.locale ? '• ' : ''}${nameOf(locale)}`, 'campaign', 'preview', locale),
  );
  return {
    html: [
      words.html('campaigns-preview-post'),
      `<blockquote>${shown.post}</blockquote>`,
      words.html('campaigns-preview-letter'),
      `<blockquote>${shown.letter}</blockquote>`,
    ].join('\n\n'),
    buttons: [...inRows(languages, 2), [tap(words, 'concerns-back', 'choose')]],
  };
}

/** When it shall go out. @param times minutes since the epoch with what they are called */
export function laterScreen(times: readonly { minute: number; text: string }[], words: Words): Screen {
  return {
    html: words.html('campaigns-when'),
    buttons: [
      ...times.map(({ minute, text }) => [tapButton(text, 'campaign', 'at', String(minute))]),
      [tap(words, 'concerns-back', 'choose')],
    ],
  };
}

export interface ProgressView {
  campaign: Campaign;
  announced: Announced;
  progress: Progress;
  /** When it goes out, in words, while it is scheduled. */
  due: string;
}

/** How far it is, or how it ended. */
export function progressScreen(view: ProgressView, words: Words): Screen {
  const { campaign, announced, progress } = view;
  return {
    html: [
      words.html('campaigns-progress', { title: announced.title }),
      words.html(`campaigns-state-${campaign.state}`, { due: view.due }),
      // Before it begins there is nothing to count but whom it is for.
      ...(campaign.state === 'scheduled'
        ? [audienceLines(campaign, announced, words)]
        : [
            ...(campaign.subscribers ? [peopleLine(progress.people, words)] : []),
            ...(campaign.groups.length > 0 ? [postsLine(progress.posts, words)] : []),
          ]),
    ].join('\n\n'),
    buttons: [
      ...controls(campaign, words),
      [tapButton(words.plain('campaigns-to-dialogue'), 'plan', 'open', recordIdToText(announced.id))],
    ],
  };
}

const audienceLines = ({ subscribers, groups }: Campaign, { place }: Announced, words: Words): string =>
  [
    ...(subscribers ? [words.html('campaigns-subscribers', { place: placeName(words, place) })] : []),
    ...(groups.length > 0 ? [words.html('campaigns-to-groups', { count: groups.length })] : []),
  ].join('\n');

const peopleLine = ({ delivered, waiting, blocked, failed }: Outcomes, words: Words): string =>
  words.html('campaigns-people', {
    delivered: fewText(delivered, words),
    waiting: fewText(waiting, words),
    blocked: fewText(blocked, words),
    failed: fewText(failed, words),
  });

const postsLine = (outcomes: Outcomes, words: Words): string =>
  words.html('campaigns-posts', {
    delivered: outcomes.delivered,
    waiting: outcomes.waiting,
    failed: outcomes.failed + outcomes.blocked,
  });

function controls(campaign: Campaign, words: Words): InlineKeyboardButton[][] {
  const id = recordIdToText(campaign.id);
  const control = (action: string) => tap(words, `campaigns-${action}`, action, id);
  switch (campaign.state) {
    case 'scheduled':
      return [[control('stop')]];
    case 'running':
      return [[control('refresh')], [control('pause'), control('stop')]];
    case 'paused':
      return [[control('resume'), control('stop')]];
    case 'cancelled':
    case 'done':
      return [];
  }
}
