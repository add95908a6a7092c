import { describe, expect, it } from 'vitest';
import { startFake } from './fake.ts';

/** What a message with one such button is answered with: "accepted", or why not. */
async function tryButton(button: unknown): Promise<string | undefined> {
  const { raw, started } = await startFake();
  const answer = await raw('sendMessage', {
    chat_id: started().id,
    text: 'x',
    reply_markup: { inline_keyboard: [[button]] },
  });
  return answer.ok ? 'accepted' : answer.description;
}

describe('a button', () => {
  it('holds 64 bytes of data, not characters', async () => {
    expect(await tryButton({ text: 'x', callback_data: 'd'.repeat(64) })).toBe('accepted');
    expect(await tryButton({ text: 'x', callback_data: 'ү'.repeat(32) })).toBe('accepted');
    expect(await tryButton({ text: 'x', callback_data: 'd'.repeat(65) })).toBe(
      'Bad Request: BUTTON_DATA_INVALID',
    );
    expect(await tryButton({ text: 'x', callback_data: `d${'ү'.repeat(32)}` })).toBe(
      'Bad Request: BUTTON_DATA_INVALID',
    );
  });

  const unparsable = (why: string) => `Bad Request: can't parse inline keyboard button: ${why}`;
  const textAlone = unparsable('Text buttons are unallowed in the inline keyboard');

  it.each([
    ['x', unparsable('InlineKeyboardButton must be an Object')],
    [{ callback_data: 'd' }, unparsable('Can\'t find field "text"')],
    [{ text: 5, callback_data: 'd' }, unparsable('Field "text" must be of type String')],
    [{ text: ' ', callback_data: 'd' }, 'Bad Request: inline keyboard button text must be non-empty'],
    [{ text: 'x' }, textAlone],
    [{ text: 'x', callback_data: '' }, textAlone],
    [{ text: 'x', callback_data: {} }, unparsable('Field "callback_data" must be of type String')],
    [{ text: 'x', copy_text: { text: '' } }, 'Bad Request: BUTTON_COPY_TEXT_INVALID'],
    [{ text: 'x', copy_text: { text: 'c'.repeat(257) } }, 'Bad Request: BUTTON_COPY_TEXT_INVALID'],
    [{ text: 'x', copy_text: { text: 'c'.repeat(256) } }, 'accepted'],
    [{ text: 'x', switch_inline_query: '' }, 'accepted'],
  ])('%j', async (button, outcome) => {
    expect(await tryButton(button)).toBe(outcome);
  });

  it.each(['https://t.me/kurak_voices_bot?start=x', 'example.kg', 'tg://user?id=5'])(
    'opens %s',
    async (url) => {
      expect(await tryButton({ text: 'x', url })).toBe('accepted');
    },
  );

  it.each(['http://localhost:8080', 'http://127.0.0.1', 'ftp://example.kg', 'two words'])(
    'does not open %s',
    async (url) => {
      expect(await tryButton({ text: 'x', url })).toBe(
        `Bad Request: inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`,
      );
    },
  );

  it('of two kinds is of the first that Telegram looks for, and keeps its colour', async () => {
    const { raw, started } = await startFake();
    const button = { text: 'x', style: 'danger', callback_data: 'd', url: 'https://example.kg' };
    const { result } = await raw('sendMessage', {
      chat_id: started().id,
      text: 'x',
      reply_markup: { inline_keyboard: [[button]] },
    });
    expect(result).toMatchObject({
      reply_markup: { inline_keyboard: [[{ text: 'x', style: 'danger', url: 'https://example.kg' }]] },
    });
    expect(JSON.stringify(result)).not.toContain('callback_data');
  });
});

describe('a keyboard', () => {
  const button = { text: 'x', callback_data: 'd' };

  it.each([
    [[Array.from({ length: 100 }, () => button)], undefined],
    [[Array.from({ length: 101 }, () => button)], 'reply markup is too long'],
    [[button], 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'],
  ])('case %#', async (inline_keyboard, why) => {
    const { raw, started } = await startFake();
    const body = { chat_id: started().id, text: 'x', reply_markup: { inline_keyboard } };
    expect((await raw('sendMessage', body)).description).toBe(why && `Bad Request: ${why}`);
  });

  it('with nothing in it is none', async () => {
    const { api, raw, started } = await startFake();
    const woman = started();
    const body = { chat_id: woman.id, text: 'x', reply_markup: {} };
    const { result } = await raw('sendMessage', body);
    expect(result).not.toHaveProperty('reply_markup');
    await api.editMessageText(woman.id, woman.last()?.id ?? 0, 'y');
    expect(woman.last()?.text).toBe('y');
  });
});
