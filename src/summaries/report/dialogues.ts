import { outcomeFor } from '../../dialogues/after/outcome.ts';
import { placeName } from '../../people/place-names.ts';
import { fullDayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import type { HeldDialogue } from '../held/store.ts';
import type { Block } from './blocks.ts';

/** Each dialogue with its outcome, in the report's language where somebody has entered it, and with what was promised there. */
export function dialogueBlocks(held: readonly HeldDialogue[], words: Words): Block[] {
  if (held.length === 0) return [{ kind: 'paragraph', text: words.plain('summaries-report-no-dialogues') }];
  return held.flatMap((dialogue) => {
    const outcome = outcomeFor(dialogue, words.locale);
    const { attended } = dialogue;
    return [
      { kind: 'heading', text: dialogue.title } as const,
      { kind: 'paragraph', text: whenAndWhere(dialogue, words), tone: 'soft' } as const,
      ...(attended === undefined
        ? []
        : [paragraph(words.plain('summaries-report-attended', { count: attended }))]),
      ...(outcome ? [paragraph(outcome.words)] : []),
      ...(outcome?.translated === false
        ? [{ ...paragraph(words.plain('summaries-report-untranslated')), tone: 'soft' as const }]
        : []),
      ...dialogue.commitments.map((commitment): Block => ({
        kind: 'item',
        text: commitmentText(commitment, words),
      })),
    ];
  });
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

const whenAndWhere = ({ day, place }: HeldDialogue, words: Words): string =>
  `${fullDayText(day, words)} · ${placeName(words, place)}`;

function commitmentText(
  { what, who, dueOn, state, reason }: HeldDialogue['commitments'][number],
  words: Words,
): string {
  return [
    what,
    words.plain('dialogues-commitment-line', {
      who,
      day: fullDayText(dueOn, words),
      state: words.plain(`dialogues-commitment-${state}`),
    }),
    ...(reason === undefined ? [] : [words.plain('dialogues-commitment-why', { reason })]),
  ].join('\n');
}
