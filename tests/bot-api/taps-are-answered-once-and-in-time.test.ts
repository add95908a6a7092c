import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

const TOO_OLD = '400: Bad Request: query is too old and response timeout expired or query ID is invalid';

/** A tap on the bot's only button: what the bot sees of it, and what she will be answered. */
async function tapped() {
  const fake = await startFake();
  const woman = fake.started();
  await fake.api.sendMessage(woman.id, 'бир', {
    reply_markup: { inline_keyboard: [[{ text: 'Кийинки', callback_data: 'next' }]] },
  });
  const answer = woman.tap('Кийинки');
  const [update] = await fake.api.getUpdates();
  const query = update?.callback_query;
  if (!query) throw new Error('The tap did not arrive.');
  return { ...fake, woman, query, answer };
}

describe('answerCallbackQuery', () => {
  it('shows her the words, as a dialog when asked to', async () => {
    const { api, query, answer } = await tapped();
    await api.answerCallbackQuery(query.id, { text: 'Сакталды', show_alert: true });
    expect(await answer).toEqual({ text: 'Сакталды', show_alert: true });
  });

  it('works for 150 seconds', async () => {
    const { api, clock, query } = await tapped();
    clock.move(150_000);
    await api.answerCallbackQuery(query.id);
    const late = await tapped();
    late.clock.move(151_000);
    expect(await refusal(late.api.answerCallbackQuery(late.query.id))).toBe(TOO_OLD);
  });

  it('works once', async () => {
    const { api, query, answer } = await tapped();
    await api.answerCallbackQuery(query.id, { text: 'биринчи' });
    expect(await refusal(api.answerCallbackQuery(query.id, { text: 'экинчи' }))).toBe(TOO_OLD);
    expect(await answer).toMatchObject({ text: 'биринчи' });
    expect(await refusal(api.answerCallbackQuery('12345'))).toBe(TOO_OLD);
  });

  it('takes 200 characters; after more the tap still waits for its answer', async () => {
    const { api, query, answer } = await tapped();
    expect(await refusal(api.answerCallbackQuery(query.id, { text: 'ү'.repeat(201) }))).toBe(
      '400: Bad Request: MESSAGE_TOO_LONG',
    );
    await api.answerCallbackQuery(query.id, { text: '👩'.repeat(200) });
    expect(await answer).toMatchObject({ text: '👩'.repeat(200) });
  });

  it('taps that nobody answers do not spoil later ones', async () => {
    const { api, clock, woman } = await tapped();
    clock.move(3_600_000);
    const answer = woman.tap('Кийинки');
    const query = (await api.getUpdates()).at(-1)?.callback_query;
    await api.answerCallbackQuery(query?.id ?? '', { text: 'ооба' });
    expect(await answer).toMatchObject({ text: 'ооба' });
  });
});

describe('a tap', () => {
  it('on a message that is gone tells nothing but its place', async () => {
    const { api, woman, query } = await tapped();
    const id = query.message?.message_id ?? 0;
    await api.deleteMessage(woman.id, id);
    void woman.tap({ message: id, data: 'forged' });
    const last = (await api.getUpdates()).at(-1)?.callback_query;
    expect(last).toMatchObject({ data: 'forged', message: { message_id: id, date: 0 } });
    expect(last?.message).not.toHaveProperty('text');
  });
});
