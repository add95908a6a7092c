import { placesOf } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { recordIdFromText, recordIdToText } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DialogueDeps } from '../deps.ts';
import { zoneOf, isHost, type Dialogue } from '../dialogue.ts';
import type { DialogueFields } from '../store.ts';
import { localOf } from '../../jobs/zones.ts';
import { askScreen } from './ask-screens.ts';
import type { PlanCards } from './cards.ts';
import type { PlanDoor } from './door.ts';
import { canBeChanged, startOf } from './rules.ts';
import { asPlanning, type Planning } from './state.ts';

interface AskOptions {
  /** What was wrong with the last answer, as HTML. */
  notice?: string;
  /** The month that the picker shows, YYYY-MM. */
  month?: string;
  /** As a new message below what she typed, which stays: a long text would be lost. */
  below?: boolean;
}

/** The question that is open, and where an answer leads. */
export interface Asking {
  ask: (ctx: AppContext, member: StaffMember, state: Planning, options?: AskOptions) => Promise<void>;
  /** What she is planning, as long as she may. */
  underWay: (ctx: AppContext) => { member: StaffMember; state: Planning } | undefined;
  /** Goes on with what was answered: to the next question, or back to the card of a dialogue that exists. */
  finish: (
    ctx: AppContext,
    member: StaffMember,
    state: Planning,
    fields: Partial<DialogueFields>,
  ) => Promise<void>;
  /** The same with a time, once it is judged. */
  chooseTime: (
    ctx: AppContext,
    member: StaffMember,
    state: Planning,
    local: { day: string; hour: number; minute: number },
    below?: boolean,
  ) => Promise<void>;
  /** Asks for the words of a topic: a new one, a new one made from a concern, or one that is there. */
  askTopic: (
    ctx: AppContext,
    member: StaffMember,
    dialogue: Dialogue,
    about: { topic?: string; concern?: string },
  ) => Promise<void>;
}

export const zoneOfPlan = (state: Planning) => zoneOf({ place: state.place ?? '' });

export function createAsking(deps: DialogueDeps, door: PlanDoor, cards: PlanCards): Asking {
  const { desk, dialogues, changes } = deps;

  const asking: Asking = {
    ask: async (ctx, member, state, { notice, month, below } = {}) => {
      if (ctx.chatId === undefined) return;
      const today = localOf(door.now(), zoneOfPlan(state)).day;
      const screen = askScreen({ state, places: placesOf(member), today, month, notice }, ctx.words);
      const messageId = await door.show(ctx, screen, {
        messageId: below ? undefined : state.messageId,
      });
      desk.write(ctx.chatId, { ...state, messageId });
    },
    underWay: (ctx) => {
      const member = door.memberFor(ctx);
      const state = member && ctx.chatId !== undefined ? asPlanning(desk.read(ctx.chatId)) : undefined;
      return member && state && { member, state };
    },
    chooseTime: async (ctx, member, state, local, below = false) => {
      const start = startOf(local, zoneOfPlan(state), door.now());
      if (start.ok) return asking.finish(ctx, member, state, { startsAt: start.value });
      const { day: _, ...again } = state;
      const notice = ctx.words.html(`dialogues-when-${start.problem}`);
      await asking.ask(ctx, member, { ...again, asking: 'when' }, { notice, below });
    },
    finish: async (ctx, member, state, fields) => {
      if (state.exists) return save(ctx, member, state, fields);
      const { day: _, ...known } = state;
      const title = fields.title ?? state.title;
      const startsAt = fields.startsAt ?? state.startsAt;
      if (title === undefined) return asking.ask(ctx, member, { ...known, asking: 'title' });
      if (startsAt === undefined) return asking.ask(ctx, member, { ...known, title, asking: 'when' });
      if (state.asking !== 'where') {
        return asking.ask(ctx, member, { ...known, title, startsAt, asking: 'where' });
      }
      // Places may have been taken from her since she chose one.
      if (!placesOf(member).includes(state.place ?? '')) {
        if (ctx.chatId !== undefined) desk.clear(ctx.chatId);
        return door.showGone(ctx);
      }
      const id = recordIdFromText(state.dialogue);
      dialogues.create(id, {
        ...DEFAULTS,
        hostId: member.id,
        place: state.place ?? '',
        settledAt: door.now(),
        languages: [ctx.words.locale],
        ...fields,
        title,
        startsAt,
      });
      if (ctx.chatId !== undefined) desk.clear(ctx.chatId);
      await cards.show(ctx, member, id, {
        messageId: state.messageId,
        notice: ctx.words.html('dialogues-plan-made'),
      });
    },
    askTopic: async (ctx, member, dialogue, about) => {
      await asking.ask(ctx, member, {
        doing: 'plan',
        dialogue: recordIdToText(dialogue.id),
        exists: true,
        asking: 'topic',
        place: dialogue.place,
        ...about,
        messageId: ctx.callbackQuery?.message?.message_id,
      });
    },
  };

  async function save(
    ctx: AppContext,
    member: StaffMember,
    state: Planning,
    fields: Partial<DialogueFields>,
  ): Promise<void> {
    const dialogue = dialogues.read(recordIdFromText(state.dialogue));
    const hosts = dialogue && isHost(dialogue, member.id);
    if (hosts && canBeChanged(dialogue, door.now())) changes.change(dialogue, fields);
    // Only then: if the process dies in between, the same words come again and find the question still open.
    if (ctx.chatId !== undefined) desk.clear(ctx.chatId);
    if (!hosts) return door.showGone(ctx);
    await cards.showEdit(ctx, member, dialogue, { messageId: state.messageId });
  }
  return asking;
}

/** What a dialogue is until its leader says otherwise. */
const DEFAULTS = {
  minutes: 120,
  state: 'draft',
  mode: 'in_person',
  venue: undefined,
  pin: undefined,
  joinLink: undefined,
  seats: undefined,
  womenOnly: false,
  childcare: false,
  transport: false,
  interpreter: false,
  accessible: false,
  promise: 'consult',
  revision: 0,
  reminded: [],
} as const satisfies Partial<DialogueFields>;
