/** For so long bots may delete messages in private chats, on both sides (Bot API, deleteMessage). */
export const DELETABLE_HOURS = 48;
export const DELETABLE_MS = DELETABLE_HOURS * 3_600_000;
