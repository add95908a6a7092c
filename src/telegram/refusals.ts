import { GrammyError } from 'grammy';

/** What an operator can do about the refusals of Telegram that end the bot. */
const REMEDIES: Readonly<Record<number, string>> = {
  401: 'Telegram does not know this token. Set BOT_TOKEN to the line that @BotFather gave you last; /revoke there makes the earlier one worthless.',
  404: 'Telegram does not know this token. Set BOT_TOKEN to the line that @BotFather gave you last.',
  409: 'Another process receives the messages of the same bot. Stop that one, or give this one a token of its own: ask @BotFather for a second bot.',
};

/** What to do about an error that ended the bot; undefined when it is none of Telegram's, or no remedy is known. */
export function remedyFor(error: unknown): string | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.method === 'setWebhook' && error.error_code === 400)
    return `Telegram does not take WEBHOOK_URL (${error.description}). It must be an https address that the internet can reach, on port 443, 80, 88 or 8443. Or remove it, and the bot asks Telegram by itself.`;
  return REMEDIES[error.error_code];
}
