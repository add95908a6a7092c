import type { Visitor } from '../visitor.ts';
import type { Journey } from './journey.ts';

/** Answers the concern that stands first in her queue, until the card says that it is sent. */
export function answering(leader: Visitor, text: string): Journey {
  const { words } = leader;
  return {
    step: async () => {
      const screen = leader.person.visible().at(-1);
      const labels = screen?.keyboard.flat().map((button) => button.text) ?? [];
      if (screen?.text.includes(words.plain('triage-done-answer'))) return false;
      if (labels.includes(words.plain('triage-send-answer'))) {
        await leader.person.tap(words.plain('triage-send-answer'));
      } else if (labels.includes(words.plain('triage-answer'))) {
        if (screen?.text.includes(text)) return false;
        await leader.person.tap(words.plain('triage-answer'));
      } else if (labels.includes('1')) {
        await leader.person.tap('1');
      } else if (/3\D?500/.test(screen?.text ?? '')) {
        leader.person.send(text);
      } else {
        leader.person.send('/queue');
      }
      return true;
    },
  };
}
