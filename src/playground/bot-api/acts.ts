import type { Act, ActResult } from '../view.ts';
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
