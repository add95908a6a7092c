import { describe, expect, it } from 'vitest';
import { recentMessages } from '../../src/db/schema.ts';
import { heldUntil, letterScreen } from '../../src/parts/letters.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { shareConcern } from '../support/flows.ts';
import { listener, nudgesOf, pass, startFastBot } from '../support/nudges.ts';
import { wordsOf } from '../support/words.ts';

const nudge = { kind: 'nudge', subject: 'KG-O' } as const;

/** Word stems that tell a reader over her shoulder what this is about. */
const TELLING = [
  /answer|repl|concern|violen|leader|women/i,
  /ответ|письм|обращени|насили|лидер|женщин/i,
  /жооп|кат\b|зомбулук|лидер|аял/i,
  /жавоб|хат\b|зўравон|етакчи|аёл/i,
  /odpowied|spraw|przemoc|lider|kobiet/i,
];

describe('the words of a nudge', () => {
  it.each(LOCALES)('in %s tell nothing, and are the same for every place', (locale) => {
    const screen = letterScreen(nudge, wordsOf(locale), () => undefined);
    const shown = [screen.html, ...(screen.buttons ?? []).flat().map(({ text }) => text)];
    for (const text of shown) {
      expect(text).not.toMatch(/^invitations-|[{}]/);
      for (const pattern of TELLING) expect(text).not.toMatch(pattern);
    }
    expect([...screen.html].length).toBeLessThan(60);
    expect(letterScreen({ ...nudge, subject: 'PL' }, wordsOf(locale), () => undefined)).toEqual(screen);
  });
});

describe('a nudge on her screen', () => {
  async function nudged() {
    const bot = await startFastBot();
    const woman = await listener(bot);
    await bot.app.answer(await shareConcern(woman), 'Жооп');
    await pass(bot, 6);
    expect(nudgesOf(woman)).toBe(1);
    return { bot, woman };
  }

  it('leads to where the number is typed', async () => {
    const { woman } = await nudged();
    await woman.tapKey('invitations-nudge-open');
    expect(woman.screen()).toBe(plain(woman.words.html('concerns-ask-code')));
  });

  it('is switched off by its own button, without switching off the rest, and can be had back', async () => {
    const { bot, woman } = await nudged();
    await woman.send('/notify');
    await woman.tapKey('invitations-off-invitations');
    await woman.tapKey('invitations-nudge-stop');
    await woman.send('/notify');
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-invitations'));
    expect(woman.buttons()).toContain(woman.words.plain('invitations-off-nudges'));
    await bot.app.answer(await shareConcern(await bot.newcomer('ky')), 'Жооп');
    await pass(bot, 24);
    expect(nudgesOf(woman)).toBe(0);
    await woman.tapKey('invitations-off-nudges');
    await bot.app.answer(await shareConcern(await bot.newcomer('ky')), 'Жооп');
    await pass(bot, 24);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('goes with everything else when she erases the chat', async () => {
    const { bot, woman } = await nudged();
    expect(bot.app.database.queries.select().from(recentMessages).all().length).toBeGreaterThan(0);
    await woman.send('/erase');
    expect(nudgesOf(woman)).toBe(0);
  });
});

describe('a broadcast of nudges', () => {
  it('does not go on into the night of its place; what is about no place goes on', () => {
    const evening = Date.parse('2026-03-04T15:00:00Z'); // 21:00 in Bishkek
    const morning = Date.parse('2026-03-05T02:00:00Z') / 60_000;
    expect(heldUntil(nudge, evening, () => undefined)).toBe(morning);
    expect(heldUntil(nudge, evening - 60_000, () => undefined)).toBeUndefined();
    expect(heldUntil({ ...nudge, subject: 'PL' }, evening, () => undefined)).toBeUndefined();
    expect(heldUntil({ kind: 'urgent_alert', subject: undefined }, evening, () => undefined)).toBeUndefined();
  });
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
