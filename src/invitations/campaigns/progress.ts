import type { Api } from 'grammy';
import type { Visit } from '../../people/guard.ts';
import type { StaffDirectory } from '../../people/staff.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import { answerTap, editScreen, showScreen, type Screen } from '../../telegram/screen.ts';
import { hasEnded, type Campaign } from './campaign.ts';
import type { AnnounceableDialogues } from './dialogues.ts';
import { progressScreen } from './screens.ts';
import type { CampaignStore } from './store.ts';

export interface ProgressDeps {
  api: Api;
  campaigns: CampaignStore;
  staff: StaffDirectory;
  dialogues: AnnounceableDialogues;
  whenText: (minute: number, timeZone: string, words: Words) => string;
  wordsOf: (locale: Locale) => Words;
}

/** How far announcements are, on the screens of those who made them. */
export interface ProgressPages {
  /** Shows one in place of what was tapped; that message then follows what becomes of it. */
  show(visit: Visit, campaign: Campaign): Promise<void>;
  /** Brings every message that shows one up to date. Never throws for what Telegram refuses. */
  refresh(): Promise<void>;
}

export function createProgressPages(deps: ProgressDeps): ProgressPages {
  const { api, campaigns } = deps;
  /** What each message shows already, so that nothing is edited to what it says. In memory: after a restart once too often. */
  const shown = new Map<string, string>();

  function screenOf(campaign: Campaign, words: Words): Screen | undefined {
    const announced = deps.dialogues.named(campaign.dialogueId);
    if (!announced) return undefined;
    const due = deps.whenText(campaign.due, announced.timeZone, words);
    return progressScreen({ campaign, announced, progress: campaigns.progress(campaign), due }, words);
  }

  async function update(campaign: Campaign): Promise<void> {
    const { id, staffId, progressId } = campaign;
    const chatId = deps.staff.chatIdOf(staffId);
    const member = deps.staff.byId(staffId);
    const screen = member && screenOf(campaign, deps.wordsOf(member.locale));
    const key = id.toString('hex');
    if (screen && chatId !== undefined && progressId !== undefined && shown.get(key) !== screen.html) {
      shown.set(key, screen.html);
      await editScreen(api, chatId, progressId, screen);
    }
    if (!hasEnded(campaign)) return;
    campaigns.setProgressId(id, undefined);
    shown.delete(key);
  }

  return {
    show: async ({ ctx, chatId }, campaign) => {
      const screen = screenOf(campaign, ctx.words);
      if (!screen) return;
      const made = await showScreen(api, chatId, ctx.callbackQuery?.message?.message_id, screen);
      if (made.ok) campaigns.setProgressId(campaign.id, made.messageId);
      if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
    },
    refresh: async () => {
      for (const campaign of campaigns.watched()) await update(campaign);
    },
  };
}
