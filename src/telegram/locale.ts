import { fileURLToPath } from 'node:url';
import { I18n } from '@grammyjs/i18n';

export const LOCALES = ['ky', 'ru', 'en', 'uz', 'pl'] as const;
export type Locale = (typeof LOCALES)[number];

/** Spoken by most where nothing better is known. */
export const DEFAULT_LOCALE: Locale = 'ky';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** Read by most who read none of the others. */
export const COMMON_LOCALE: Locale = 'ru';

/** A language as it was stored; the common one when this version of the bot does not speak it. */
export const storedLocale = (text: string): Locale => (isLocale(text) ? text : COMMON_LOCALE);

export type Variables = Record<string, string | number>;

/** One language's messages. */
export interface Words {
  readonly locale: Locale;
  /** For message texts: strings among the variables are escaped for Telegram's HTML. */
  html(key: string, variables?: Variables): string;
  /** For buttons, commands and toasts, which have no markup. */
  plain(key: string, variables?: Variables): string;
}

const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url));

/**
 * Reads locales/<lang>/*.ftl once. Keys are flat and begin with their slice's name.
 * @returns the words of any of the five languages
 */
export function loadWords(): (locale: Locale) => Words {
  const i18n = new I18n({ defaultLocale: 'en', fluentBundleOptions: { useIsolating: false } });
  i18n.loadLocalesDirSync(localesFolder);
  // Fluent negotiates the language anew for every text; what has no variables says the same for ever.
  const constants = new Map<string, string>();
  function constant(locale: Locale, key: string): string {
    const name = `${locale}/${key}`;
    const known = constants.get(name) ?? i18n.t(locale, key);
    constants.set(name, known);
    return known;
  }
  const words = new Map<Locale, Words>(
    LOCALES.map((locale) => [
      locale,
      {
        locale,
        html: (key, variables) =>
          variables ? i18n.t(locale, key, escapeVariables(variables)) : constant(locale, key),
        plain: (key, variables) => (variables ? i18n.t(locale, key, variables) : constant(locale, key)),
      },
    ]),
  );
  return (locale) => {
    const found = words.get(locale);
    if (!found) throw new Error(`No messages were loaded for "${locale}".`);
    return found;
  };
}

/** Text as it must stand inside Telegram's HTML (Bot API, "HTML style"). */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeVariables(variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]),
  );
}
