import type { Words } from '../../telegram/locale.ts';
import type { Form } from './form.ts';

/**
 * What the form says otherwise when a leader types for a woman beside her: "she" for "you", and what to ask her. Each has a
 * message of the same name and variables in locales/<lang>/assist.ftl.
 */
export const SAID_OF_HER: ReadonlySet<string> = new Set([
  'ask-place',
  'abroad',
  'ask-country',
  'help-first',
  'ask-words',
  'words-so-far',
  'ask-masking',
  'ask-audience',
  'audience-region',
  'audience-nobody',
  'audience-officials-only',
  'ask-urgency',
  'preview',
  'send',
  'notice-not_sent',
  'notice-no_words',
  'notice-no_words_yet',
  'notice-enough_today',
]);

const FORM = 'concerns-';

/** The words of a form: as they are, or as they are said of her. */
export function wordsFor({ assisted }: Pick<Form, 'assisted'>, words: Words): Words {
  if (!assisted) return words;
  const turned = (key: string) => {
    const name = key.startsWith(FORM) ? key.slice(FORM.length) : '';
    return SAID_OF_HER.has(name) ? `assist-${name}` : key;
  };
  return {
    locale: words.locale,
    html: (key, variables) => words.html(turned(key), variables),
    plain: (key, variables) => words.plain(turned(key), variables),
  };
}
