import { Composer } from 'grammy';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DialogueDeps } from '../deps.ts';
import { isHost, type Dialogue, type Topic } from '../dialogue.ts';
import { when } from '../text.ts';
import { topicScreen } from './topic-screens.ts';
import type { Asking } from './asking.ts';
import type { PlanCards } from './cards.ts';
import type { PlanDoor } from './door.ts';
import { canBeChanged, MAX_TOPICS } from './rules.ts';

/** Topics: worded by the leader, with a link kept to the concerns behind them, which only its readers see. */
export function topicHandlers(
  deps: DialogueDeps,
  door: PlanDoor,
  asking: Asking,
  cards: PlanCards,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { dialogues } = deps;

  /** A tap on a topic of a dialogue that she hosts. */
  function onTopicTap(
    action: string,
    act: (ctx: AppContext, member: StaffMember, dialogue: Dialogue, topic: Topic) => Promise<void>,
  ): void {
    door.onStaffTap(composer, action, async (ctx, member, [idText]) => {
      const id = parseRecordId(idText);
      const dialogue = id && dialogues.withTopic(id);
      const topic = id && dialogue?.topics.find((one) => one.id.equals(id));
      if (!dialogue || !topic || !isHost(dialogue, member.id)) return door.showGone(ctx);
      await act(ctx, member, dialogue, topic);
    });
  }

  door.onHostTap(composer, 'topics', (ctx, member, dialogue) => cards.showTopics(ctx, member, dialogue.id));
  onTopicTap('topic', async (ctx, member, dialogue, topic) => {
    const concerns = dialogues.concernsOf(topic.id).filter((concern) => deps.mayRead(member, concern));
    const view = {
      dialogue,
      topicId: topic.id,
      title: topic.title,
      concerns,
    };
    await door.show(ctx, topicScreen(view, canBeChanged(dialogue, door.now()), ctx.words));
  });
  onTopicTap('untopic', async (ctx, member, dialogue, topic) => {
    if (canBeChanged(dialogue, door.now())) {
      dialogues.removeTopic(topic.id);
      deps.changes.change(dialogue, {});
    }
    await cards.showTopics(ctx, member, dialogue.id);
  });
  onTopicTap('retopic', async (ctx, member, dialogue, topic) => {
    await asking.askTopic(ctx, member, dialogue, { topic: recordIdToText(topic.id) });
  });

  // From the card of a concern: which dialogue, and then whether it belongs to a topic that is there or makes one of its own.
  const ahead = (dialogue: Dialogue) => canBeChanged(dialogue, door.now()) && dialogue.startsAt > door.now();

  /** A tap about a concern that she may read. */
  function onConcernTap(
    action: string,
    act: (
      ctx: AppContext,
      member: StaffMember,
      concern: RecordId,
      part: RecordId | undefined,
    ) => Promise<void>,
  ): void {
    door.onStaffTap(composer, action, async (ctx, member, [concernText, other]) => {
      const concern = parseRecordId(concernText);
      if (!concern || !deps.mayRead(member, concern)) return door.showGone(ctx);
      await act(ctx, member, concern, parseRecordId(other));
    });
  }

  /** Hers, and still to come. */
  function hosted(dialogue: Dialogue | undefined, member: StaffMember): dialogue is Dialogue {
    return dialogue !== undefined && isHost(dialogue, member.id) && ahead(dialogue);
  }

  onConcernTap('take', async (ctx, member, concern) => {
    const choices = dialogues.hostedBy(member.id, door.now()).filter(ahead).slice(0, 10);
    const buttons = choices.map((one) => [
      tapButton(
        `${one.title} · ${when(one, ctx.words, door.now())}`,
        'plan',
        'into',
        recordIdToText(concern),
        recordIdToText(one.id),
      ),
    ]);
    const screen = {
      html: ctx.words.html(choices.length > 0 ? 'dialogues-take-ask' : 'dialogues-take-none'),
      buttons: [
        ...buttons,
        [tapButton(ctx.words.plain('dialogues-plan-new'), 'plan', 'new')],
        [tapButton(ctx.words.plain('triage-to-queue'), 'menu', 'queue')],
      ],
    };
    // Below the concern, which she wants before her eyes while she words a topic.
    await door.show(ctx, screen, { fresh: true });
  });
  onConcernTap('into', async (ctx, member, concern, id) => {
    const dialogue = id && dialogues.read(id);
    if (!hosted(dialogue, member)) return door.showGone(ctx);
    const topics = dialogue.topics.map((topic) => [
      tapButton(topic.title, 'plan', 'behind', recordIdToText(concern), recordIdToText(topic.id)),
    ]);
    const add = tapButton(
      ctx.words.plain('dialogues-topic-add'),
      'plan',
      'word',
      recordIdToText(concern),
      recordIdToText(dialogue.id),
    );
    await door.show(ctx, {
      html: ctx.words.html(topics.length > 0 ? 'dialogues-into-ask' : 'dialogues-into-new', {
        title: dialogue.title,
      }),
      buttons: [
        ...topics,
        ...(dialogue.topics.length < MAX_TOPICS ? [[add]] : []),
        [tapButton(ctx.words.plain('dialogues-to-mine'), 'plan', 'mine')],
      ],
    });
  });
  onConcernTap('behind', async (ctx, member, concern, topic) => {
    const dialogue = topic && dialogues.withTopic(topic);
    if (!topic || !hosted(dialogue, member)) return door.showGone(ctx);
    dialogues.linkConcern(topic, concern);
    deps.putOnAgenda(member, concern);
    await cards.showTopics(ctx, member, dialogue.id, { notice: ctx.words.html('dialogues-taken') });
  });
  onConcernTap('word', async (ctx, member, concern, id) => {
    const dialogue = id && dialogues.read(id);
    if (!hosted(dialogue, member)) return door.showGone(ctx);
    await asking.askTopic(ctx, member, dialogue, { concern: recordIdToText(concern) });
  });
  return composer;
}
