import { marked } from '../../telegram/switches.ts';
import { fewText } from '../../summaries/few.ts';
import { SMALL } from '../../summaries/suppression/thresholds.ts';
import { placeName } from '../../people/place-names.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import { dayText, fullDayText } from '../../telegram/day-text.ts';
import { escapeHtml, LOCALES, type Words } from '../../telegram/locale.ts';
import { turnRow } from '../../telegram/pages.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { HOME_ZONE, type Dialogue } from '../dialogue.ts';
import { localOf } from '../../jobs/zones.ts';
import { cutTo } from '../../concerns/text.ts';
import { fitting, type Cuts } from './fitting.ts';
import { when } from '../text.ts';
import {
  FEEDBACK_ANSWERS,
  FEEDBACK_QUESTIONS,
  outcomeFor,
  type Aftermath,
  type Commitment,
  type FeedbackQuestion,
} from './outcome.ts';

const tap = (words: Words, key: string, ...parts: string[]) => tapButton(words.plain(key), 'plan', ...parts);

const MARKS: Record<Commitment['state'], string> = {
  planned: '○',
  under_way: '◐',
  kept: '✅',
  broken: '✕',
};

/**
 * A commitment as everybody reads it: what, who, by when, and where it stands. Commitments are read for years: a day of
 * another year says so.
 * @param now minutes since the epoch
 * @param most characters of each text
 */
export function commitmentHtml(commitment: Commitment, words: Words, now: number, most = Infinity): string {
  const { what, who, dueOn, state, reason } = commitment;
  return [
    `${MARKS[state]} ${escapeHtml(cutTo(what, most))}`,
    words.html('dialogues-commitment-line', {
      who: cutTo(who, most),
      day: dueText(dueOn, words, now),
      state: words.plain(`dialogues-commitment-${state}`),
    }),
    ...(reason === undefined
      ? []
      : [words.html('dialogues-commitment-why', { reason: cutTo(reason, most) })]),
  ].join('\n');
}

/** The day by which something was promised, with its year when that is not the present one. @param now minutes since the epoch */
export function dueText(day: string, words: Words, now: number): string {
  const thisYear = localOf(now, HOME_ZONE).day.slice(0, 4);
  return day.startsWith(thisYear) ? dayText(day, words) : fullDayText(day, words);
}

/**
 * What came of a dialogue, as everybody reads it; in the original where nobody has translated it. Always fits one message.
 * @param now minutes since the epoch
 * @param numbered whether commitments bear the numbers of the buttons below
 */
export const outcomeHtml = (
  dialogue: Dialogue,
  aftermath: Aftermath,
  words: Words,
  now: number,
  numbered = false,
): string => fitting((cuts) => outcomeCutTo(cuts, dialogue, aftermath, words, now, numbered));

function outcomeCutTo(
  cuts: Cuts,
  dialogue: Dialogue,
  aftermath: Aftermath,
  words: Words,
  now: number,
  numbered: boolean,
): string {
  const outcome = outcomeFor(aftermath, words.locale);
  return [
    `<b>${escapeHtml(dialogue.title)}</b>\n${escapeHtml(when(dialogue, words, now))} · ${escapeHtml(placeName(words, dialogue.place))}`,
    ...(outcome
      ? [
          words.html('dialogues-outcome'),
          ...(outcome.translated ? [] : [words.html('dialogues-outcome-untranslated')]),
          `<blockquote expandable>${escapeHtml(cutTo(outcome.words, cuts.outcome))}</blockquote>`,
        ]
      : []),
    ...(aftermath.commitments.length > 0
      ? [
          words.html('dialogues-commitments'),
          ...aftermath.commitments.map(
            (commitment, index) =>
              (numbered ? `<b>${index + 1}.</b> ` : '') +
              commitmentHtml(commitment, words, now, cuts.commitment),
          ),
        ]
      : []),
  ].join('\n\n');
}

export interface AfterView {
  dialogue: Dialogue;
  aftermath: Aftermath;
  feedback: ReadonlyMap<string, number>;
  lines: number;
  now: number;
  checkIn: boolean;
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
            `${MARKS[commitment.state]} ${index + 1}`,
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
      states,
      [tap(words, 'dialogues-commitment-break', 'broken', id)],
      [tap(words, 'dialogues-commitment-remove', 'uncommit', id)],
      [tap(words, 'concerns-back', 'after', recordIdToText(commitment.dialogueId))],
    ],
  };
}

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
