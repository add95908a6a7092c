import { concernReference } from '../../people/audit/reference.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { Card } from '../card/card.ts';
import { isStatement, MAX_STATEMENT } from './rules.ts';
import type { Composing } from './state.ts';

/** Asks for the text. @param notice what was wrong with the last one, as HTML */
export function askScreen(state: Composing, card: Card, words: Words, notice?: string): Screen {
  const ask = words.html(`triage-write-${state.what}`, {
    reference: concernReference(card.id),
    limit: MAX_STATEMENT,
  });
  const merged = card.merged.length > 0 && isStatement(state.what);
  return {
    html: paragraphs(
      notice,
      ask,
      ...(merged ? [words.html('triage-write-merged', { count: card.merged.length + 1 })] : []),
    ),
    buttons: [[backButton(state, card, words)]],
  };
}

export function previewScreen(state: Composing, card: Card, words: Words, notice?: string): Screen {
  const check = words.html(`triage-check-${state.what}`, {
    reference: concernReference(card.id),
    words: state.text ?? '',
  });
  return {
    html: paragraphs(notice, check),
    buttons: [
      [tapButton(words.plain(`triage-send-${state.what}`), 'queue', 'send', state.statement ?? '')],
      [tapButton(words.plain('triage-write-again'), 'queue', 'rewrite')],
      [backButton(state, card, words)],
    ],
  };
}

const backButton = (state: Composing, card: Card, words: Words) =>
  tapButton(words.plain('concerns-back'), 'queue', 'open', recordIdToText(card.id), state.filter);
