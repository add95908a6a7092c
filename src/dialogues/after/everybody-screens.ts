import { placeName } from '../../people/place-names.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import { turnRow } from '../../telegram/pages.ts';
import type { Screen } from '../../telegram/screen.ts';
import type { Dialogue } from '../dialogue.ts';
import { outcomeHtml } from './outcome-html.ts';
import { FEEDBACK_ANSWERS, type Aftermath, type FeedbackQuestion } from './outcome.ts';

/** `/changes`: where something has come of a dialogue. */
export function changesPlacesScreen(published: ReadonlyMap<string, number>, words: Words): Screen {
  const buttons = [...published].map(([code, count]) =>
    tapButton(`${placeName(words, code)} · ${count}`, 'dialogue', 'changes', code),
  );
  return {
    html: words.html(published.size > 0 ? 'dialogues-changes' : 'dialogues-changes-none'),
    buttons: [...inRows(buttons, 2), [homeButton(words)]],
  };
}

/** What came of the dialogues of a place, one a page, the newest first. */
export function changesScreen(
  view: { dialogue: Dialogue; aftermath: Aftermath; page: number; pages: number; now: number },
  words: Words,
): Screen {
  const { dialogue, page, pages } = view;
  return {
    html: outcomeHtml(dialogue, view.aftermath, words, view.now),
    buttons: [
      ...turnRow(page, pages, (which, to) =>
        tapButton(words.plain(`triage-${which}`), 'dialogue', 'changes', dialogue.place, String(to)),
      ),
      [tapButton(words.plain('dialogues-other-places'), 'dialogue', 'changed')],
      [homeButton(words)],
    ],
  };
}

/** One of three questions to somebody who was there; nobody sees who answered. */
export function feedbackScreen(dialogue: Dialogue, question: FeedbackQuestion, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: words.html(`dialogues-feedback-${question}`),
    buttons: [
      FEEDBACK_ANSWERS.map((answer) =>
        tapButton(words.plain(`dialogues-feedback-${answer}`), 'dialogue', 'felt', id, question, answer),
      ),
      // Nobody has to answer.
      [homeButton(words)],
    ],
  };
}

export function thanksScreen(dialogue: Dialogue, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: words.html('dialogues-feedback-thanks'),
    buttons: [
      [tapButton(words.plain('dialogues-feedback-line-add'), 'dialogue', 'line', id)],
      [homeButton(words)],
    ],
  };
}
