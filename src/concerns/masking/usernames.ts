import type { Detector } from './finding.ts';

/**
 * Telegram: 5-32 Latin letters, digits and "_"; Instagram: up to 30 with dots too. Shorter ones and other scripts are taken as
 * well: after "@" there is little else. A "@" inside a word belongs to an e-mail.
 */
const AT =
  /(?<![\p{L}\p{N}._-])@(?:(?=[\p{L}\p{N}._]{0,32}\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.]{1,31}| [A-Za-z][A-Za-z0-9_.]{3,31})/gu;

/** "инста: aigul_95": a handle without "@", told from a word by a digit, "_" or a dot inside it. */
const NAMED =
  /(?<!\p{L})(?:инста|инстаграмм?|телеграмм?|телега|телеграм\p{L}{1,4}|инстаграм\p{L}{1,4}|тикток|фейсбук|вк|ник|insta|instagram|telegram|tiktok|facebook|vk|snapchat|skype|nick)(?: ?[:=-] ?| )(?=[A-Za-z0-9_.]{0,31}[A-Za-z])(?=[A-Za-z._]{0,31}[\d_]|[A-Za-z]{1,31}\.[A-Za-z]|\d)([A-Za-z0-9_][A-Za-z0-9_.]{2,31})/giu;

/** Names on Telegram, Instagram and their like, after "@". */
export const findUsernames: Detector = (plain) =>
  Array.from(plain.matchAll(AT), (match) => ({
    kind: 'username',
    start: match.index,
    end: match.index + match[0].replace(/\.+$/, '').length,
  }));

/** The same, after the network's name. */
export const findNamedHandles: Detector = (plain) =>
  Array.from(plain.matchAll(NAMED), (match) => {
    const end = match.index + match[0].length;
    const handle = match[1] ?? '';
    return {
      kind: 'username',
      start: end - handle.length,
      end: end - handle.length + handle.replace(/\.+$/, '').length,
    };
  });
