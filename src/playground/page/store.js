/**
 * What the page knows: the last state that the server sent, and what belongs to this window alone (drafts, open menus,
 * which chat a phone shows). Every change calls `refresh`.
 *
 * @import { PhoneView, PlaygroundView } from '../view.ts'
 */

/**
 * @typedef {object} PhoneState
 * @property {number} [chatId] the chat that is open; the first one when absent
 * @property {Map<number, string>} drafts what is typed and not sent, by chat
 * @property {Map<number, Set<string>>} seen keys of the messages that were on the screen, by chat
 * @property {{ chat: number, message: number, before: string }} [editing] `before` is the draft to bring back
 * @property {{ text: string, wrong: boolean }} [toast]
 * @property {{ text: string, title?: string, choices?: { label: string, run: () => unknown }[] }} [alert] a dialog over the phone
 * @property {string} [busy] the button that waits for the bot, as `message:row:column`
 */

/** @type {{ view: PlaygroundView | undefined, connected: boolean, offset: number, menu: { person: number, name: string, below: boolean } | undefined }} */
export const page = { view: undefined, connected: false, offset: 0, menu: undefined };

/** @type {Map<number, PhoneState>} */
const phones = new Map();

/**
 * @param {number} person
 * @returns {PhoneState} this window's own state of a person's phone
 */
export function phoneState(person) {
  const known = phones.get(person);
  if (known) return known;
  /** @type {PhoneState} */
  const made = { drafts: new Map(), seen: new Map() };
  phones.set(person, made);
  return made;
}

/**
 * @param {PhoneView} phone
 * @returns the chat that the phone shows
 */
export function openChat(phone) {
  const { chatId } = phoneState(phone.personId);
  return phone.chats.find((chat) => chat.chatId === chatId) ?? phone.chats[0];
}

/** The playground's present moment: its clock runs on between two states. */
export function now() {
  return Date.now() + page.offset;
}

/** @type {() => void} */
let draw = () => {};
let scheduled = false;

/** @param {() => void} painter draws the whole page */
export function drawWith(painter) {
  draw = painter;
}

/** Draws soon: many changes in one turn make one drawing. */
export function refresh() {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    draw();
  });
}
