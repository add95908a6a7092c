import type { InlineKeyboardButton } from 'grammy/types';
import { cutTo } from '../../concerns/text.ts';
import { paginate } from '../../concerns/thread/rules.ts';
import { concernReference } from '../../people/audit/reference.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { tapButton } from '../../telegram/buttons.ts';
import { dayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import { nearestPage, turnRow } from '../../telegram/pages.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { Card, CardEntry } from './card.ts';
import { answerable, undoable } from './rules.ts';

/** A card, and how it looks to the member who has it before her. */
export interface CardView {
  card: Card;
  me: RecordId;
  national: boolean;
  /** The page of the thread; the newest when undefined. */
  page?: number | undefined;
  /** The queue's filter, to return to it; as `encodeFilter` writes it. */
  filter: string;
  /** Who has taken it on, if that is somebody else who can still read it. */
  holder: string | undefined;
  nameOf: (staffId: RecordId) => string;
  /** A line above the card, as HTML. */
  notice?: string | undefined;
}

export function cardScreen(view: CardView, words: Words): Screen {
  const { card } = view;
  const pages = paginate(card.entries);
  const index = nearestPage(view.page ?? pages.length - 1, pages.length);
  const html = paragraphs(
    view.notice,
    headHtml(view, words),
    ...(pages[index] ?? []).map((entry) => entryHtml(view, entry, words)),
    pages.length > 1
      ? words.html('concerns-thread-page', { page: index + 1, pages: pages.length })
      : undefined,
  );
  return { html, buttons: cardButtons(view, index, pages.length, words) };
}

function headHtml({ card, me, holder, nameOf }: CardView, words: Words): string {
  const status = words.plain(`triage-status-${card.status}`);
  const lines = [
    words.html('triage-card-head', {
      reference: concernReference(card.id),
      place: words.plain(`place-${card.place}`),
      category: words.plain(`category-${card.category}`),
    }),
    words.html('triage-card-status', {
      mark: card.urgent ? '⚡ ' : '',
      status,
      day: dayText(card.day, words),
    }),
    words.html('triage-card-audience', {
      audience: words.plain(card.passed ? 'triage-audience-passed' : `triage-audience-${card.audience}`),
    }),
    ...(card.claimedBy?.equals(me) ? [words.html('triage-card-mine')] : []),
    ...(holder === undefined ? [] : [words.html('triage-card-holder', { name: holder })]),
    ...(card.helped === null ? [] : [words.html(`triage-card-helped-${card.helped ? 'yes' : 'no'}`)]),
    ...(card.labels.length === 0
      ? []
      : [
          words.html('triage-card-labels', {
            labels: card.labels.map((label) => words.plain(`triage-label-${label}`)).join(', '),
          }),
        ]),
    ...(card.mergedInto === undefined
      ? []
      : [words.html('triage-card-merged-into', { reference: concernReference(card.mergedInto) })]),
    ...(card.merged.length === 0
      ? []
      : [words.html('triage-card-merged', { references: card.merged.map(concernReference).join(', ') })]),
    // Why it came to these readers belongs above her words; other notes have a page of their own.
    ...card.notes
      .filter(({ kind }) => kind !== 'note')
      .slice(-1)
      .map((note) =>
        words.html(`triage-card-${note.kind}`, {
          name: nameOf(note.staffId),
          words: shortened(note.words),
        }),
      ),
  ];
  return lines.join('\n');
}

function entryHtml({ me, nameOf }: CardView, entry: CardEntry, words: Words): string {
  const day = dayText(entry.day, words);
  return `${authorHtml(entry, day)}\n${words.html('concerns-thread-words', { words: entry.words })}`;

  function authorHtml({ author, staffId, asks, seen }: CardEntry, on: string): string {
    if (author === 'woman') return words.html('triage-entry-woman', { day: on });
    const name = staffId === undefined ? '' : nameOf(staffId);
    const kind = asks ? 'question' : 'answer';
    const read = words.plain(seen ? 'triage-entry-read' : 'triage-entry-unread');
    if (staffId?.equals(me)) return words.html(`triage-entry-my-${kind}`, { day: on, read });
    return words.html(`triage-entry-${kind}`, { day: on, read, name });
  }
}

function cardButtons(view: CardView, index: number, pages: number, words: Words): InlineKeyboardButton[][] {
  const { card, me, filter, holder } = view;
  const id = recordIdToText(card.id);
  const tap = (key: string, action: string, ...parts: string[]) =>
    tapButton(words.plain(key), 'queue', action, id, ...parts);
  const turn = turnRow(index, pages, (which, to) =>
    tap(`concerns-thread-${which}`, 'thread', String(to), filter),
  );
  const write =
    answerable(card) && holder === undefined && card.mergedInto === undefined
      ? [[tap('triage-answer', 'write', 'a', filter), tap('triage-ask', 'write', 'q', filter)]]
      : [];
  const hold = card.claimedBy?.equals(me)
    ? tap('triage-release', 'release', filter)
    : tap(holder === undefined ? 'triage-claim' : 'triage-take-over', 'claim', filter);
  const notes = card.notes.length;
  return [
    ...turn,
    ...write,
    ...(undoable(card, me) ? [[tap('triage-undo', 'undo', filter)]] : []),
    [hold, tapButton(words.plain('triage-notes', { count: notes }), 'queue', 'notes', id, filter)],
    [tap('triage-status', 'status', filter), tap('triage-more', 'more', filter)],
    [tapButton(words.plain('triage-to-queue'), 'queue', 'page', filter)],
  ];
}

/** The whole reason stands among the notes; above her words there is room for its beginning. */
const shortened = (reason: string): string => cutTo(reason, 200);
