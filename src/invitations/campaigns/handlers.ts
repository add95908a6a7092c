import { chosenWith, wantedOf } from '../../telegram/switches.ts';
import { Composer } from 'grammy';
import { z } from 'zod';
import { endOfQuiet, isQuiet } from '../../jobs/schedule/rules.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdFromText, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId, type RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import { isLocale, type Locale, type Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { LinkedGroup } from '../groups/group.ts';
import { hasEnded, type Campaign } from './campaign.ts';
import type { Announced } from './dialogues.ts';
import { createProgressPages, type ProgressDeps } from './progress.ts';
import type { Running } from './running.ts';
import { laterTimes } from './rules.ts';
import { chooseScreen, laterScreen, previewScreen, whichScreen } from './screens.ts';

export interface CampaignDeps extends ProgressDeps {
  running: Running;
  groups: { ofLeader(staffId: RecordId): LinkedGroup[] };
  /** What subscribers get. */
  letterOf: (words: Words) => Screen;
  desk: DeskStore;
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

/** `/announce`: who shall hear of a dialogue, what they will see, when; and how it goes. */
export function campaignHandlers(deps: CampaignDeps): {
  doors: Composer<AppContext>;
  /** Brings the progress on leaders' screens up to date. */
  refresh: () => Promise<void>;
} {
  const composer = new Composer<AppContext>();
  const { api, campaigns, running, desk, dialogues } = deps;
  const progress = createProgressPages(deps);
  const doors = guardedDoors(composer, deps.staff, 'announce');
  const now = () => minutesOf(deps.clock());

  async function begin(visit: Visit, id: RecordId): Promise<void> {
    const { ctx, member, chatId } = visit;
    const dialogue = dialogues.announceable(member, id);
    if (!dialogue) return list(visit, ctx.words.html('campaigns-not-open'));
    // What is under way is shown first: to announce twice by mistake would be to write to everybody twice.
    const [first] = campaigns.underWay(id);
    if (first) return progress.show(visit, first);
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
    await showHere(api, ctx, whichScreen(dialogues.announceableBy(member), ctx.words, notice));
  }

  async function choose({ ctx, member }: Visit, choice: Choosing, notice?: string): Promise<void> {
    const dialogue = dialogues.announceable(member, recordIdFromText(choice.dialogue));
    if (!dialogue) return showHere(api, ctx, { html: ctx.words.html('campaigns-not-open') });
    await showHere(api, ctx, chooseScreen(dialogue, choice, groupsOf(member), ctx.words, notice));
  }

  doors.command('announce', (visit) => list(visit));
  doors.tap('campaign', 'new', async (visit) => {
    const id = parseRecordId(visit.parts[0]);
    await (id ? begin(visit, id) : list(visit));
  });

  /** A tap while an announcement is put together; when there is none any more, she chooses anew. */
  function onChoice(
    action: string,
    act: (visit: Visit, choice: Choosing, dialogue: Announced) => Promise<void>,
  ): void {
    doors.tap('campaign', action, async (visit) => {
      const choice = schema.safeParse(desk.read(visit.chatId)).data;
      const dialogue = choice && dialogues.announceable(visit.member, recordIdFromText(choice.dialogue));
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
      post: dialogues.groupPost(dialogue.id, theirs)?.html ?? '',
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
    if (campaign) await progress.show(visit, campaign);
  }

  /** A tap on an announcement of a dialogue that she hosts. */
  function onCampaign(action: string, act: (campaign: Campaign) => void): void {
    doors.tap('campaign', action, async (visit) => {
      const id = parseRecordId(visit.parts[0]);
      const campaign = id && campaigns.read(id);
      const announced = campaign && dialogues.named(campaign.dialogueId);
      if (!campaign || !announced || !mayControl(visit.member, campaign)) return list(visit);
      act(campaign);
      await progress.show(visit, campaigns.read(campaign.id) ?? campaign);
    });
  }
  const mayControl = (member: StaffMember, campaign: Campaign) =>
    campaign.staffId.equals(member.id) || dialogues.announceable(member, campaign.dialogueId) !== undefined;

  onCampaign('refresh', () => undefined);
  onCampaign('pause', (campaign) => campaign.state === 'running' && running.pause(campaign));
  onCampaign('resume', (campaign) => campaign.state === 'paused' && running.resume(campaign));
  onCampaign('stop', (campaign) => !hasEnded(campaign) && running.cancel(campaign));

  return { doors: composer, refresh: () => progress.refresh() };
}
