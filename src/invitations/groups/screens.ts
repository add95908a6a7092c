import { placeName } from '../../people/place-names.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import { LOCALES, type Locale, type Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { LinkedGroup } from './group.ts';

/** Her groups, and the way to one more. */
export function groupsScreen(
  words: Words,
  wordsOf: (locale: Locale) => Words,
  groups: readonly LinkedGroup[],
  botName: string,
  notice?: string,
): Screen {
  const labelOf = ({ writable, title, place, locale }: LinkedGroup) => {
    const language = wordsOf(locale).plain('people-language-native');
    return `${writable ? '' : '⚠ '}${title} · ${placeName(words, place)} · ${language}`;
  };
  const add = { text: words.plain('groups-add'), url: `https://t.me/${botName}?startgroup=link` };
  const page = words.html(groups.length === 0 ? 'groups-none' : 'groups-list');
  return {
    html: paragraphs(notice, page),
    buttons: [
      ...groups.map((group) => [tapButton(labelOf(group), 'groups', 'open', group.key)]),
      [add],
      [homeButton(words)],
    ],
  };
}

export function groupScreen(
  words: Words,
  wordsOf: (locale: Locale) => Words,
  group: LinkedGroup,
  isNew = false,
): Screen {
  const lines = [
    words.html(isNew ? 'groups-linked' : 'groups-group', { title: group.title }),
    [
      words.html('groups-place-is', { place: placeName(words, group.place) }),
      words.html('groups-language-is', { language: wordsOf(group.locale).plain('people-language-native') }),
      words.html(group.threadId === undefined ? 'groups-topic-general' : 'groups-topic-chosen'),
    ].join('\n'),
    ...(group.writable ? [] : [words.html('groups-muted')]),
    words.html('groups-topic-hint'),
  ];
  const item = (what: string) => tapButton(words.plain(`groups-${what}`), 'groups', what, group.key);
  return {
    html: lines.join('\n\n'),
    buttons: [
      ...(group.writable ? [] : [[item('again')]]),
      [item('places'), item('languages')],
      [item('leave')],
      [tapButton(words.plain('groups-back'), 'menu', 'groups')],
    ],
  };
}

export function placesScreen(words: Words, group: LinkedGroup, places: readonly string[]): Screen {
  return choice(
    words.html('groups-ask-place', { title: group.title }),
    words,
    group,
    places.map((code) => tapButton(placeName(words, code), 'groups', 'place', group.key, code)),
  );
}

export function languagesScreen(
  words: Words,
  wordsOf: (locale: Locale) => Words,
  group: LinkedGroup,
): Screen {
  return choice(
    words.html('groups-ask-language', { title: group.title }),
    words,
    group,
    LOCALES.map((locale) =>
      tapButton(wordsOf(locale).plain('people-language-native'), 'groups', 'language', group.key, locale),
    ),
  );
}

function choice(
  html: string,
  words: Words,
  group: LinkedGroup,
  buttons: ReturnType<typeof tapButton>[],
): Screen {
  const back = tapButton(words.plain('concerns-back'), 'groups', 'open', group.key);
  return { html, buttons: [...inRows(buttons, 2), [back]] };
}

export function leaveScreen(words: Words, group: LinkedGroup): Screen {
  return {
    html: words.html('groups-leave-ask', { title: group.title }),
    buttons: [
      [tapButton(words.plain('groups-leave-yes'), 'groups', 'left', group.key)],
      [tapButton(words.plain('concerns-back'), 'groups', 'open', group.key)],
    ],
  };
}

/** What everybody in a group sees when the bot has come. */
export function helloScreen(words: Words, botName: string): Screen {
  return {
    html: words.html('groups-hello'),
    buttons: [[{ text: words.plain('telegram-group-open'), url: `https://t.me/${botName}?start=concern` }]],
  };
}
