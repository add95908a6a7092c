import type { Visitor } from '../visitor.ts';
import { labelsOf, tapFirst, type Journey } from './journey.ts';

/** Files one concern. Done when the code is on her screen. */
export function filing(woman: Visitor, text: string, place = 'KG-O'): Journey {
  const order = [
    'concerns-send',
    'concerns-urgent-no',
    'concerns-audience-region',
    'concerns-words-done',
    'category-services',
    `place-${place}`,
    'people-menu-concern',
    'people-language-native',
  ];
  return {
    step: async () => {
      if (labelsOf(woman).has(woman.words.plain('concerns-copy-code'))) return false;
      if (await tapFirst(woman, order)) return true;
      if (woman.person.visible().length === 0) woman.person.start();
      else woman.person.send(text);
      return true;
    },
  };
}

/** Opens a thread by its code and writes back, until she reads there what she wrote. */
export function writingBack(woman: Visitor, code: string, text: string): Journey {
  const { words } = woman;
  const asked = textOf(words.html('concerns-thread-ask-write'));
  let typed = false;
  return {
    step: async () => {
      const screen = woman.person.last();
      // Only the newest page: older ones are of a visit that ended with the process.
      const labels = new Set(screen?.keyboard.flat().map((button) => button.text));
      if (labels.has(words.plain('concerns-thread-send'))) {
        await woman.person.tap(words.plain('concerns-thread-send'));
      } else if (labels.has(words.plain('concerns-thread-write'))) {
        // On the page itself: what she typed may still stand in her chat, and is not in the thread for that.
        if (screen?.text.includes(text)) return false;
        await woman.person.tap(words.plain('concerns-thread-write'));
      } else if (screen?.text === asked && !typed) {
        typed = true;
        woman.person.send(text);
      } else {
        // Also when nothing came of what she typed: the page that asked for it was of a process that has died.
        typed = false;
        woman.person.send(`/reply ${code}`);
      }
      return true;
    },
  };
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

/** Opens a dialogue by its link and takes a seat. */
export function registering(woman: Visitor, dialogueId: string): Journey {
  return {
    step: async () => {
      if (labelsOf(woman).has(woman.words.plain('dialogues-leave'))) return false;
      if (!(await tapFirst(woman, ['dialogues-come']))) woman.person.start(`d_${dialogueId}`);
      return true;
    },
  };
}

/** Opens the votes of a dialogue and votes once for the first topic: she does not tap twice, whatever her screen shows. */
export function voting(woman: Visitor, dialogueId: string): Journey {
  let voted = false;
  return {
    step: async () => {
      if (voted) return false;
      if (labelsOf(woman).has('▲ 1')) {
        voted = true;
        await woman.person.tap('▲ 1');
      } else if (!(await tapFirst(woman, ['dialogues-vote-button']))) {
        woman.person.start(`d_${dialogueId}`);
      }
      return true;
    },
  };
}

/** Asks one question ahead of a dialogue, until she is told that it is on the list. */
export function asking(woman: Visitor, dialogueId: string, text: string): Journey {
  let opened = false;
  return {
    step: async () => {
      const labels = labelsOf(woman);
      if (woman.texts().join().includes(woman.words.plain('dialogues-question-asked'))) return false;
      if (labels.has(woman.words.plain('dialogues-ask-button'))) {
        await woman.person.tap(woman.words.plain('dialogues-ask-button'));
      } else if (woman.person.visible().length > 0 && /300/.test(woman.screen())) {
        woman.person.send(text);
      } else {
        const questions = [...labels].find((label) => label.includes(QUESTIONS));
        if (opened && questions !== undefined) await woman.person.tap(questions);
        else woman.person.start(`d_${dialogueId}`);
        opened = true;
      }
      return true;
    },
  };
}

/** What stands on the button of the list of questions, whatever their number. */
const QUESTIONS = 'Вопросы';
