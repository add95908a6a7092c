import { theOther } from '../../telegram/switches.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import { nearestPage, turnRow } from '../../telegram/pages.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { Dialogue } from '../dialogue.ts';
import type { AskedQuestion } from './store.ts';

const SIZE = 6;

const pages = (count: number) => Math.ceil(count / SIZE);

/** Questions asked ahead, the most wanted first; a tap on a number votes for it, or takes the vote back. */
export function questionsScreen(
  view: {
    dialogue: Dialogue;
    questions: readonly AskedQuestion[];
    mine: ReadonlySet<string>;
    page: number;
    open: boolean;
    notice?: string | undefined;
  },
  words: Words,
): Screen {
  const id = recordIdToText(view.dialogue.id);
  const page = nearestPage(view.page, pages(view.questions.length));
  const shown = view.questions.slice(page * SIZE, (page + 1) * SIZE);
  const number = (index: number) => page * SIZE + index + 1;
  const rows = shown.map(
    (question, index) =>
      `<b>${number(index)}.</b> ${escapeHtml(question.words)}\n${words.html('dialogues-question-votes', { count: question.votes })}`,
  );
  const votes = shown.map((question, index) =>
    tapButton(
      `${view.mine.has(question.id.toString('hex')) ? '✓' : '▲'} ${number(index)}`,
      'dialogue',
      'up',
      recordIdToText(question.id),
      id.slice(0, ID_START),
      String(page),
      theOther(view.mine.has(question.id.toString('hex'))),
    ),
  );
  return {
    html: paragraphs(
      view.notice,
      [
        words.html('dialogues-questions', { title: view.dialogue.title }),
        ...(view.open && rows.length > 0 ? [words.html('dialogues-questions-tap')] : []),
      ].join(' '),
      ...(rows.length > 0 ? rows : [words.html('dialogues-questions-none')]),
    ),
    buttons: [
      ...(view.open ? inRows(votes, 3) : []),
      ...turning('dialogue', id, page, view.questions.length, words),
      ...(view.open ? [[tapButton(words.plain('dialogues-ask-button'), 'dialogue', 'ask', id)]] : []),
      [tapButton(words.plain('concerns-back'), 'dialogue', 'open', id)],
    ],
  };
}

/** Of the dialogue's id as much as tells whether a page is still that of this dialogue: two whole ids fill a button. */
export const ID_START = 8;

/** The page of questions in either scope: everybody's and the hosts' go by the same name. */
const turning = (scope: 'dialogue' | 'plan', id: string, page: number, count: number, words: Words) =>
  turnRow(page, pages(count), (which, to) =>
    tapButton(words.plain(`triage-${which}`), scope, 'questions', id, String(to)),
  );

/** Asks for a question. @param notice what was wrong with the last one, as HTML */
export function askQuestionScreen(dialogue: Dialogue, limit: number, words: Words, notice?: string): Screen {
  const ask = words.html('dialogues-ask-question', { limit });
  return {
    html: paragraphs(notice, ask),
    buttons: [
      [tapButton(words.plain('concerns-back'), 'dialogue', 'questions', recordIdToText(dialogue.id))],
    ],
  };
}

/** The agenda: a tap on a topic votes for it, or takes the vote back. */
export function votesScreen(
  dialogue: Dialogue,
  votes: ReadonlyMap<string, number>,
  mine: ReadonlySet<string>,
  words: Words,
): Screen {
  const id = recordIdToText(dialogue.id);
  const rows = dialogue.topics.map((topic, index) => {
    const count = votes.get(topic.id.toString('hex')) ?? 0;
    return `<b>${index + 1}.</b> ${escapeHtml(topic.title)} · ${words.html('dialogues-question-votes', { count })}`;
  });
  const taps = dialogue.topics.map((topic, index) =>
    tapButton(
      `${mine.has(topic.id.toString('hex')) ? '✓' : '▲'} ${index + 1}`,
      'dialogue',
      'vote',
      recordIdToText(topic.id),
      theOther(mine.has(topic.id.toString('hex'))),
    ),
  );
  return {
    html: [words.html('dialogues-vote'), rows.join('\n')].join('\n\n'),
    buttons: [...inRows(taps, 4), [tapButton(words.plain('concerns-back'), 'dialogue', 'open', id)]],
  };
}

/** The questions as a host sees them: she can take one off the list, and put it back. */
export function hostQuestionsScreen(
  dialogue: Dialogue,
  questions: readonly AskedQuestion[],
  wanted: number,
  words: Words,
): Screen {
  const id = recordIdToText(dialogue.id);
  const page = nearestPage(wanted, pages(questions.length));
  const shown = questions.slice(page * SIZE, (page + 1) * SIZE);
  const rows = shown.map((question, index) => {
    const text = escapeHtml(question.words);
    const votes = words.html('dialogues-question-votes', { count: question.votes });
    return `<b>${page * SIZE + index + 1}.</b> ${question.hidden ? `<s>${text}</s>` : text}\n${votes}`;
  });
  const taps = shown.map((question, index) =>
    tapButton(
      `${question.hidden ? '↩' : '✕'} ${page * SIZE + index + 1}`,
      'plan',
      'hide',
      recordIdToText(question.id),
      String(page),
      theOther(question.hidden),
    ),
  );
  return {
    html: [
      words.html('dialogues-host-questions'),
      ...(rows.length > 0 ? rows : [words.html('dialogues-questions-none')]),
    ].join('\n\n'),
    buttons: [
      ...inRows(taps, 3),
      ...turning('plan', id, page, questions.length, words),
      [tapButton(words.plain('concerns-back'), 'plan', 'open', id)],
    ],
  };
}
