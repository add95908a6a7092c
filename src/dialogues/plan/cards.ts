import { parseRecordId, recordIdFromText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DialogueDeps } from '../deps.ts';
import { isHost, type Dialogue } from '../dialogue.ts';
import { cardScreen, editScreen, type CardView } from './card-screens.ts';
import { listScreen } from './list-screen.ts';
import { topicsScreen } from './topic-screens.ts';
import type { PlanDoor } from './door.ts';
import { canBeChanged, MAX_TOPICS } from './rules.ts';
import type { Planning } from './state.ts';

interface ShowOptions {
  messageId?: number | undefined;
  /** A line above the card, as HTML. */
  notice?: string | undefined;
  toast?: string;
}

/** Shows dialogues to those who host them, as they are now. */
export interface PlanCards {
  show(ctx: AppContext, member: StaffMember, id: RecordId, options?: ShowOptions): Promise<void>;
  /** The page of fields. @param before the dialogue before a change: what follows from it is said */
  showEdit(ctx: AppContext, member: StaffMember, before: Dialogue, options?: ShowOptions): Promise<void>;
  showList(ctx: AppContext, member: StaffMember, toast?: string, page?: number): Promise<void>;
  showTopics(ctx: AppContext, member: StaffMember, id: RecordId, options?: ShowOptions): Promise<void>;
  /** Keeps a topic as worded just now, new or again. */
  saveTopic(ctx: AppContext, member: StaffMember, state: Planning, title: string): Promise<void>;
}

export function createPlanCards(deps: DialogueDeps, door: PlanDoor): PlanCards {
  const { dialogues } = deps;

  function viewOf(dialogue: Dialogue, notice: string | undefined): CardView {
    return {
      dialogue,
      totals: deps.rsvps.totals(dialogue.id),
      questions: deps.questions.count(dialogue.id),
      now: door.now(),
      notice,
    };
  }

  function hosted(member: StaffMember, id: RecordId): Dialogue | undefined {
    const dialogue = dialogues.read(id);
    return dialogue && isHost(dialogue, member.id) ? dialogue : undefined;
  }

  const cards: PlanCards = {
    show: async (ctx, member, id, { notice, ...options } = {}) => {
      const dialogue = hosted(member, id);
      if (!dialogue) return door.showGone(ctx);
      await door.show(ctx, cardScreen(viewOf(dialogue, notice), ctx.words), options);
    },
    showEdit: async (ctx, member, before, { notice, ...options } = {}) => {
      const dialogue = hosted(member, before.id);
      if (!dialogue) return door.showGone(ctx);
      if (!canBeChanged(dialogue, door.now())) return cards.show(ctx, member, before.id, options);
      const told = dialogue.revision > before.revision && deps.rsvps.totals(dialogue.id).going > 0;
      const line = notice ?? (told ? ctx.words.html('dialogues-they-are-told') : undefined);
      await door.show(ctx, editScreen(viewOf(dialogue, line), ctx.words), options);
    },
    showList: async (ctx, member, toast, page = 0) => {
      const list = listScreen(dialogues.hostedBy(member.id, door.now()), page, door.now(), ctx.words);
      await door.show(ctx, list, toast === undefined ? {} : { toast });
    },
    showTopics: async (ctx, member, id, { notice, ...options } = {}) => {
      const dialogue = hosted(member, id);
      if (!dialogue) return door.showGone(ctx);
      const changeable = canBeChanged(dialogue, door.now());
      await door.show(ctx, topicsScreen(dialogue, changeable, ctx.words, notice), options);
    },
    saveTopic: async (ctx, member, state, title) => {
      const id = recordIdFromText(state.dialogue);
      const dialogue = hosted(member, id);
      if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId);
      if (!dialogue || !canBeChanged(dialogue, door.now())) return door.showGone(ctx);
      const topic = parseRecordId(state.topic);
      const known = topic && dialogue.topics.find((one) => one.id.equals(topic));
      let taken = false;
      if (known) dialogues.renameTopic(known.id, title);
      else if (dialogue.topics.length < MAX_TOPICS) {
        const made = dialogues.addTopic(id, title);
        const concern = parseRecordId(state.concern);
        if (concern && deps.mayRead(member, concern)) {
          dialogues.linkConcern(made, concern);
          deps.putOnAgenda(member, concern);
          taken = true;
        }
      }
      // Nothing but the topics has changed: posts show them, and nobody has to be told.
      deps.changes.change(dialogue, {});
      const notice = taken ? ctx.words.html('dialogues-taken') : undefined;
      await cards.showTopics(ctx, member, id, { messageId: state.messageId, notice });
    },
  };
  return cards;
}
