import { chosenWith, wantedOf } from '../../telegram/switches.ts';
import { Composer, type Api } from 'grammy';
import { z } from 'zod';
import { endOfQuiet, isQuiet } from '../../jobs/schedule/rules.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdFromText, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId, type RecordId } from '../../privacy/strong-room.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import { isLocale, type Locale, type Words } from '../../telegram/locale.ts';
import { answerTap, editScreen, showScreen, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { LinkedGroup } from '../groups/group.ts';
import type { Campaign } from './campaign.ts';
import type { Running } from './running.ts';
import { laterTimes } from './rules.ts';
import { chooseScreen, laterScreen, previewScreen, progressScreen, type Announced } from './screens.ts';
import type { CampaignStore } from './store.ts';

/** What an announcement needs of a dialogue. */
export interface DialogueForAnnouncing extends Announced {
  timeZone: string;
  startsAt: number;
}

export interface CampaignDeps {
  api: Api;
  campaigns: CampaignStore;
  running: Running;
  groups: { ofLeader(staffId: RecordId): LinkedGroup[] };
  staff: {
    byChat(chatId: number): StaffMember | undefined;
    byId(id: RecordId): StaffMember | undefined;
    chatIdOf(id: RecordId): number | undefined;
  };
  /** A published dialogue that this member hosts and that can still be come to. */
  dialogueOf: (member: StaffMember, id: RecordId) => DialogueForAnnouncing | undefined;
  /** Any dialogue at all, for the report of what was announced. */
  titleOf: (id: RecordId) => DialogueForAnnouncing | undefined;
  /** Those she may announce. */
  openOf: (member: StaffMember) => Announced[];
  postOf: (id: RecordId, words: Words) => Screen | undefined;
  letterOf: (words: Words) => Screen;
  whenText: (minute: number, timeZone: string, words: Words) => string;
  desk: DeskStore;
  wordsOf: (locale: Locale) => Words;
  clock: Clock;
}

/** An announcement that is being put together; its id is drawn with it, so that it goes out once. */
const schema = z.object({
  doing: z.literal('announce'),
  campaign: z.string(),
  dialogue: z.string(),
  groups: z.array(z.string()),
  subscribers: z.boolean(),
});
type Choosing = z.infer<typeof schema>;

export interface CampaignHandlers {
  doors: Composer<Parameters<typeof showHere>[1]>;
  /** Brings the progress on leaders' screens up to date. */
  refresh: () => Promise<void>;
}

/** `/announce`: who shall hear of a dialogue, what they will see, when; and how it goes. */
export function campaignHandlers(deps: CampaignDeps): CampaignHandlers {
  const composer: CampaignHandlers['doors'] = new Composer();
  const { api, campaigns, running, desk } = deps;
  const doors = guardedDoors(composer, deps.staff, 'announce');
  const now = () => minutesOf(deps.clock());

  function viewOf(campaign: Campaign, words: Words): Screen | undefined {
    const announced = deps.titleOf(campaign.dialogueId);
    if (!announced) return undefined;
    const due = deps.whenText(campaign.due, announced.timeZone, words);
    return progressScreen({ campaign, announced, progress: campaigns.progress(campaign), due }, words);
  }

  async function begin(visit: Visit, id: RecordId): Promise<void> {
    const { ctx, member, chatId } = visit;
    const dialogue = deps.dialogueOf(member, id);
    if (!dialogue) return list(visit, ctx.words.html('campaigns-not-open'));
    // What is under way is shown first: to announce twice by mistake would be to write to everybody twice.
    const [first] = campaigns.underWay(id);
    if (first) return showProgress(visit, first);
    const choice: Choosing = {
      doing: 'announce',
      campaign: recordIdToText(newRecordId()),
      dialogue: recordIdToText(id),
      groups: groupsOf(member).flatMap(({ key, writable }) => (writable ? [key] : [])),
      subscribers: true,
    };
    desk.write(chatId, choice);
    await choose(visit, choice);
  }

  const groupsOf = (member: StaffMember) => deps.groups.ofLeader(member.id);

  async function list({ ctx, member, chatId }: Visit, notice?: string): Promise<void> {
    desk.clear(chatId);
    const open = deps.openOf(member);
    const text = ctx.words.html(open.length > 0 ? 'campaigns-which' : 'campaigns-none-open');
    await showHere(api, ctx, {
      html: notice === undefined ? text : `${notice}\n\n${text}`,
      buttons: [
        ...open
          .slice(0, 12)
          .map(({ id, title }) => [{ text: title, callback_data: `c:new:${recordIdToText(id)}` }]),
        [{ text: ctx.words.plain('dialogues-to-mine'), callback_data: 'p:mine' }],
      ],
    });
  }

  async function choose({ ctx, member }: Visit, choice: Choosing, notice?: string): Promise<void> {
    const dialogue = deps.dialogueOf(member, recordIdFromText(choice.dialogue));
    if (!dialogue) return showHere(api, ctx, { html: ctx.words.html('campaigns-not-open') });
    await showHere(api, ctx, chooseScreen(dialogue, choice, groupsOf(member), ctx.words, notice));
  }

  async function showProgress({ ctx }: Visit, campaign: Campaign): Promise<void> {
    const screen = viewOf(campaign, ctx.words);
    if (!screen || ctx.chatId === undefined) return;
    const shown = await showScreen(api, ctx.chatId, ctx.callbackQuery?.message?.message_id, screen);
    if (shown.ok) campaigns.setProgressId(campaign.id, shown.messageId);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  }

  doors.command('announce', (visit) => list(visit));
  doors.tap('campaign', 'new', async (visit) => {
    const id = parseRecordId(visit.parts[0]);
    await (id ? begin(visit, id) : list(visit));
  });

  /** A tap while an announcement is put together; when there is none any more, she chooses anew. */
  function onChoice(
    action: string,
    act: (visit: Visit, choice: Choosing, dialogue: DialogueForAnnouncing) => Promise<void>,
  ): void {
    doors.tap('campaign', action, async (visit) => {
      const choice = schema.safeParse(desk.read(visit.chatId)).data;
      const dialogue = choice && deps.dialogueOf(visit.member, recordIdFromText(choice.dialogue));
      if (!choice || !dialogue) return list(visit);
      await act(visit, choice, dialogue);
    });
  }

  const rewrite = async (visit: Visit, choice: Choosing) => {
    desk.write(visit.chatId, choice);
    await choose(visit, choice);
  };
  onChoice('choose', (visit, choice) => choose(visit, choice));
  onChoice('subscribers', (visit, choice) =>
    rewrite(visit, { ...choice, subscribers: wantedOf(visit.parts[0]) ?? choice.subscribers }),
  );
  onChoice('group', async (visit, choice) => {
    const [key = '', wanted] = visit.parts;
    if (!groupsOf(visit.member).some((group) => group.key === key)) return choose(visit, choice);
    await rewrite(visit, { ...choice, groups: [...chosenWith(choice.groups, key, wantedOf(wanted))] });
  });
  onChoice('preview', async (visit, _choice, dialogue) => {
    const locale = isLocale(visit.parts[0]) ? visit.parts[0] : visit.ctx.words.locale;
    const theirs = deps.wordsOf(locale);
    const shown = {
      post: deps.postOf(dialogue.id, theirs)?.html ?? '',
      letter: deps.letterOf(theirs).html,
      locale,
    };
    const nameOf = (one: Locale) => deps.wordsOf(one).plain('people-language-native');
    await showHere(api, visit.ctx, previewScreen(shown, visit.ctx.words, nameOf));
  });
  onChoice('later', async (visit, _choice, dialogue) => {
    const times = laterTimes(now(), dialogue.startsAt, dialogue.timeZone).map((minute) => ({
      minute,
      text: deps.whenText(minute, dialogue.timeZone, visit.ctx.words),
    }));
    await showHere(api, visit.ctx, laterScreen(times, visit.ctx.words));
  });
  onChoice('now', (visit, choice, dialogue) => {
    // Nobody's phone makes a sound for us at night: then it goes out in the morning, and she is told so.
    const quiet = isQuiet(deps.clock(), dialogue.timeZone);
    return send(visit, choice, quiet ? endOfQuiet(deps.clock(), dialogue.timeZone) : now());
  });
  onChoice('at', async (visit, choice, dialogue) => {
    const minute = Number(visit.parts[0]);
    const offered = laterTimes(now(), dialogue.startsAt, dialogue.timeZone);
    if (!offered.includes(minute)) return choose(visit, choice);
    await send(visit, choice, minute);
  });

  async function send(visit: Visit, choice: Choosing, due: number): Promise<void> {
    const { ctx, member, chatId } = visit;
    const mine = new Set(groupsOf(member).flatMap(({ key, writable }) => (writable ? [key] : [])));
    const groups = choice.groups.filter((key) => mine.has(key));
    if (!choice.subscribers && groups.length === 0) {
      return choose(visit, choice, ctx.words.html('campaigns-nobody'));
    }
    const id = recordIdFromText(choice.campaign);
    const dialogueId = recordIdFromText(choice.dialogue);
    campaigns.create({ id, dialogueId, staffId: member.id, due, subscribers: choice.subscribers, groups });
    desk.clear(chatId);
    running.run();
    const campaign = campaigns.read(id);
    if (campaign) await showProgress(visit, campaign);
  }

  /** A tap on an announcement of a dialogue that she hosts. */
  function onCampaign(action: string, act: (campaign: Campaign) => void): void {
    doors.tap('campaign', action, async (visit) => {
      const id = parseRecordId(visit.parts[0]);
      const campaign = id && campaigns.read(id);
      const hosts = campaign && deps.titleOf(campaign.dialogueId);
      if (!campaign || !hosts || !mayControl(visit.member, campaign)) return list(visit);
      act(campaign);
      await showProgress(visit, campaigns.read(campaign.id) ?? campaign);
    });
  }
  const mayControl = (member: StaffMember, campaign: Campaign) =>
    campaign.staffId.equals(member.id) || deps.dialogueOf(member, campaign.dialogueId) !== undefined;

  onCampaign('refresh', () => undefined);
  onCampaign('pause', (campaign) => campaign.state === 'running' && running.pause(campaign));
  onCampaign('resume', (campaign) => campaign.state === 'paused' && running.resume(campaign));
  onCampaign('stop', (campaign) => {
    if (campaign.state !== 'done') running.cancel(campaign);
  });

  /** What each message shows already, so that nothing is edited to what it says. In memory: after a restart once too often. */
  const shown = new Map<string, string>();

  async function update(campaign: Campaign): Promise<void> {
    const chatId = deps.staff.chatIdOf(campaign.staffId);
    const member = deps.staff.byId(campaign.staffId);
    const screen = member && viewOf(campaign, deps.wordsOf(member.locale));
    const key = campaign.id.toString('hex');
    if (
      screen &&
      chatId !== undefined &&
      campaign.progressId !== undefined &&
      shown.get(key) !== screen.html
    ) {
      shown.set(key, screen.html);
      await editScreen(api, chatId, campaign.progressId, screen);
    }
    if (campaign.state !== 'done' && campaign.state !== 'cancelled') return;
    campaigns.setProgressId(campaign.id, undefined);
    shown.delete(key);
  }

  return {
    doors: composer,
    refresh: async () => {
      for (const campaign of campaigns.watched()) await update(campaign);
    },
  };
}
