import { switchButton, theOther } from '../../telegram/switches.ts';
import { firstCharacters } from '../../concerns/text.ts';
import { paginate } from '../../concerns/thread/rules.ts';
import { concernReference } from '../../people/audit/reference.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { dayText, shortDayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { LABELS } from '../labels.ts';
import type { QueuePage } from '../queue/store.ts';
import type { Card } from './card.ts';
import { statusChoices } from './rules.ts';

/** The pages behind a card's buttons. `filter` leads back to the queue as it was. */
interface MenuView {
  card: Card;
  national: boolean;
  filter: string;
}

const backTo = (card: Card, filter: string, words: Words) => [
  // Not as if it was opened anew, which the audit log would tell of.
  tapButton(words.plain('concerns-back'), 'queue', 'thread', recordIdToText(card.id), '', filter),
];

export function statusScreen({ card, filter }: MenuView, words: Words): Screen {
  const id = recordIdToText(card.id);
  const choices = statusChoices(card.status).map((event) => [
    tapButton(words.plain(`triage-set-${event}`), 'queue', 'set', id, event, filter),
  ]);
  return {
    html: words.html('triage-status-ask', { status: words.plain(`triage-status-${card.status}`) }),
    buttons: [...choices, backTo(card, filter, words)],
  };
}

export function moreScreen({ card, national, filter }: MenuView, words: Words): Screen {
  const id = recordIdToText(card.id);
  const tap = (key: string, action: string, ...parts: string[]) => [
    tapButton(words.plain(key), 'queue', action, id, ...parts),
  ];
  const labels = LABELS.map((label, index) =>
    switchButton(
      words.plain(`triage-label-${label}`),
      card.labels.includes(label),
      'queue',
      'label',
      id,
      String(index),
      filter,
    ),
  );
  const merged = card.merged.map((other) =>
    tapButton(concernReference(other), 'queue', 'open', recordIdToText(other), filter),
  );
  const single = card.mergedInto === undefined;
  const quarantined = card.status === 'quarantined';
  return {
    html: words.html('triage-more-ask', { reference: concernReference(card.id) }),
    buttons: [
      ...inRows(labels, 2),
      ...inRows(merged, 4),
      ...(single && !quarantined
        ? [[tapButton(words.plain('triage-to-dialogue'), 'plan', 'take', id)], tap('triage-merge', 'merge')]
        : []),
      ...(single ? [] : [tap('triage-separate', 'separate', filter)]),
      ...(!national && single ? [tap('triage-pass', 'write', 'p', filter)] : []),
      ...(national && card.passed && card.audience !== 'national' && single
        ? [tap('triage-give-back', 'write', 'g', filter)]
        : []),
      tap(
        quarantined ? 'triage-unquarantine' : 'triage-quarantine',
        'quarantine',
        filter,
        theOther(quarantined),
      ),
      backTo(card, filter, words),
    ],
  };
}

/** What colleagues noted, the newest page. */
export function notesScreen(
  { card, filter }: MenuView,
  nameOf: (staffId: RecordId) => string,
  words: Words,
  notice?: string,
): Screen {
  const page = paginate(card.notes).at(-1) ?? [];
  const notes = page.map((note) =>
    words.html('triage-note', {
      name: nameOf(note.staffId),
      day: dayText(note.day, words),
      words: note.words,
    }),
  );
  const head = words.html('triage-notes-head', { reference: concernReference(card.id) });
  return {
    html: paragraphs(notice, head, ...notes),
    buttons: [
      [tapButton(words.plain('triage-note-add'), 'queue', 'write', recordIdToText(card.id), 'n', filter)],
      backTo(card, filter, words),
    ],
  };
}

/** Which concern this one doubles: those that exactly the same people read. */
export function mergeScreen(card: Card, page: QueuePage, words: Words): Screen {
  const id = recordIdToText(card.id);
  const rows = page.rows.filter((row) => !row.id.equals(card.id));
  const choices = rows.map((row) => [
    tapButton(
      `${concernReference(row.id)} · ${shortDayText(row.waitsSince, words)} · ${words.plain(`triage-status-${row.status}`)}`,
      'queue',
      'into',
      id,
      recordIdToText(row.id),
    ),
  ]);
  const last = page.rows.at(-1);
  return {
    html: words.html(rows.length > 0 ? 'triage-merge-ask' : 'triage-merge-none', {
      reference: concernReference(card.id),
      category: words.plain(`category-${card.category}`),
    }),
    buttons: [
      ...choices,
      ...(page.newer && last
        ? [[tapButton(words.plain('triage-later'), 'queue', 'merge', id, recordIdToText(last.id))]]
        : []),
      backTo(card, '', words),
    ],
  };
}

export function mergeCheckScreen(card: Card, into: Card, words: Words): Screen {
  const beginning = (other: Card) => firstCharacters(other.entries[0]?.words ?? '', 400);
  return {
    html: words.html('triage-merge-check', {
      reference: concernReference(card.id),
      into: concernReference(into.id),
      words: beginning(card),
      others: beginning(into),
    }),
    buttons: [
      [
        tapButton(
          words.plain('triage-merge-yes'),
          'queue',
          'merged',
          recordIdToText(card.id),
          recordIdToText(into.id),
        ),
      ],
      backTo(card, '', words),
    ],
  };
}
