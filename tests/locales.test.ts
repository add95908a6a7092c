import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, Message, Visitor, type VariableReference } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { categories, PLACE_CODES } from '../src/concerns/catalogue.ts';
import { LOCALES, loadWords, type Locale } from '../src/telegram/locale.ts';

const folder = fileURLToPath(new URL('../locales', import.meta.url));

/** Each message's text as written, and the names of its variables. */
function messagesOf(locale: Locale): Map<string, { source: string; variables: string[] }> {
  const messages = new Map<string, { source: string; variables: string[] }>();
  for (const file of readdirSync(join(folder, locale)).toSorted()) {
    const source = readFileSync(join(folder, locale, file), 'utf8');
    for (const entry of parse(source, {}).body) {
      expect(
        entry.type,
        `${locale}/${file}: ${source.slice(entry.span?.start ?? 0, entry.span?.end)}`,
      ).not.toBe('Junk');
      if (!(entry instanceof Message)) continue;
      expect(messages.has(entry.id.name), `${locale}: ${entry.id.name} stands twice`).toBe(false);
      messages.set(entry.id.name, {
        source: source.slice(entry.span?.start ?? 0, entry.span?.end),
        variables: variablesOf(entry),
      });
    }
  }
  return messages;
}

function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      names.add(reference.id.name);
    }
  }
  new Collector().visit(message);
  return [...names].toSorted();
}

const english = messagesOf('en');
const wordsOf = loadWords();
const SAMPLE = {
  place: 'Ош',
  number: '102',
  code: '1234 5678 9012 3456',
  kind: 'телефон',
  text: 'сөз',
  day: '1-май',
  category: 'c',
  status: 's',
  words: 'w',
  audience: 'a',
  urgent: 'u',
};
const FRAMES = new Set([
  'concerns-thread-words',
  'concerns-thread-head',
  'concerns-mask-hidden',
  'concerns-mask-shown',
  'people-menu-language',
  'triage-queue-row',
  'triage-note',
  'audit-line',
  'people-member',
  'groups-group',
  'summaries-name-month',
]);
const COUNTS = [1, 2, 5, 21];

function rendered(locale: Locale, key: string): string[] {
  const names = english.get(key)?.variables ?? [];
  return COUNTS.map((count) => {
    const variables = Object.fromEntries(names.map((name) => [name, name in SAMPLE ? 'ё' : count]));
    return wordsOf(locale).html(key, variables);
  });
}

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = messagesOf(locale);

  it('are the same keys with the same variables as in English', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, { variables }] of messages) expect(variables, key).toEqual(english.get(key)?.variables);
  });

  it('stand in files of the same names', () => {
    expect(readdirSync(join(folder, locale)).toSorted()).toEqual(readdirSync(join(folder, 'en')).toSorted());
  });

  it('render without leftovers', () => {
    for (const key of messages.keys()) {
      for (const text of rendered(locale, key)) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[{}]|undefined|\?\?\?/);
      }
    }
  });

  it('carry balanced markup that Telegram knows', () => {
    for (const key of messages.keys()) {
      for (const text of rendered(locale, key)) {
        const open: string[] = [];
        for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          expect(['b', 'i', 'code', 'blockquote'], key).toContain(name);
          if (slash) expect(open.pop(), key).toBe(name);
          else open.push(name);
        }
        expect(open, key).toEqual([]);
        expect(text.replace(/<\/?(b|i|code|blockquote)( expandable)?>/g, ''), key).not.toMatch(/[<>]/);
      }
    }
  });

  it('fit where they are shown', () => {
    const toasts = [
      'concerns-expired',
      'telegram-old-button',
      'telegram-erased',
      'telegram-erased-some',
      'telegram-erased-later',
    ];
    for (const key of [...toasts, 'invitations-place-first', 'invitations-saved', 'invitations-stopped']) {
      expect(wordsOf(locale).plain(key).length, key).toBeLessThanOrEqual(200);
    }
    for (const key of messages.keys()) {
      if (key.startsWith('telegram-command-'))
        expect(wordsOf(locale).plain(key).length, key).toBeLessThanOrEqual(60);
    }
  });

  it('call a button what it says, where they send her to it', () => {
    const words = wordsOf(locale);
    const named: [string, string][] = [
      ['concerns-words-so-far', 'concerns-words-done'],
      ['concerns-notice-not_sent', 'concerns-send'],
      ['concerns-audience-officials-only', 'concerns-audience-no_officials'],
      ['dialogues-checkin-say', 'dialogues-here'],
    ];
    for (const [text, button] of named) {
      const shown = words.plain(text, { messages: 1, characters: 1, limit: 1, code: 1 });
      expect(shown, text).toContain(words.plain(button).replace(/ [›‹]$/, ''));
    }
  });

  // Under "Who may read it?" it must not read as nobody.
  it('answer with people who may read it', () => {
    for (const audience of ['region', 'no_officials', 'national'])
      expect(wordsOf(locale).plain(`concerns-audience-${audience}`)).not.toMatch(
        /^(No one|Nobody|Никто|Эч ким|Ҳеч ким|Nikt)/,
      );
  });

  it('name every place and category', () => {
    for (const code of PLACE_CODES) expect(messages.has(`place-${code}`), code).toBe(true);
    for (const { key } of categories) expect(messages.has(`category-${key}`), key).toBe(true);
  });

  if (locale !== 'en') {
    it('are not English left over', () => {
      const same = [...messages]
        .filter(([key, { source }]) => source === english.get(key)?.source)
        .map(([key]) => key);
      // Frames without words, the trilingual button, and names or single words that two languages share.
      const sentences = same.filter((key) => (english.get(key)?.source ?? '').split(/\s+/).length > 6);
      expect(sentences.filter((key) => !FRAMES.has(key))).toEqual([]);
    });
  }

  if (locale === 'ky' || locale === 'ru' || locale === 'uz') {
    it('hold no Latin letter inside a Cyrillic word', () => {
      for (const [key, { source }] of messages) {
        expect(source.match(/[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i)?.[0], key).toBeUndefined();
      }
    });
  }
});
