import type { Composer } from 'grammy';
import { minutesOf } from '../../jobs/day.ts';
import { allows } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId } from '../../privacy/record-id.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { answerTap, showScreen, type Screen } from '../../telegram/screen.ts';
import { onTap } from '../../telegram/taps.ts';
import type { DialogueDeps } from '../deps.ts';
import { isHost, type Dialogue } from '../dialogue.ts';

type StaffTap = (ctx: AppContext, member: StaffMember, parts: string[]) => Promise<void>;
type HostTap = (ctx: AppContext, member: StaffMember, dialogue: Dialogue, parts: string[]) => Promise<void>;

/** The ways into planning, each of which asks the database first who is there (promise P8). */
export interface PlanDoor {
  memberFor(ctx: AppContext): StaffMember | undefined;
  command(composer: Composer<AppContext>, name: string, act: StaffTap): void;
  /** A tap by somebody who may plan; to everybody else the button is unknown. */
  onStaffTap(composer: Composer<AppContext>, action: string, act: StaffTap): void;
  /** A tap on a dialogue that she hosts; any other is shown as gone. */
  onHostTap(composer: Composer<AppContext>, action: string, act: HostTap): void;
  /**
   * Shows a page in place of the tapped message, or of `messageId`, or as a new one (`fresh`).
   * @returns the message that shows it now
   */
  show(
    ctx: AppContext,
    screen: Screen,
    options?: { messageId?: number | undefined; toast?: string; fresh?: boolean },
  ): Promise<number | undefined>;
  showGone(ctx: AppContext): Promise<void>;
  hosts(member: StaffMember, dialogue: Dialogue): boolean;
  /** Minutes since the epoch. */
  now(): number;
}

export function createPlanDoor(deps: DialogueDeps): PlanDoor {
  const door: PlanDoor = {
    memberFor: (ctx) => {
      const member = ctx.chatId === undefined ? undefined : deps.staff.byChat(ctx.chatId);
      return allows(member, 'plan') ? member : undefined;
    },
    command: (composer, name, act) =>
      composer.command(name, async (ctx, next) => {
        const member = door.memberFor(ctx);
        if (!member) return next();
        await act(ctx, member, []);
      }),
    onStaffTap: (composer, action, act) =>
      onTap(composer, 'plan', action, async (ctx, parts, next) => {
        const member = door.memberFor(ctx);
        if (!member) return next();
        await act(ctx, member, parts);
      }),
    onHostTap: (composer, action, act) =>
      door.onStaffTap(composer, action, async (ctx, member, [idText, ...parts]) => {
        const id = parseRecordId(idText);
        const dialogue = id && deps.dialogues.read(id);
        if (!dialogue || !isHost(dialogue, member.id)) return door.showGone(ctx);
        await act(ctx, member, dialogue, parts);
      }),
    show: async (ctx, screen, { messageId, toast, fresh = false } = {}) => {
      if (ctx.chatId === undefined) return undefined;
      const place = fresh ? undefined : (messageId ?? ctx.callbackQuery?.message?.message_id);
      const shown = await showScreen(deps.api, ctx.chatId, place, screen);
      if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id, toast);
      return shown.ok ? shown.messageId : undefined;
    },
    showGone: async (ctx) => {
      await door.show(ctx, {
        html: ctx.words.html('dialogues-gone'),
        buttons: [[tapButton(ctx.words.plain('dialogues-to-mine'), 'plan', 'mine')]],
      });
    },
    hosts: (member, dialogue) => isHost(dialogue, member.id),
    now: () => minutesOf(deps.clock()),
  };
  return door;
}
