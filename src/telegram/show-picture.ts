import { InputFile, type Api } from 'grammy';
import { failureReason } from './api-errors.ts';
import { removeMessages } from './screen.ts';

/** A picture in the words of whoever can't see it. */
export interface Picture {
  png: Buffer;
  fileName: string;
  /** Plain text, at most 1024 characters (Bot API, sendPhoto). */
  caption: string;
}

export const MAX_CAPTION = 1024;

/**
 * Shows a picture in place of another, or as a new message when there is none (any more); without a picture the other is taken
 * away. Never throws: a picture that Telegram does not take is missed, and what stands below it is not.
 * @param messageId the picture that stands there, as far as anybody knows
 * @returns the message that shows it now, and whether it is a new one
 */
export async function showPicture(
  api: Api,
  chatId: number,
  messageId: number | undefined,
  picture: Picture | undefined,
): Promise<{ messageId: number | undefined; isNew: boolean }> {
  if (!picture) {
    if (messageId !== undefined) await removeMessages(api, chatId, [messageId]);
    return { messageId: undefined, isNew: false };
  }
  // From memory: a stream could not be read again for a second attempt.
  const file = () => new InputFile(picture.png, picture.fileName);
  if (messageId !== undefined && (await replaced(api, chatId, messageId, picture, file())))
    return { messageId, isNew: false };
  try {
    const sent = await api.sendPhoto(chatId, file(), { caption: picture.caption });
    return { messageId: sent.message_id, isNew: true };
  } catch {
    return { messageId: undefined, isNew: false };
  }
}

async function replaced(
  api: Api,
  chatId: number,
  messageId: number,
  { caption }: Picture,
  media: InputFile,
): Promise<boolean> {
  try {
    await api.editMessageMedia(chatId, messageId, { type: 'photo', media, caption });
    return true;
  } catch (error) {
    return failureReason(error) === 'not_modified';
  }
}
