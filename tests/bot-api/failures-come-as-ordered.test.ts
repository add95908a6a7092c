import { HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

/** A call whose connection breaks. */
async function breaks(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
  } catch (error) {
    return error instanceof HttpError;
  }
  return false;
}

describe('an ordered failure', () => {
  it('meets the next call, with all its parameters, and then no more', async () => {
    const { world, raw, started } = await startFake();
    const woman = started();
    const tooMany = {
      code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    };
    world.faults.add(tooMany);
    const body = { chat_id: woman.id, text: 'салам' };
    expect(await raw('sendMessage', body)).toEqual({
      ok: false,
      error_code: 429,
      description: tooMany.description,
      parameters: { retry_after: 7 },
    });
    expect(woman.last()?.text).toBe('/start');
    expect(await raw('sendMessage', body)).toMatchObject({ ok: true });
  });

  it('comes as often as it was ordered, to the method and the chat that it was ordered for', async () => {
    const { world, api, started } = await startFake();
    const [woman, other] = [started(), started()];
    world.faults.add({
      method: 'sendMessage',
      chatId: woman.id,
      times: 2,
      code: 502,
      description: 'Bad Gateway',
    });
    await api.sendChatAction(woman.id, 'typing');
    await api.sendMessage(other.id, 'салам');
    const send = () => refusal(api.sendMessage(woman.id, 'салам'));
    expect([await send(), await send()]).toEqual(['502: Bad Gateway', '502: Bad Gateway']);
    await api.sendMessage(woman.id, 'салам');
  });

  it('among several is the first that fits', async () => {
    const { world, api, started } = await startFake();
    const woman = started();
    world.faults.add({ method: 'getMe', code: 500, description: 'for getMe' });
    world.faults.add({ code: 500, description: 'first' });
    world.faults.add({ code: 500, description: 'never', times: 0 });
    world.faults.add({ code: 500, description: 'second' });
    const outcomes = [
      await refusal(api.sendMessage(woman.id, 'x')),
      await refusal(api.getMe()),
      await refusal(api.sendMessage(woman.id, 'x')),
    ];
    expect(outcomes).toEqual(['500: first', '500: for getMe', '500: second']);
    await api.sendMessage(woman.id, 'x');
  });

  it('breaks the connection before the call is carried out, or after', async () => {
    const { world, api, started } = await startFake();
    const woman = started();
    world.faults.add({ mode: 'reset', code: 0, description: '' });
    expect(await breaks(api.sendMessage(woman.id, 'lost'))).toBe(true);
    world.faults.add({ mode: 'reset_after', code: 0, description: '' });
    expect(await breaks(api.sendMessage(woman.id, 'sent'))).toBe(true);
    expect(woman.visible().map((message) => message.text)).toEqual(['/start', 'sent']);
    expect(world.calls).toMatchObject([{ method: 'sendMessage', ok: true }]);
  });

  it('after a refusal too, the bot can’t tell what became of the call', async () => {
    const { world, api, started } = await startFake();
    world.faults.add({ mode: 'reset_after', code: 0, description: '' });
    expect(await breaks(api.sendMessage(started().id, ''))).toBe(true);
    expect(world.calls).toMatchObject([{ ok: false, response: 'Bad Request: message text is empty' }]);
  });

  it('can stand in for what takes a group in the real world to come about', async () => {
    const { world, raw, started } = await startFake();
    world.faults.add({
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1_001_000_000_009 },
    });
    expect(await raw('sendMessage', { chat_id: started().id, text: 'x' })).toMatchObject({
      parameters: { migrate_to_chat_id: -1_001_000_000_009 },
    });
  });
});

describe('without any order', () => {
  it('an unknown token and an unknown method are refused as the real one refuses them', async () => {
    const { telegram, raw } = await startFake();
    const foreign = await fetch(`${telegram.apiRoot}/bot1:x/getMe`);
    expect(foreign.status).toBe(401);
    expect(await foreign.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    expect(await raw('sendTelepathy')).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  });
});
