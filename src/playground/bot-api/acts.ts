import type { Act, ActResult } from '../view.ts';
import type { Group } from './group.ts';
import { BOT_USERNAME } from './model.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** Performs one gesture from the page. What is impossible comes back as an error, in words for whoever sits there. */
export async function performAct(world: World, act: Act): Promise<ActResult> {
  const person = world.person(act.person);
  if (!person) return { ok: false, error: 'There is no such phone.' };
  const group = world.group(act.chat);
  if (act.chat !== person.id && !group) return { ok: false, error: 'There is no such chat on this phone.' };
  try {
    return await perform(person, act, group ? { chat: group } : {});
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'That did not work.' };
  }
}

async function perform(person: Person, act: Act, options: Parameters<Person['send']>[1]): Promise<ActResult> {
  switch (act.do) {
    case 'send':
      person.send(act.text, options);
      break;
    case 'start':
      person.start(act.payload);
      break;
    case 'media':
      person.media(act.kind, options);
      break;
    case 'forward':
      person.forward(act.text, options);
      break;
    case 'edit':
      person.edit(act.message, act.text, options);
      break;
    case 'delete':
      person.delete(act.message, options);
      break;
    case 'addBot':
    case 'muteBot':
    case 'removeBot':
      changeBot(person, requireGroup(options?.chat), act);
      break;
    case 'block':
      person.block();
      break;
    case 'unblock':
      person.unblock();
      break;
    case 'clear':
      person.clear(act.chat);
      break;
    case 'tap': {
      const { message, row, column } = act;
      const answer = await person.tap({ message, row, column }, options);
      if (answer && answer.text !== '') {
        return { ok: true, answer: { text: answer.text, alert: answer.show_alert } };
      }
      break;
    }
  }
  return { ok: true };
}

/** @throws {Error} when the chat is a private one */
function requireGroup(group: Group | undefined): Group {
  if (!group) throw new Error('The bot can be added to groups alone.');
  return group;
}

function changeBot(
  person: Person,
  group: Group,
  act: Extract<Act, { do: 'addBot' | 'muteBot' | 'removeBot' }>,
): void {
  if (act.do === 'removeBot') return group.removeBot(person);
  if (act.do === 'muteBot') return group.muteBot(person);
  const wanted = act.admin ? 'administrator' : 'member';
  // A link to a group that has the bot changes nothing there; an administrator it stays.
  if (group.botStatus !== wanted && !(act.payload !== undefined && group.botIsMember)) {
    group.addBot(person, act.admin ? { admin: true } : {});
  }
  // What the link carries comes as a command in the group (Bot API, "Deep linking").
  if (act.payload !== undefined) person.send(`/start@${BOT_USERNAME} ${act.payload}`, { chat: group });
}
