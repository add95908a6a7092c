import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import { nearestPage, turnRow } from '../../telegram/pages.ts';
import type { Screen } from '../../telegram/screen.ts';
import { isOver, type Dialogue } from '../dialogue.ts';
import { when } from '../text.ts';

const ON_A_PAGE = 8;

/** `/mydialogues`: the next first, then what is past. */
export function listScreen(hosted: readonly Dialogue[], page: number, now: number, words: Words): Screen {
  const pages = Math.ceil(hosted.length / ON_A_PAGE);
  const index = nearestPage(page, pages);
  const shown = hosted.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE);
  const rows = shown.map((dialogue) => {
    const state = dialogue.state === 'open' && isOver(dialogue, now) ? 'over' : dialogue.state;
    return `<b>${escapeHtml(dialogue.title)}</b>\n${escapeHtml(when(dialogue, words, now))} · ${words.html(`dialogues-state-short-${state}`)}`;
  });
  return {
    html: [
      words.html('dialogues-mine'),
      ...(rows.length > 0 ? rows : [words.html('dialogues-mine-none')]),
    ].join('\n\n'),
    buttons: [
      ...shown.map(({ id, title }) => [tapButton(title, 'plan', 'open', recordIdToText(id))]),
      ...turnRow(index, pages, (which, to) =>
        tapButton(words.plain(`triage-${which}`), 'plan', 'mine', String(to)),
      ),
      [tapButton(words.plain('dialogues-plan-new'), 'plan', 'new')],
      [homeButton(words)],
    ],
  };
}
