import { switchButton } from '../../telegram/switches.ts';
import { concernReference } from '../../people/audit/reference.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { Dialogue } from '../dialogue.ts';

const tap = (words: Words, key: string, ...parts: string[]) => tapButton(words.plain(key), 'plan', ...parts);

/** Topics, and the concerns behind them as far as she may read them. */
export function topicsScreen(dialogue: Dialogue, changeable: boolean, words: Words, notice?: string): Screen {
  const id = recordIdToText(dialogue.id);
  const rows = dialogue.topics.map(({ title }, index) => `<b>${index + 1}.</b> ${escapeHtml(title)}`);
  return {
    html: paragraphs(
      notice,
      words.html(rows.length > 0 ? 'dialogues-topics-ask' : 'dialogues-topics-none'),
      ...(rows.length > 0 ? [rows.join('\n')] : []),
    ),
    buttons: [
      ...dialogue.topics.map((topic, index) => [
        tapButton(`${index + 1}`, 'plan', 'topic', recordIdToText(topic.id)),
      ]),
      ...(changeable ? [[tap(words, 'dialogues-topic-add', 'field', id, 'topic')]] : []),
      [tap(words, 'concerns-back', 'open', id)],
    ],
  };
}

/**
 * One topic: its words, and references to the concerns behind it that she may read. Not how many others there are: a co-host of
 * local government would learn that somebody has kept a concern from her, and by looking again when it was withdrawn.
 */
export function topicScreen(
  view: {
    dialogue: Dialogue;
    topicId: RecordId;
    title: string;
    concerns: readonly RecordId[];
  },
  changeable: boolean,
  words: Words,
): Screen {
  const topic = recordIdToText(view.topicId);
  const dialogue = recordIdToText(view.dialogue.id);
  const references = view.concerns.map((concern) => concernReference(concern)).join(', ');
  return {
    html: [
      `<b>${escapeHtml(view.title)}</b>`,
      references === ''
        ? words.html('dialogues-topic-no-concerns')
        : words.html('dialogues-topic-concerns', { references }),
    ].join('\n\n'),
    buttons: [
      ...(changeable
        ? [
            [tap(words, 'dialogues-topic-rename', 'retopic', topic)],
            [tap(words, 'dialogues-topic-remove', 'untopic', topic)],
          ]
        : []),
      [tap(words, 'concerns-back', 'topics', dialogue)],
    ],
  };
}

/** Who hosts it together with her: leaders of the same place. */
export function hostsScreen(
  dialogue: Dialogue,
  candidates: readonly { id: RecordId; name: string }[],
  words: Words,
): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: words.html(candidates.length > 0 ? 'dialogues-cohosts-ask' : 'dialogues-cohosts-none'),
    buttons: [
      ...candidates.map((candidate, index) => [
        switchButton(
          candidate.name,
          dialogue.coHosts.some((host) => host.equals(candidate.id)),
          'plan',
          'host',
          id,
          String(index),
          // The list may have changed since: the name's first bytes tell whom the tap meant.
          recordIdToText(candidate.id).slice(0, 6),
        ),
      ]),
      [tap(words, 'concerns-back', 'open', id)],
    ],
  };
}
