import type { Update } from 'grammy/types';
import * as chats from './method-chats.ts';
import * as commands from './method-commands.ts';
import * as deleting from './method-delete.ts';
import * as editing from './method-edit.ts';
import * as files from './method-files.ts';
import { pinChatMessage } from './method-pin.ts';
import * as places from './method-places.ts';
import * as sending from './method-send.ts';
import { BOT } from './model.ts';
import { Params } from './params.ts';
import { Refusal } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { Webhook } from './webhook.ts';
import type { World } from './world.ts';

/** Carries out one call. @throws {Refusal} with the real Bot API's words */
export type CallMethod = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  uploads: ReadonlyMap<string, UploadedFile>,
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
    Record<string, (params: Params, uploads: ReadonlyMap<string, UploadedFile>) => unknown>
  > = {
    getMe: () => ME,
    getUpdates: (params) => poll(params),
    setWebhook: (params) => webhook.set(params),
    deleteWebhook: (params) => webhook.remove(params),
    getWebhookInfo: () => webhook.info(),
    sendMessage: (params) => sending.sendMessage(world, params),
    sendPhoto: (params, uploads) => files.sendPhoto(world, params, uploads),
    sendDocument: (params, uploads) => files.sendDocument(world, params, uploads),
    sendLocation: (params) => places.sendLocation(world, params),
    sendVenue: (params) => places.sendVenue(world, params),
    sendChatAction: () => true,
    editMessageText: (params) => editing.editMessageText(world, params),
    editMessageMedia: (params, uploads) => files.editMessageMedia(world, params, uploads),
    editMessageReplyMarkup: (params) => editing.editMessageReplyMarkup(world, params),
    editEphemeralMessageText: (params) => editing.editEphemeralMessageText(world, params),
    editEphemeralMessageReplyMarkup: (params) => editing.editEphemeralMessageReplyMarkup(world, params),
    deleteMessage: (params) => deleting.deleteMessage(world, params),
    deleteMessages: (params) => deleting.deleteMessages(world, params),
    deleteEphemeralMessage: (params) => deleting.deleteEphemeralMessage(world, params),
    pinChatMessage: (params) => pinChatMessage(world, params),
    answerCallbackQuery: (params) => chats.answerCallbackQuery(world, params),
    answerInlineQuery: () => true,
    setMyCommands: (params) => commands.setMyCommands(world, params),
    getMyCommands: (params) => commands.getMyCommands(world, params),
    deleteMyCommands: (params) => commands.deleteMyCommands(world, params),
    getChat: (params) => chats.getChat(world, params),
    getChatMember: (params) => chats.getChatMember(world, params),
    getChatMemberCount: (params) => chats.getChatMemberCount(world, params),
    leaveChat: (params) => chats.leaveChat(world, params),
    getFile: (params) => files.getFile(world, params),
  };
  const byName = new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method]));

  const call: CallMethod = (method, payload, uploads) => {
    const known = byName.get(method.toLowerCase());
    if (!known) throw new Refusal(404, 'Not Found');
    return known(new Params(payload), uploads);
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

  return call;
}
