import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

const LONGEST = 'ү'.repeat(4096);

/** Somebody who has got a message with one button from the bot. */
async function withMessage() {
  const fake = await startFake();
  const woman = fake.started();
  const { message_id: id } = await fake.api.sendMessage(woman.id, 'бир', {
    reply_markup: { inline_keyboard: [[{ text: 'Кийинки', callback_data: 'next' }]] },
  });
  return { ...fake, woman, id };
}

describe('sendMessage', () => {
  it('takes 4096 characters, however many bytes or UTF-16 units they are', async () => {
    const { api, started } = await startFake();
    const woman = started();
    await api.sendMessage(woman.id, LONGEST);
    await api.sendMessage(woman.id, '👩'.repeat(4096));
    expect(woman.last()?.text).toHaveLength(2 * 4096);
    expect(await refusal(api.sendMessage(woman.id, `${LONGEST}ү`))).toBe(
      '400: Bad Request: message is too long',
    );
    // More than 32 KB are not even looked into.
    expect(await refusal(api.sendMessage(woman.id, '<b>'.repeat(11_000), { parse_mode: 'HTML' }))).toBe(
      '400: Bad Request: text is too long',
    );
  });

  it('counts what is left after parsing and trimming', async () => {
    const { api, started } = await startFake();
    const woman = started();
    await api.sendMessage(woman.id, `<b>${LONGEST.slice(1)}</b>&amp;`, { parse_mode: 'HTML' });
    await api.sendMessage(woman.id, `\n ${LONGEST} \n`);
    expect(woman.last()?.text).toBe(LONGEST);
  });

  it.each([
    ['no text', {}, 'message text is empty'],
    ['an empty text', { text: '' }, 'message text is empty'],
    ['a text of spaces', { text: ' \n ' }, 'text must be non-empty'],
    ['a text of tags', { text: '<b></b>', parse_mode: 'HTML' }, 'text must be non-empty'],
    ['a text that is none', { text: ['x'] }, 'field "text" must be of type String'],
  ])('refuses %s', async (_, body, description) => {
    const { raw, started } = await startFake();
    expect(await raw('sendMessage', { chat_id: started().id, ...body })).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
  });

  it('looks at the text and the buttons before the chat', async () => {
    const { raw } = await startFake();
    const why = async (body: object) => (await raw('sendMessage', body)).description;
    expect(await why({ chat_id: 5, text: '' })).toBe('Bad Request: message text is empty');
    expect(await why({ chat_id: 5, text: 'x', reply_markup: '{' })).toMatch(/can't parse reply_markup/);
    expect(await why({ chat_id: 5, text: 'x' })).toBe('Bad Request: chat not found');
    expect(await why({ chat_id: '@nobody', text: 'x' })).toBe('Bad Request: chat not found');
    expect(await why({ text: 'x' })).toBe('Bad Request: chat_id is empty');
  });
});

describe('editMessageText', () => {
  it('says when it changed, which then stays', async () => {
    const { api, clock, world, woman, id } = await withMessage();
    clock.move(60_000);
    const edited = await api.editMessageText(woman.id, id, 'эки');
    expect(edited).toMatchObject({ message_id: id, text: 'эки', edit_date: world.now() });
    clock.move(60_000);
    void woman.tap({ message: id, data: 'x' });
    const [update] = await api.getUpdates();
    expect(update?.callback_query?.message).toMatchObject({ edit_date: world.now() - 60 });
  });

  it('without buttons takes the old ones away', async () => {
    const { api, woman, id } = await withMessage();
    expect(woman.last()?.keyboard).toHaveLength(1);
    await api.editMessageText(woman.id, id, 'бир');
    expect(woman.last()).toMatchObject({ text: 'бир', keyboard: [], edited: true });
  });

  it('to the very same is refused; the same words with other buttons are not', async () => {
    const { api, woman, id } = await withMessage();
    const keyboard = (text: string) => ({
      reply_markup: { inline_keyboard: [[{ text, callback_data: 'next' }]] },
    });
    const unchanged =
      '400: Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
    expect(await refusal(api.editMessageText(woman.id, id, 'бир', keyboard('Кийинки')))).toBe(unchanged);
    expect(await refusal(api.editMessageReplyMarkup(woman.id, id, keyboard('Кийинки')))).toBe(unchanged);
    await api.editMessageText(woman.id, id, 'бир', keyboard('Артка'));
    await api.editMessageText(woman.id, id, '<i>бир</i>', { parse_mode: 'HTML', ...keyboard('Артка') });
    await api.editMessageReplyMarkup(woman.id, id);
    expect(await refusal(api.editMessageReplyMarkup(woman.id, id))).toBe(unchanged);
  });

  it('calls a text too long by another name than sending does', async () => {
    const { api, woman, id } = await withMessage();
    await api.editMessageText(woman.id, id, LONGEST);
    expect(await refusal(api.editMessageText(woman.id, id, `${LONGEST}ү`))).toBe(
      '400: Bad Request: MESSAGE_TOO_LONG',
    );
    expect(await refusal(api.editMessageText(woman.id, id, '  '))).toBe(
      '400: Bad Request: text must be non-empty',
    );
  });

  it('reaches only what is there, is the bot’s own, and has words', async () => {
    const { api, woman, id } = await withMessage();
    const hers = woman.send('эки');
    const document = await api.sendLocation(woman.id, 40.5, 72.8);
    const why = (message: number) => refusal(api.editMessageText(woman.id, message, 'үч'));
    expect(await why(hers)).toBe("400: Bad Request: message can't be edited");
    expect(await why(document.message_id)).toBe('400: Bad Request: there is no text in the message to edit');
    expect(await why(0)).toBe('400: Bad Request: message to edit not found');
    await api.deleteMessage(woman.id, id);
    expect(await why(id)).toBe('400: Bad Request: message to edit not found');
  });

  it.each([
    ['a keyboard for typing', { keyboard: [[{ text: 'Ооба' }]] }],
    ['the removal of one', { remove_keyboard: true as const }],
    ['a forced reply', { force_reply: true as const }],
  ])('can neither change a message that came with %s nor put it there', async (_, markup) => {
    const { api, raw, woman, id } = await withMessage();
    const sent = await api.sendMessage(woman.id, 'эки', { reply_markup: markup });
    expect(await refusal(api.editMessageText(woman.id, sent.message_id, 'үч'))).toBe(
      "400: Bad Request: message can't be edited",
    );
    const body = { chat_id: woman.id, message_id: id, text: 'үч', reply_markup: markup };
    expect((await raw('editMessageText', body)).description).toBe('Bad Request: inline keyboard expected');
  });
});

describe('protect_content', () => {
  it('marks a message, and an edit does not unmark it', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const sent = await api.sendMessage(woman.id, 'бир', { protect_content: true });
    expect(sent.has_protected_content).toBe(true);
    await api.editMessageText(woman.id, sent.message_id, 'эки');
    expect(woman.last()).toMatchObject({ text: 'эки', protected: true });
    expect(await api.sendMessage(woman.id, 'үч')).not.toHaveProperty('has_protected_content');
    expect(woman.last()?.protected).toBe(false);
  });
});
