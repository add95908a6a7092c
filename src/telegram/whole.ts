import type { Update } from 'grammy/types';

/** A way into an update, and what must stand at its end. */
type Need = readonly [...way: string[], end: 'integer' | 'string'];

const CHAT: readonly Need[] = [
  ['chat', 'id', 'integer'],
  ['chat', 'type', 'string'],
];
const MESSAGE: readonly Need[] = [['message_id', 'integer'], ...CHAT];

/** For each kind that the bot listens to. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  message: MESSAGE,
  edited_message: MESSAGE,
  callback_query: [
    ['id', 'string'],
    ['from', 'id', 'integer'],
  ],
  my_chat_member: [
    ...CHAT,
    ['from', 'id', 'integer'],
    ['old_chat_member', 'status', 'string'],
    ['new_chat_member', 'status', 'string'],
  ],
};

/**
 * Whether an update holds what every handler relies on, as the Bot API promises it: who, where, and which message. Telegram keeps
 * that promise; a proxy before a webhook, or a Bot API to come, may not.
 * @param update of any shape at all
 */
export function isWhole(update: unknown): update is Update {
  if (!isAt(update, ['update_id', 'integer'])) return false;
  return Object.entries(NEEDS).every(([kind, needs]) => {
    const content = fieldOf(update, kind);
    return content === undefined || (needs.every((need) => isAt(content, need)) && isSpoken(content));
  });
}

/** grammY reads what is marked in a text without looking for the text. */
function isSpoken(content: unknown): boolean {
  const text = fieldOf(content, 'text');
  return text === undefined ? fieldOf(content, 'entities') === undefined : typeof text === 'string';
}

function isAt(value: unknown, [...way]: readonly string[]): boolean {
  const end = way.pop();
  const found = way.reduce(fieldOf, value);
  return end === 'integer' ? Number.isSafeInteger(found) : typeof found === end;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  // An object of which nothing is known: each field may be anything, or missing.
  return (value as Readonly<Record<string, unknown>>)[name];
}
