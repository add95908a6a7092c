import type { InlineKeyboardButton } from 'grammy/types';
import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { isOver, type Dialogue } from '../dialogue.ts';
import { when } from '../text.ts';

/** `/mydialogues`: the next first, then what is past. */
export function listScreen(hosted: readonly Dialogue[], page: number, now: number, words: Words): Screen {
  const SIZE = 8;
  const from = Math.max(0, Math.min(page, Math.ceil(hosted.length / SIZE) - 1)) * SIZE;
  const shown = hosted.slice(from, from + SIZE);
  const rows = shown.map((dialogue) => {
    const state = dialogue.state === 'open' && isOver(dialogue, now) ? 'over' : dialogue.state;
    return `<b>${escapeHtml(dialogue.title)}</b>\n${escapeHtml(when(dialogue, words, now))} · ${words.html(`dialogues-state-short-${state}`)}`;
  });
  const turn = (label: string, to: number): InlineKeyboardButton[] =>
    to >= 0 && to * SIZE < hosted.length ? [tapButton(words.plain(label), 'plan', 'mine', String(to))] : [];
  const turns = [...turn('triage-earlier', from / SIZE - 1), ...turn('triage-later', from / SIZE + 1)];
  return {
    html: [
      words.html('dialogues-mine'),
      ...(rows.length > 0 ? rows : [words.html('dialogues-mine-none')]),
    ].join('\n\n'),
    buttons: [
      ...shown.map(({ id, title }) => [tapButton(title, 'plan', 'open', recordIdToText(id))]),
      ...(turns.length > 0 ? [turns] : []),
      [tapButton(words.plain('dialogues-plan-new'), 'plan', 'new')],
      [homeButton(words)],
    ],
  };
}
