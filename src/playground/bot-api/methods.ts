import type { Update } from 'grammy/types';
import * as chats from './method-chats.ts';
import * as messages from './method-messages.ts';
import { BOT, type StoredFile } from './model.ts';
import { Params } from './params.ts';
import { Refusal, badRequest } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { Webhook } from './webhook.ts';
import type { World } from './world.ts';

/** Carries out one call. @throws {Refusal} with the real Bot API's words */
export type CallMethod = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, UploadedFile>,
) => unknown;

const ME = {
  ...BOT,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
};

/** The methods that this server knows; any other is answered with 404, as the real one does. */
export function createMethods(world: World): CallMethod {
  const webhook = new Webhook(world, (method, payload) => call(method, payload, new Map()));

  const methods: Readonly<
    Record<string, (params: Params, files: ReadonlyMap<string, UploadedFile>) => unknown>
  > = {
    getMe: () => ME,
    getUpdates: (params) => poll(params),
    setWebhook: (params) => webhook.set(params),
    deleteWebhook: (params) => webhook.remove(params),
    getWebhookInfo: () => webhook.info(),
    sendMessage: (params) => messages.sendMessage(world, params),
    sendPhoto: (params, files) =>
      messages.sendContent(world, params, { photo: [upload(params, files, 'photo')] }),
    sendDocument: (params, files) =>
      messages.sendContent(world, params, { document: upload(params, files, 'document') }),
    sendLocation: (params) =>
      messages.sendContent(world, params, {
        location: { latitude: Number(params.text('latitude')), longitude: Number(params.text('longitude')) },
      }),
    sendVenue: (params) => messages.sendContent(world, params, { venue: { title: params.text('title') } }),
    sendChatAction: () => true,
    editMessageText: (params) => messages.editMessageText(world, params),
    editMessageReplyMarkup: (params) => messages.editMessageReplyMarkup(world, params),
    deleteMessage: (params) => messages.deleteMessage(world, params),
    deleteMessages: (params) => messages.deleteMessages(world, params),
    pinChatMessage: (params) => messages.pinChatMessage(world, params),
    answerCallbackQuery: (params) => chats.answerCallbackQuery(world, params),
    answerInlineQuery: () => true,
    setMyCommands: (params) => chats.setMyCommands(world, params),
    getMyCommands: (params) => chats.getMyCommands(world, params),
    deleteMyCommands: (params) => chats.deleteMyCommands(world, params),
    getChat: (params) => chats.getChat(world, params),
    getChatMember: (params) => chats.getChatMember(world, params),
    getChatMemberCount: (params) => chats.getChatMemberCount(world, params),
    leaveChat: (params) => chats.leaveChat(world, params),
    getFile: (params) => chats.getFile(world, params),
  };
  const byName = new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method]));

  const call: CallMethod = (method, payload, files) => {
    const known = byName.get(method.toLowerCase());
    if (!known) throw new Refusal(404, 'Not Found');
    return known(new Params(payload), files);
  };

  function poll(params: Params): Promise<Update[]> {
    if (webhook.isSet) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const allowed = params.list('allowed_updates');
    return world.updates.poll({
      offset: params.integer('offset') ?? 0,
      limit: Math.min(Math.max(params.integer('limit') ?? 100, 1), 100),
      timeoutSeconds: Math.max(params.integer('timeout') ?? 0, 0),
      allowed: allowed?.map(String),
    });
  }

  function upload(
    params: Params,
    files: ReadonlyMap<string, UploadedFile>,
    field: string,
  ): Record<string, unknown> {
    const given = params.text(field) ?? '';
    const known = world.files.get(given);
    if (known) return chats.fileFields(known);
    const uploaded = files.get(given.startsWith('attach://') ? given.slice('attach://'.length) : field);
    if (!uploaded) throw badRequest(`there is no ${field} in the request`);
    const number = world.files.size + 1;
    const file: StoredFile = {
      id: `BQACAgIAAxkDAAI${number}`,
      uniqueId: `AgAD${number}`,
      path: `documents/file_${number}`,
      ...uploaded,
    };
    world.files.set(file.id, file);
    return chats.fileFields(file);
  }

  return call;
}
