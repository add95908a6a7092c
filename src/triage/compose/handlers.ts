import { Composer } from 'grammy';
import { allows } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId, type RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { answerTap, removeMessages, type Screen } from '../../telegram/screen.ts';
import { isService } from '../../telegram/service-message.ts';
import type { Card } from '../card/card.ts';
import type { CardDesk } from '../card/view.ts';
import type { TriageDeps } from '../deps.ts';
import type { TriageDoor } from '../door.ts';
import { checkStatement, isStatement, isWritable, MAX_STATEMENT, PERMISSION } from './rules.ts';
import { askScreen, previewScreen } from './screens.ts';
import { asComposing, writingOf, type Composing } from './state.ts';

/**
 * Writing for a concern: an answer, a question, a note, a reason for passing it on. What is written rests in the member's
 * desk, sealed, so that a restart between preview and sending loses nothing; it is written once however often it is sent.
 */
export function composeHandlers(deps: TriageDeps, door: TriageDoor, view: CardDesk): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  door.onStaffTap(composer, 'write', async (ctx, member, [idText, letter, filter = '']) => {
    const what = writingOf(letter);
    const id = parseRecordId(idText);
    const card = id && deps.cards.read(id);
    if (!what || !card || !allows(member, PERMISSION[what], card) || !isWritable(what, card)) {
      return door.showGone(ctx);
    }
    const concern = recordIdToText(card.id);
    const state = { doing: 'triage' as const, what, concern, filter, expected: card.entries.length };
    await ask(ctx, state, card);
  });

  /** Shows a page of what she writes, and keeps both in her desk. */
  async function show(ctx: AppContext, state: Composing, screen: Screen): Promise<void> {
    const messageId = await door.show(ctx, screen, { messageId: state.messageId });
    if (ctx.chatId !== undefined) deps.desk.write(ctx.chatId, { ...state, messageId });
  }

  const ask = (ctx: AppContext, state: Composing, card: Card, notice?: string) =>
    show(ctx, state, askScreen(state, card, ctx.words, notice));

  const preview = (ctx: AppContext, state: Composing, card: Card, notice?: string) =>
    show(ctx, state, previewScreen(state, card, ctx.words, notice));

  /** What she is writing, as long as she may still write it. */
  function underWay(
    ctx: AppContext,
  ): { state: Composing; member: StaffMember | undefined; card: Card | undefined } | undefined {
    const state = ctx.chatId === undefined ? undefined : asComposing(deps.desk.read(ctx.chatId));
    if (!state) return undefined;
    const id = parseRecordId(state.concern);
    const card = id && deps.cards.read(id);
    return { state, card, member: card && door.memberFor(ctx, PERMISSION[state.what], card) };
  }

  composer.on('message:text', async (ctx, next) => {
    const writing = underWay(ctx);
    if (!writing || writing.state.paused || ctx.msg.text.startsWith('/')) return next();
    const { state, member, card } = writing;
    if (!member || !card) {
      deps.desk.clear(ctx.chat.id);
      return door.showGone(ctx, state.messageId);
    }
    const checked = checkStatement(ctx.msg.text);
    if (checked.kind === 'too_long') {
      // It stays in her chat, or a long answer would be lost; the question moves below it.
      const notice = ctx.words.html('triage-too-long', { count: checked.count, limit: MAX_STATEMENT });
      return ask(ctx, { ...state, messageId: undefined }, card, notice);
    }
    if (checked.kind === 'empty') {
      return ask(ctx, { ...state, messageId: undefined }, card, ctx.words.html('triage-no-words'));
    }
    const statement = recordIdToText(newRecordId());
    await preview(ctx, { ...state, text: checked.text, statement }, card);
    await removeMessages(deps.api, ctx.chat.id, [ctx.msg.message_id]);
  });
  composer.on('message', async (ctx, next) => {
    const writing = ctx.msg.text === undefined ? underWay(ctx) : undefined;
    if (!writing?.member || !writing.card || writing.state.paused || isService(ctx.msg)) return next();
    const notice = ctx.words.html('triage-text-only');
    await ask(ctx, { ...writing.state, messageId: undefined }, writing.card, notice);
  });

  door.onStaffTap(composer, 'rewrite', async (ctx) => {
    const writing = underWay(ctx);
    if (!writing?.member || !writing.card) return door.showGone(ctx);
    const { text: _text, statement: _statement, paused: _paused, ...state } = writing.state;
    await ask(ctx, state, writing.card);
  });

  door.onStaffTap(composer, 'send', async (ctx, _member, [statementText]) => {
    const writing = underWay(ctx);
    const statement = parseRecordId(writing?.state.statement);
    if (!writing || !statement || writing.state.statement !== statementText) {
      // A second tap, or a preview that has lapsed: what is on her screen stays as it is.
      if (ctx.callbackQuery)
        await answerTap(deps.api, ctx.callbackQuery.id, ctx.words.plain('triage-sent-already'));
      return;
    }
    const { state, member, card } = writing;
    if (!member || !card || !isWritable(state.what, card)) {
      if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId);
      return door.showGone(ctx);
    }
    await send(ctx, state, member, card, statement);
  });

  async function send(
    ctx: AppContext,
    state: Composing,
    member: StaffMember,
    card: Card,
    statement: RecordId,
  ) {
    const words = state.text ?? '';
    const day = door.today();
    if (isStatement(state.what)) {
      const holder = view.holderOf(card, member.id);
      if (holder !== undefined && !isWritten(card, statement)) {
        return preview(ctx, state, card, ctx.words.html('triage-held', { name: holder }));
      }
      const asks = state.what === 'question';
      const { expected } = state;
      const outcome = deps.care.answer(card.id, member.id, { id: statement, words, asks, day, expected });
      if (outcome === 'thread_moved_on') {
        // She looks at what has come in between, and sends again if it still fits.
        const notice = ctx.words.html('triage-moved-on');
        return preview(ctx, { ...state, expected: card.entries.length }, card, notice);
      }
      if (outcome === 'not_possible') return door.showGone(ctx);
    } else if (state.what === 'note') {
      deps.care.note(card.id, member.id, words, day);
    } else {
      deps.care.pass(card.id, member.id, state.what === 'passed', words, day);
      deps.onWaiting({ ...card, passed: state.what === 'passed' });
    }
    const clear = () => {
      if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId);
    };
    // A statement is written once however often it is sent, so its desk outlives a crash before she sees that it was sent: else
    // the preview would stay on her screen with a button that does nothing. A note would be written twice.
    if (!isStatement(state.what)) clear();
    const notice = ctx.words.html(`triage-done-${state.what}`);
    await view.reshow(ctx, member, card.id, { filter: state.filter, notice });
    if (isStatement(state.what)) clear();
  }
  return composer;
}

const isWritten = (card: Card, statement: RecordId) =>
  card.entries.some((entry) => entry.statement?.equals(statement) === true);
