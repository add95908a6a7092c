import { wantedOf } from '../../telegram/switches.ts';
import { Composer, InputFile } from 'grammy';
import { minutesOf } from '../../jobs/day.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import { answerTap } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { onTap } from '../../telegram/taps.ts';
import { languageScreen } from '../../people/screens.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import type { DialogueDeps } from '../deps.ts';
import { takesPart, type Dialogue } from '../dialogue.ts';
import { publicDialogue } from '../public.ts';
import { takesCheckIns, takesFeedback } from '../after/rules.ts';
import { createFullnessOfTheQuarter } from './as-of-the-quarter.ts';
import { calendarFile } from './calendar-file.ts';
import { LINK_PREFIX } from './her-language.ts';
import { givesSeats, isLate, MOST_CHILDREN, type Rsvp } from './rules.ts';
import { listScreen, pageScreen, placesScreen } from './screens.ts';

export const dialogueLink = (botName: string, dialogue: Pick<Dialogue, 'id'>): string =>
  `https://t.me/${botName}?start=${LINK_PREFIX}${recordIdToText(dialogue.id)}`;

/** Shows the page of a dialogue in her chat, in place of what she tapped. */
export type ShowPage = (
  ctx: AppContext,
  dialogue: Dialogue,
  options?: { notice?: string; toast?: string; messageId?: number | undefined },
) => Promise<void>;

export function createShowPage(deps: DialogueDeps): ShowPage {
  const ofTheQuarter = createFullnessOfTheQuarter(deps.clock);
  return async (ctx, dialogue, { notice, toast, messageId } = {}) => {
    if (ctx.chatId === undefined) return;
    const rsvp = deps.rsvps.get(dialogue.id, ctx.chatId);
    // What she is told of it from now on comes in the language she reads now.
    if (rsvp) deps.rsvps.setLocale(dialogue.id, ctx.chatId, ctx.words.locale);
    const totals = deps.rsvps.totals(dialogue.id);
    const view = {
      dialogue,
      totals,
      fullness: ofTheQuarter(recordIdToText(dialogue.id), totals),
      rsvp,
      questions: deps.questions.count(dialogue.id),
      now: minutesOf(deps.clock()),
      checkIn: takesCheckIns(dialogue, minutesOf(deps.clock())),
      feedback: takesFeedback(dialogue, minutesOf(deps.clock())),
      link: dialogueLink(deps.botName(), dialogue),
      notice,
    };
    await showHere(deps.api, ctx, pageScreen(view, ctx.words), toast, messageId);
  };
}

/** `/dialogues`: what is to come, and coming to it. Nothing here asks who she is. */
export function attendHandlers(
  deps: DialogueDeps,
  showPage: ShowPage,
  wordsOf: (locale: Locale) => Words,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, dialogues, rsvps } = deps;
  const now = () => minutesOf(deps.clock());

  const showPlaces = (ctx: AppContext) =>
    showHere(api, ctx, placesScreen(dialogues.comingPlaces(now()), ctx.words));

  async function showList(ctx: AppContext, place: string): Promise<void> {
    const { chatId } = ctx;
    if (chatId === undefined) return;
    const coming = dialogues
      .coming(place, now())
      .slice(0, MOST_LISTED)
      .map((dialogue) => ({ dialogue, registered: rsvps.get(dialogue.id, chatId) !== undefined }));
    await showHere(api, ctx, listScreen(place, coming, now(), ctx.words));
  }

  const showGone = (ctx: AppContext) =>
    showHere(api, ctx, {
      ...placesScreen(dialogues.comingPlaces(now()), ctx.words),
      html: ctx.words.html('dialogues-gone'),
    });

  composer.command('start', async (ctx, next) => {
    if (!ctx.match.startsWith(LINK_PREFIX)) return next();
    const dialogue = publicDialogue(dialogues, ctx.match.slice(LINK_PREFIX.length));
    // Whoever comes from a group for the first time may read none of what Telegram says she reads.
    if (dialogue && ctx.languageFrom === 'default') {
      return showHere(api, ctx, languageScreen(wordsOf, 'dialogue', recordIdToText(dialogue.id)));
    }
    await (dialogue ? showPage(ctx, dialogue) : showGone(ctx));
  });
  composer.command('dialogues', showPlaces);
  onTap(composer, 'menu', 'dialogues', showPlaces);
  onTap(composer, 'dialogue', 'places', showPlaces);
  onTap(composer, 'dialogue', 'list', (ctx, [place = '']) => showList(ctx, place));

  function onDialogue(
    action: string,
    act: (ctx: AppContext, chatId: number, dialogue: Dialogue, parts: string[]) => Promise<void>,
  ): void {
    onTap(composer, 'dialogue', action, async (ctx, [idText, ...parts]) => {
      const dialogue = publicDialogue(dialogues, idText);
      if (!dialogue || ctx.chatId === undefined) return showGone(ctx);
      await act(ctx, ctx.chatId, dialogue, parts);
    });
  }

  onDialogue('open', (ctx, _chatId, dialogue) => showPage(ctx, dialogue));
  onDialogue('come', async (ctx, chatId, dialogue) => {
    if (!givesSeats(dialogue, now())) return showPage(ctx, dialogue);
    const before = rsvps.get(dialogue.id, chatId)?.state;
    const late = isLate(dialogue, now());
    const { state } = rsvps.join(dialogue.id, chatId, ctx.words.locale, dialogue.seats, late);
    if (state !== before) deps.changes.seatsMoved(dialogue.id);
    await showPage(ctx, dialogue, { toast: ctx.words.plain(`dialogues-toast-${state}`) });
  });
  onDialogue('take', async (ctx, chatId, dialogue) => {
    if (givesSeats(dialogue, now()) && rsvps.accept(dialogue.id, chatId, now())) {
      deps.changes.seatsMoved(dialogue.id);
    }
    // Whoever taps twice has her seat already.
    const has = rsvps.get(dialogue.id, chatId)?.state === 'going';
    await showPage(ctx, dialogue, {
      toast: ctx.words.plain(has ? 'dialogues-toast-going' : 'dialogues-toast-late'),
    });
  });
  onDialogue('leave', async (ctx, chatId, dialogue) => {
    if (rsvps.leave(dialogue.id, chatId)) deps.changes.seatsMoved(dialogue.id);
    await deps.removeLater(chatId, deps.leftovers.take(chatId, recordIdToText(dialogue.id)));
    await showPage(ctx, dialogue, { toast: ctx.words.plain('dialogues-toast-left') });
  });
  onDialogue('need', async (ctx, chatId, dialogue, [need, wanted]) => {
    const rsvp = rsvps.get(dialogue.id, chatId);
    const changed = rsvp && takesPart(dialogue, now()) && needed(need, wanted);
    if (changed) rsvps.setNeeds(dialogue.id, chatId, changed);
    await showPage(ctx, dialogue);
  });
  /** In something to which one can still go: pages of what was cancelled keep their buttons. */
  const hasSeat = (dialogue: Dialogue, chatId: number) =>
    takesPart(dialogue, now()) && rsvps.get(dialogue.id, chatId)?.state === 'going';
  onDialogue('map', async (ctx, chatId, dialogue) => {
    if (!hasSeat(dialogue, chatId) || !dialogue.pin) return showPage(ctx, dialogue);
    const { latitude, longitude } = dialogue.pin;
    const sent = await api.sendLocation(chatId, latitude, longitude);
    deps.leftovers.note(chatId, recordIdToText(dialogue.id), sent.message_id);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  });
  onDialogue('calendar', async (ctx, chatId, dialogue) => {
    if (!hasSeat(dialogue, chatId)) return showPage(ctx, dialogue);
    const file = Buffer.from(calendarFile(dialogue, ctx.words), 'utf8');
    const sent = await api.sendDocument(chatId, new InputFile(file, 'kurak.ics'));
    deps.leftovers.note(chatId, recordIdToText(dialogue.id), sent.message_id);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  });
  return composer;
}

/** Behind the language picker: goes on to the dialogue whose link was opened. */
export function afterLanguage(deps: DialogueDeps, showPage: ShowPage): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  onTap(composer, 'language', undefined, async (ctx, [, destination, idText], next) => {
    const dialogue = destination === 'dialogue' ? publicDialogue(deps.dialogues, idText) : undefined;
    if (!dialogue) return next();
    await showPage(ctx, dialogue);
  });
  return composer;
}

/** More than a screen holds is no list any more. */
const MOST_LISTED = 15;

/** What a button asks for, if it is one of ours. */
function needed(need: string | undefined, wanted: string | undefined): Partial<Rsvp> | undefined {
  const [children, on] = [Number(wanted ?? NaN), wantedOf(wanted)];
  if (need === 'children') {
    return Number.isInteger(children) && children >= 0 && children <= MOST_CHILDREN
      ? { children }
      : undefined;
  }
  if (on === undefined) return undefined;
  if (need === 'transport') return { transport: on };
  return need === 'interpreter' ? { interpreter: on } : undefined;
}
