import { findIdentifying, type FindingKind } from '../../src/concerns/masking/index.ts';

/** What is found in `text`, as [kind, words]. */
export function found(text: string, country?: string): [FindingKind, string][] {
  return findIdentifying(text, country).map(({ kind, text: words }) => [kind, words]);
}

/** `marked` with the « » set anew: around each finding, with its kind if that isn't the expected one. */
export function markAgain(expected: FindingKind, marked: string, country?: string): string {
  const text = marked.replace(/[«»]/gu, '');
  let again = '';
  let from = 0;
  for (const { kind, start, end, text: words } of findIdentifying(text, country)) {
    again += `${text.slice(from, start)}${kind === expected ? '' : kind}«${words}»`;
    from = end;
  }
  return again + text.slice(from);
}

/** A mask like those of the locale files, in Russian. */
export function maskFor(kind: FindingKind): string {
  return {
    return_code: '[код]',
    phone: '[телефон]',
    email: '[почта]',
    link: '[ссылка]',
    username: '[имя пользователя]',
    card: '[номер карты]',
    personal_number: '[ПИН]',
    name: '[имя]',
  }[kind];
}
