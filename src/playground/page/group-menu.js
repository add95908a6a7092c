import { perform } from './gestures.js';
import { phoneState, refresh } from './store.js';

/**
 * @import { ChatView, PhoneView } from '../view.ts'
 * @import { Gesture } from './gestures.js'
 * @import { MenuItem } from './menu.js'
 */

/** @typedef {NonNullable<ChatView['group']>} GroupView */

/** @type {Record<GroupView['bot'], string>} */
const STANDING = {
  out: 'the bot is not here',
  member: 'the bot is a member',
  administrator: 'the bot is an admin',
  muted: 'the bot is muted',
};

/**
 * @param {GroupView} group
 * @returns {string} what stands under a group's name
 */
export const groupLine = ({ members, bot }) => `${members.length} people, ${STANDING[bot]}`;

/**
 * What somebody in a group can do there: look who is in it, and change how the bot stands.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {GroupView} group
 * @returns {MenuItem[]}
 */
export function groupChoices(phone, chat, group) {
  /**
   * @param {string} label
   * @param {Gesture} gesture
   */
  const item = (label, gesture) => ({ label, run: () => perform(phone.personId, chat.chatId, gesture) });
  const members = {
    label: 'Members',
    run: () => {
      const bot = group.bot === 'out' ? [] : [`Kurak Voices (${STANDING[group.bot]})`];
      phoneState(phone.personId).alert = {
        title: chat.title,
        text: [...group.members, ...bot].join('\n'),
      };
      refresh();
    },
  };
  if (group.bot === 'out') return [members, item('Add the bot', { do: 'addBot' })];
  return [
    members,
    ...(group.bot === 'member' ? [] : [item('Make the bot a plain member', { do: 'addBot' })]),
    ...(group.bot === 'administrator' ? [] : [item('Make the bot an admin', { do: 'addBot', admin: true })]),
    ...(group.bot === 'muted' ? [] : [item('Mute the bot', { do: 'muteBot' })]),
    item('Remove the bot', { do: 'removeBot' }),
  ];
}
