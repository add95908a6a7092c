import { recordIdToText } from '../../privacy/record-id.ts';
import { fewText } from '../../summaries/few.ts';
import { SMALL } from '../../summaries/suppression/thresholds.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { LOCALES, type Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { marked } from '../../telegram/switches.ts';
import type { Dialogue } from '../dialogue.ts';
import { COMMITMENT_MARKS, commitmentHtml, outcomeHtml } from './outcome-html.ts';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, type Aftermath, type Commitment } from './outcome.ts';

const tap = (words: Words, key: string, ...parts: string[]) => tapButton(words.plain(key), 'plan', ...parts);

export interface AfterView {
  dialogue: Dialogue;
  aftermath: Aftermath;
  /** How many gave each answer, by "question/answer". */
  feedback: ReadonlyMap<string, number>;
  /** How many lines there are for the hosts. */
  lines: number;
  /** Minutes since the epoch. */
  now: number;
  /** Whether one can check in. */
  checkIn: boolean;
  /** A line above, as HTML. */
  notice?: string | undefined;
}

/** What its hosts see of a dialogue that has begun. */
export function afterScreen(view: AfterView, words: Words): Screen {
  const { dialogue, aftermath } = view;
  const id = recordIdToText(dialogue.id);
  const published = aftermath.publishedOn !== undefined;
  return {
    html: paragraphs(
      view.notice,
      outcomeHtml(dialogue, aftermath, words, view.now, true),
      ...writtenIn(aftermath, words),
      counts(view, words),
      words.html(published ? 'dialogues-after-published' : 'dialogues-after-due'),
    ),
    buttons: [
      ...(view.checkIn ? [[tap(words, 'dialogues-checkin-show', 'checkin', id)]] : []),
      [tap(words, 'dialogues-attended', 'tell', id, 'attended')],
      [tap(words, 'dialogues-outcome-write', 'outcome', id)],
      [tap(words, 'dialogues-commitment-add', 'tell', id, 'what')],
      ...inRows(
        aftermath.commitments.map((commitment, index) =>
          tapButton(
            `${COMMITMENT_MARKS[commitment.state]} ${index + 1}`,
            'plan',
            'commitment',
            recordIdToText(commitment.id),
          ),
        ),
        5,
      ),
      ...(view.lines > 0
        ? [[tapButton(words.plain('dialogues-lines', { count: view.lines }), 'plan', 'lines', id)]]
        : []),
      ...(published || aftermath.original === undefined
        ? []
        : [[tap(words, 'dialogues-outcome-publish', 'tellall', id)]]),
      [tap(words, 'concerns-back', 'open', id)],
    ],
  };
}

/** Asks whether she means it, below what everybody is going to read. */
export function publishScreen(dialogue: Dialogue, aftermath: Aftermath, words: Words, now: number): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: paragraphs(
      outcomeHtml(dialogue, aftermath, words, now),
      ...writtenIn(aftermath, words),
      words.html('dialogues-outcome-ask'),
    ),
    buttons: [
      [tap(words, 'dialogues-outcome-yes', 'toldall', id)],
      [tap(words, 'concerns-back', 'after', id)],
    ],
  };
}

/** The languages of the outcome, once there are several: only one of them stands above. */
function writtenIn({ outcome }: Aftermath, words: Words): string[] {
  const languages = LOCALES.filter((locale) => outcome.has(locale)).map((locale) =>
    words.plain(`dialogues-language-${locale}`),
  );
  return languages.length > 1
    ? [words.html('dialogues-outcome-written', { languages: languages.join(', ') })]
    : [];
}

/** How many came and how they found it; a few are told as "fewer than". */
function counts({ aftermath, feedback }: AfterView, words: Words): string {
  const asked = FEEDBACK_QUESTIONS.map((question) => {
    const answers = FEEDBACK_ANSWERS.map((answer) => feedback.get(`${question}/${answer}`) ?? 0);
    const total = answers.reduce((sum, count) => sum + count, 0);
    // Of a few answers none is told: whoever knows who was there would know whose they are.
    if (total < SMALL) return undefined;
    const [yes = 0, partly = 0, no = 0] = answers;
    return words.html('dialogues-feedback-line', {
      question: words.plain(`dialogues-feedback-${question}-short`),
      yes,
      partly,
      no,
    });
  }).filter((line) => line !== undefined);
  return [
    ...(aftermath.attended === undefined
      ? []
      : [words.html('dialogues-attended-line', { count: aftermath.attended })]),
    words.html('dialogues-checked-in', { count: fewText(aftermath.checkedIn, words) }),
    ...(asked.length > 0 ? asked : [words.html('dialogues-feedback-few', { limit: SMALL })]),
  ].join('\n');
}

/** In which language the outcome is written next: each that there is can be written again. */
export function outcomeLanguagesScreen(dialogue: Dialogue, aftermath: Aftermath, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: words.html('dialogues-outcome-languages'),
    buttons: [
      ...inRows(
        LOCALES.map((locale) =>
          tapButton(
            marked(aftermath.outcome.has(locale), words.plain(`dialogues-language-${locale}`)),
            'plan',
            'tell',
            id,
            'outcome',
            locale,
          ),
        ),
        2,
      ),
      [tap(words, 'concerns-back', 'after', id)],
    ],
  };
}

export function commitmentScreen(commitment: Commitment, words: Words, now: number): Screen {
  const id = recordIdToText(commitment.id);
  const states = (['planned', 'under_way', 'kept'] as const).map((state) =>
    tapButton(
      `${commitment.state === state ? '• ' : ''}${words.plain(`dialogues-commitment-${state}`)}`,
      'plan',
      'stands',
      id,
      state,
    ),
  );
  return {
    html: commitmentHtml(commitment, words, now),
    buttons: [
      // Two beside each other: of three a phone cuts "жасалып жатат" off.
      ...inRows([...states, tap(words, 'dialogues-commitment-break', 'broken', id)], 2),
      [tap(words, 'dialogues-commitment-remove', 'uncommit', id)],
      [tap(words, 'concerns-back', 'after', recordIdToText(commitment.dialogueId))],
    ],
  };
}
