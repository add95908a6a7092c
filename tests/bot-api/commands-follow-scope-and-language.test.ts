import type { BotCommandScope } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

const named = (command: string) => [{ command, description: 'x' }];

describe('setMyCommands', () => {
  it('sets one scope and language, which is read and deleted by the same', async () => {
    const { api } = await startFake();
    const scope = { type: 'all_private_chats' } as const;
    await api.setMyCommands(named('any'));
    await api.setMyCommands(named('private'), { scope });
    await api.setMyCommands(named('kyrgyz'), { scope, language_code: 'ky' });
    expect(await api.getMyCommands()).toEqual(named('any'));
    expect(await api.getMyCommands({ scope })).toEqual(named('private'));
    expect(await api.getMyCommands({ scope, language_code: 'ky' })).toEqual(named('kyrgyz'));
    // Nothing is inherited from wider scopes here; only phones do that.
    expect(await api.getMyCommands({ scope, language_code: 'ru' })).toEqual([]);
    await api.setMyCommands(named('again'), { scope });
    await api.deleteMyCommands({ scope, language_code: 'ky' });
    expect(await api.getMyCommands({ scope })).toEqual(named('again'));
    expect(await api.getMyCommands({ scope, language_code: 'ky' })).toEqual([]);
  });

  it.each([
    [named('x'.repeat(33)), 'command length must not exceed 32'],
    [named('/'), 'command must be non-empty'],
    [named('Concern'), 'BOT_COMMAND_INVALID'],
    [[{ command: 'x', description: ' ' }], 'command description must be non-empty'],
    [[{ command: 'x', description: 'ү'.repeat(257) }], 'command description length must not exceed 256'],
    [[{ command: 'x' }], 'can\'t parse BotCommand: Can\'t find field "description"'],
    [['x'], "can't parse BotCommand: expected an Object"],
    [Array.from({ length: 101 }, (_, index) => named(`c${index}`)).flat(), 'BOT_COMMANDS_TOO_MUCH'],
  ])('case %#', async (commands, why) => {
    const { api, raw } = await startFake();
    expect((await raw('setMyCommands', { commands })).description).toBe(`Bad Request: ${why}`);
    expect(await api.getMyCommands()).toEqual([]);
  });

  it.each([
    [{ language_code: 'kyr' }, 'invalid language code specified'],
    [{ scope: { type: 'everybody' } }, "can't parse BotCommandScope: Unsupported type specified"],
    [{ scope: {} }, 'can\'t parse BotCommandScope: Can\'t find field "type"'],
    [{ scope: { type: 'chat' } }, 'can\'t parse BotCommandScope: Can\'t find field "chat_id"'],
    [{ scope: { type: 'chat', chat_id: 5 } }, 'chat not found'],
    [
      { scope: { type: 'chat_member', chat_id: -5 } },
      "can't parse BotCommandScope: Invalid user_id specified",
    ],
  ])('%j', async (where, why) => {
    const { raw } = await startFake();
    const answer = await raw('setMyCommands', { commands: named('x'), ...where });
    expect(answer.description).toBe(`Bad Request: ${why}`);
  });

  it('knows no members and administrators in a private chat', async () => {
    const { api, started } = await startFake();
    const scope = { type: 'chat_administrators', chat_id: started().id } as const;
    expect(await refusal(api.setMyCommands(named('x'), { scope }))).toBe(
      "400: Bad Request: can't use specified scope in private chats",
    );
  });
});

describe('a phone', () => {
  it('in a private chat offers the narrowest scope, and in it her language first', async () => {
    const { api, world } = await startFake();
    const woman = world.addPerson({ firstName: 'Айгүл', languageCode: 'ky-KG', label: 'A woman' });
    woman.start();
    const offered = () => world.view()[0]?.chats[0]?.commands.map(({ command }) => command);
    const scopes: BotCommandScope[] = [
      { type: 'default' },
      { type: 'all_private_chats' },
      { type: 'chat', chat_id: woman.id },
    ];
    expect(offered()).toEqual([]);
    for (const scope of scopes) {
      await api.setMyCommands(named(scope.type), { scope });
      expect(offered()).toEqual([scope.type]);
      await api.setMyCommands(named(`${scope.type}_ky`), { scope, language_code: 'ky' });
      await api.setMyCommands(named('wrong'), { scope, language_code: 'ru' });
      expect(offered()).toEqual([`${scope.type}_ky`]);
    }
    await api.setMyCommands(named('wrong'), { scope: { type: 'all_group_chats' } });
    expect(offered()).toEqual(['chat_ky']);
  });

  it('in a group offers members and administrators what is meant for each', async () => {
    const { api, world } = await startFake();
    const woman = world.addPerson({ firstName: 'Айгүл', languageCode: 'ky', label: 'A woman' });
    const admin = world.addPerson({ firstName: 'Лидер', languageCode: 'ru', label: 'A leader' });
    const { id } = world.addGroup({
      title: 'Айыл',
      kind: 'supergroup',
      members: [woman, admin],
      admins: [admin],
      botIsMember: true,
    });
    const offered = () => world.view().map((phone) => phone.chats[1]?.commands[0]?.command);
    const scopes: [BotCommandScope, string[]][] = [
      [{ type: 'all_private_chats' }, []],
      [{ type: 'default' }, ['default', 'default']],
      [{ type: 'all_group_chats' }, ['all_group_chats', 'all_group_chats']],
      [{ type: 'all_chat_administrators' }, ['all_group_chats', 'all_chat_administrators']],
      [{ type: 'chat', chat_id: id }, ['chat', 'chat']],
      [{ type: 'chat_administrators', chat_id: id }, ['chat', 'chat_administrators']],
      [{ type: 'chat_member', chat_id: id, user_id: woman.id }, ['chat_member', 'chat_administrators']],
      [{ type: 'chat_member', chat_id: id, user_id: admin.id }, ['chat_member', 'chat_member']],
    ];
    for (const [scope, expected] of scopes) {
      await api.setMyCommands(named(scope.type), { scope });
      expect(offered().filter((command) => command !== undefined)).toEqual(expected);
    }
  });
});
