import { Composer } from 'grammy';
import { localDay } from '../../jobs/day.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import { escapeHtml } from '../../telegram/locale.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { zoneOf, type Dialogue } from '../dialogue.ts';
import type { PlanDoor } from '../plan/door.ts';
import { when } from '../text.ts';
import type { AfterDeps } from './deps.ts';
import { COMMITMENT_STATES, outcomeFor, type Commitment } from './outcome.ts';
import { takesCheckIns } from './rules.ts';
import { afterScreen, commitmentScreen, outcomeLanguagesScreen, publishScreen } from './host-screens.ts';

/** Shows hosts what came of a dialogue, as it is now. */
export type ShowAfter = (
  ctx: AppContext,
  dialogue: Dialogue,
  options?: { notice?: string | undefined; messageId?: number | undefined },
) => Promise<void>;

export function createShowAfter(deps: AfterDeps, door: PlanDoor): ShowAfter {
  return async (ctx, dialogue, { notice, messageId } = {}) => {
    const view = {
      dialogue,
      aftermath: deps.after.read(dialogue.id),
      feedback: deps.after.feedbackOf(dialogue.id),
      lines: deps.after.lineCount(dialogue.id),
      now: door.now(),
      checkIn: takesCheckIns(dialogue, door.now()),
      notice,
    };
    await door.show(ctx, afterScreen(view, ctx.words), { messageId });
  };
}

/** Afterwards, for hosts: who came, the outcome in each language, commitments and where they stand, publication. */
export function afterHostHandlers(
  deps: AfterDeps,
  door: PlanDoor,
  showAfter: ShowAfter,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { after, dialogues } = deps;

  door.onHostTap(composer, 'after', async (ctx, _member, dialogue) => {
    if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId);
    await showAfter(ctx, dialogue);
  });
  door.onHostTap(composer, 'checkin', async (ctx, _member, dialogue) => {
    if (!takesCheckIns(dialogue, door.now())) return showAfter(ctx, dialogue);
    const known = after.read(dialogue.id).checkInCode;
    const code = known ?? deps.newCode();
    if (known === undefined) after.setCheckInCode(dialogue.id, dialogue.place, code);
    await showAfter(ctx, dialogue, { notice: ctx.words.html('dialogues-checkin-say', { code }) });
  });
  door.onHostTap(composer, 'outcome', async (ctx, _member, dialogue) => {
    await door.show(ctx, outcomeLanguagesScreen(dialogue, after.read(dialogue.id), ctx.words));
  });
  door.onHostTap(composer, 'lines', async (ctx, _member, dialogue) => {
    const lines = after.lines(dialogue.id).slice(0, MOST_LINES);
    await door.show(ctx, {
      html: [
        ctx.words.html('dialogues-lines-head'),
        ...lines.map((line) => `<blockquote>${escapeHtml(line)}</blockquote>`),
      ].join('\n\n'),
      buttons: [[tapButton(ctx.words.plain('concerns-back'), 'plan', 'after', recordIdToText(dialogue.id))]],
    });
  });

  /** A tap on a commitment of a dialogue that she hosts. */
  function onCommitment(
    action: string,
    act: (ctx: AppContext, commitment: Commitment, dialogue: Dialogue, part: string) => Promise<void>,
  ): void {
    door.onStaffTap(composer, action, async (ctx, member, [idText, part = '']) => {
      const id = parseRecordId(idText);
      const commitment = id && after.commitment(id);
      const dialogue = commitment && dialogues.read(commitment.dialogueId);
      if (!commitment || !dialogue || !door.hosts(member, dialogue)) return door.showGone(ctx);
      await act(ctx, commitment, dialogue, part);
    });
  }
  onCommitment('commitment', async (ctx, commitment) => {
    await door.show(ctx, commitmentScreen(commitment, ctx.words, door.now()));
  });
  onCommitment('stands', async (ctx, commitment, dialogue, wanted) => {
    const state = COMMITMENT_STATES.find((known) => known === wanted);
    // A broken one needs a reason, which is asked for.
    if (state && state !== 'broken') after.setCommitment(commitment.id, state, undefined);
    await showAfter(ctx, dialogue);
  });
  onCommitment('uncommit', async (ctx, commitment, dialogue) => {
    // What everybody has read is not taken back in silence.
    if (after.read(dialogue.id).publishedOn === undefined) after.removeCommitment(commitment.id);
    const published = after.read(dialogue.id).publishedOn !== undefined;
    const notice = published ? ctx.words.html('dialogues-commitment-stays') : undefined;
    await showAfter(ctx, dialogue, { notice });
  });

  door.onHostTap(composer, 'tellall', async (ctx, _member, dialogue) => {
    const aftermath = after.read(dialogue.id);
    if (aftermath.original === undefined || aftermath.publishedOn !== undefined)
      return showAfter(ctx, dialogue);
    await door.show(ctx, publishScreen(dialogue, aftermath, ctx.words, door.now()));
  });
  door.onHostTap(composer, 'toldall', async (ctx, member, dialogue) => {
    if (after.read(dialogue.id).original === undefined) return showAfter(ctx, dialogue);
    const day = localDay(deps.clock(), zoneOf(dialogue));
    if (after.publish(dialogue.id, dialogue.place, day)) {
      deps.tellOutcome(dialogue);
      intoThreads(ctx, member, dialogue);
    }
    await showAfter(ctx, dialogue, { notice: ctx.words.html('dialogues-outcome-told') });
  });

  /** The women whose concerns stand behind the topics read in their own threads what came of it. */
  function intoThreads(ctx: AppContext, member: StaffMember, dialogue: Dialogue): void {
    const outcome = outcomeFor(after.read(dialogue.id), ctx.words.locale);
    for (const topic of dialogue.topics) {
      const words = ctx.words.plain('dialogues-thread-outcome', {
        topic: topic.title,
        when: when(dialogue, ctx.words, door.now()),
        outcome: outcome?.words ?? '',
      });
      for (const concern of dialogues.concernsOf(topic.id)) {
        if (deps.mayRead(member, concern)) deps.writeIntoThread(member, concern, topic.id, words);
      }
    }
  }
  return composer;
}

const MOST_LINES = 10;
