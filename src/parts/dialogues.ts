import type { Composer } from 'grammy';
import type { Database } from '../db/open.ts';
import { dialogueLink } from '../dialogues/attend/handlers.ts';
import { followUp } from '../dialogues/after/following-up.ts';
import { outcomeHtml } from '../dialogues/after/outcome-html.ts';
import { createAfterStore } from '../dialogues/after/store.ts';
import { tellOutcome } from '../dialogues/after/telling.ts';
import type { AfterDeps } from '../dialogues/after/deps.ts';
import type { QuestionDeps } from '../dialogues/questions/handlers.ts';
import { createRsvpStore } from '../dialogues/attend/store.ts';
import { createChanges } from '../dialogues/changes.ts';
import { asPlanning } from '../dialogues/plan/state.ts';
import { briefHtml } from '../dialogues/plan/card-screens.ts';
import { dialogueHandlers } from '../dialogues/handlers.ts';
import { createQuestionStore } from '../dialogues/questions/store.ts';
import { runReminders } from '../dialogues/reminding.ts';
import { isHost, takesPart, zoneOf, type Dialogue } from '../dialogues/dialogue.ts';
import { isPublic } from '../dialogues/public.ts';
import { createDialogueStore } from '../dialogues/store.ts';
import { takeOver } from '../dialogues/taking-over.ts';
import { groupPostScreen } from '../dialogues/text.ts';
import type { AnnounceableDialogues, Announced } from '../invitations/campaigns/dialogues.ts';
import { createPostChanges } from '../invitations/groups/changes.ts';
import type { GroupPostStore } from '../invitations/groups/posts/store.ts';
import { minutesOf } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { allows } from '../people/permissions.ts';
import { parseRecordId } from '../privacy/record-id.ts';
import { newSpokenCode } from '../privacy/spoken-code.ts';
import type { Pseudonym, RecordId, StrongRoom } from '../privacy/strong-room.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import { createLeftovers } from '../telegram/leftovers.ts';
import { createQuota } from '../telegram/quota.ts';

export interface DialogueParts extends AnnounceableDialogues {
  /** The place of a dialogue that can still be come to. */
  placeOf(id: RecordId | undefined): string | undefined;
  /** Before the start page, which would take a dialogue's link for its own. */
  before: Composer<AppContext>;
  /** Behind the language picker. */
  after: Composer<AppContext>;
  /** Whether a leader was asked for a place on the map in this chat, and may answer. */
  asksForPlace(chatId: number): boolean;
  /** What happens by the clock: reminders, offers of seats that end. Plans letters; sends nothing itself. */
  runJobs(): void;
  /**
   * Forgets who came to what ended two weeks ago, and who wanted to come to what was cancelled.
   * @returns whether anything of what is over was there to forget
   */
  forgetPast(): boolean;
  /**
   * Somebody hosts no more: what nobody else hosts is handed to another, so that it can still be moved, or cancelled.
   * @returns how many dialogues
   */
  takeOver(gone: RecordId, by: RecordId): number;
  /** Somebody who registered can't be reached any more: her seat is free. */
  leaveByName(recipient: Pseudonym): void;
  /** What a brief to the hosts says, as HTML; undefined when the dialogue is gone. */
  briefHtml(subject: string | undefined, words: Words): string | undefined;
}

export interface DialoguePartsDeps extends Omit<
  QuestionDeps & AfterDeps,
  | 'dialogues'
  | 'rsvps'
  | 'questions'
  | 'changes'
  | 'after'
  | 'tellOutcome'
  | 'newCode'
  | 'mayTryCode'
  | 'leftovers'
  | 'firstTime'
> {
  /** Counts as chosen from now on, for as long as any choice. */
  rememberLocale: (chatId: number, locale: Locale) => void;
  database: Database;
  room: StrongRoom;
  outbox: OutboxStore;
  posts: GroupPostStore;
  wordsOf: (locale: Locale) => Words;
}

/** Codes for checking in that one person may type in an hour. */
const TRIES_AN_HOUR = 8;
/** RSVPs, questions and votes are kept so long after the dialogue (promise P6), in minutes. */
const KEPT_AFTER = 14 * 1440;

export function createDialogueParts(deps: DialoguePartsDeps): DialogueParts {
  const { database, room, clock } = deps;
  const dialogues = createDialogueStore(database, room);
  const rsvps = createRsvpStore(database, room);
  const transaction = (work: () => void) => database.transaction(work);
  const changes = createChanges({
    dialogues,
    rsvps,
    outbox: deps.outbox,
    transaction,
    postsChanged: createPostChanges({ posts: deps.posts, outbox: deps.outbox, clock }),
    clock,
  });
  const afterwards = createAfterStore(database, room);
  const times = createQuota(clock, { perPerson: 1, windowMs: KEPT_AFTER * 60_000 });
  const tries = createQuota(clock, { perPerson: TRIES_AN_HOUR, windowMs: 3_600_000 });
  const { before, after } = dialogueHandlers(
    {
      ...deps,
      dialogues,
      rsvps,
      questions: createQuestionStore(database, room),
      changes,
      after: afterwards,
      tellOutcome: (dialogue) => tellOutcome(dialogue, { outbox: deps.outbox, posts: deps.posts, clock }),
      leftovers: createLeftovers(clock),
      newCode: newSpokenCode,
      mayTryCode: (chatId) => tries.take(deps.ephemeralName(chatId)),
      firstTime: (chatId, what) => times.take(`${deps.ephemeralName(chatId)}/${what}`),
    },
    deps.wordsOf,
    deps.rememberLocale,
  );
  const now = () => minutesOf(clock());
  const toAnnounce = (dialogue: Dialogue): Announced => ({
    id: dialogue.id,
    title: dialogue.title,
    place: dialogue.place,
    timeZone: zoneOf(dialogue),
    startsAt: dialogue.startsAt,
  });
  const isAhead = (dialogue: Dialogue) => takesPart(dialogue, now()) && dialogue.startsAt > now();
  return {
    announceable: (member, id) => {
      const dialogue = dialogues.read(id);
      return dialogue && isHost(dialogue, member.id) && isAhead(dialogue) ? toAnnounce(dialogue) : undefined;
    },
    named: (id) => {
      const dialogue = dialogues.read(id);
      return dialogue && toAnnounce(dialogue);
    },
    announceableBy: (member) => dialogues.hostedBy(member.id, now()).filter(isAhead).map(toAnnounce),
    placeOf: (id) => {
      const dialogue = id && dialogues.read(id);
      return dialogue && isAhead(dialogue) ? dialogue.place : undefined;
    },
    before,
    after,
    asksForPlace: (chatId) =>
      allows(deps.staff.byChat(chatId), 'plan') && asPlanning(deps.desk.read(chatId))?.asking === 'pin',
    runJobs: () => {
      changes.endOffers();
      runReminders({ dialogues, outbox: deps.outbox, transaction, clock });
      followUp({ dialogues, after: afterwards, outbox: deps.outbox, transaction, clock });
    },
    forgetPast: () => {
      const ended = now() - KEPT_AFTER;
      rsvps.forgetCancelled();
      afterwards.forgetLinesBefore(ended);
      return rsvps.forgetBefore(ended);
    },
    takeOver: (gone, by) => takeOver({ dialogues, staff: deps.staff }, gone, by, now()),
    leaveByName: (recipient) => {
      const dialogueId = rsvps.leaveByName(recipient);
      if (dialogueId) changes.seatsMoved(dialogueId);
    },
    briefHtml: (subject, words) => {
      const id = parseRecordId(subject);
      const dialogue = id && dialogues.read(id);
      return dialogue && briefHtml(dialogue, rsvps.totals(dialogue.id), words, now());
    },
    groupPost: (dialogueId, words) => {
      const dialogue = dialogues.read(dialogueId);
      if (!dialogue || !isPublic(dialogue)) return undefined;
      const aftermath = afterwards.read(dialogueId);
      if (aftermath.publishedOn !== undefined)
        return { html: outcomeHtml(dialogue, aftermath, words, now()) };
      const link = dialogueLink(deps.botName(), dialogue);
      return groupPostScreen(dialogue, rsvps.totals(dialogueId), words, now(), link);
    },
  };
}
