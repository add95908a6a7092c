import { and, asc, desc, eq, gt, inArray, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { dialogueHosts, dialogueQuestions, dialogueTopics, dialogues, topicConcerns } from '../db/schema.ts';
import { asRecordId } from '../privacy/record-id.ts';
import { newRecordId, type RecordId, type StrongRoom } from '../privacy/strong-room.ts';
import { isLocale } from '../telegram/locale.ts';
import { isOver, type Dialogue } from './dialogue.ts';

type Row = typeof dialogues.$inferSelect;

/** What can be set on a dialogue; topics and co-hosts are set on their own. */
export type DialogueFields = Omit<Dialogue, 'id' | 'topics' | 'coHosts'>;

export interface DialogueStore {
  /** @param id drawn beforehand, so that creating twice creates once */
  create(id: RecordId, fields: DialogueFields): void;
  read(id: RecordId): Dialogue | undefined;
  /** The dialogue that a topic belongs to. */
  withTopic(topicId: RecordId): Dialogue | undefined;
  /** The dialogue that a question was asked about. */
  withQuestion(questionId: RecordId): Dialogue | undefined;
  change(id: RecordId, fields: Partial<DialogueFields>): void;
  /** A draft that nobody has seen; anything else is cancelled instead. */
  removeDraft(id: RecordId): void;
  /** Open ones in a place that are not over, the next first. @param now minutes since the epoch, here and below */
  coming(place: string, now: number): Dialogue[];
  /** How many are to come in each place that has any. */
  comingPlaces(now: number): Map<string, number>;
  /** Open ones anywhere that start within this span, for what happens by the clock. */
  startingBetween(from: number, to: number): Dialogue[];
  /** Those that a member hosts or co-hosts: the next first, then those that are past, the latest first. */
  hostedBy(staffId: RecordId, now: number): Dialogue[];
  addTopic(id: RecordId, title: string): RecordId;
  renameTopic(topicId: RecordId, title: string): void;
  removeTopic(topicId: RecordId): void;
  linkConcern(topicId: RecordId, concernId: RecordId): void;
  unlinkConcern(topicId: RecordId, concernId: RecordId): void;
  /** The concerns behind a topic. Whoever asks shows only what its reader may read. */
  concernsOf(topicId: RecordId): RecordId[];
  setCoHosts(id: RecordId, staffIds: readonly RecordId[]): void;
}

export function createDialogueStore(database: Database, room: StrongRoom): DialogueStore {
  const { queries } = database;
  const find = queries
    .select()
    .from(dialogues)
    .where(eq(dialogues.id, sql.placeholder('id')))
    .prepare();
  const findTopics = queries
    .select({ id: dialogueTopics.id, title: dialogueTopics.title })
    .from(dialogueTopics)
    .where(eq(dialogueTopics.dialogueId, sql.placeholder('id')))
    .orderBy(asc(dialogueTopics.position))
    .prepare();
  const findHosts = queries
    .select({ staffId: dialogueHosts.staffId })
    .from(dialogueHosts)
    .where(eq(dialogueHosts.dialogueId, sql.placeholder('id')))
    .prepare();

  /** What is to come and not over. */
  const ahead = (now: number) =>
    and(
      eq(dialogues.state, 'open'),
      // The index gives what starts late enough; the longest dialogue is a day long.
      gt(dialogues.startsAt, now - LONGEST_MINUTES),
      gt(sql`${dialogues.startsAt} + ${dialogues.minutes}`, now),
    );

  function toDialogue(row: Row): Dialogue {
    const id = asRecordId(row.id);
    const { latitude, longitude, joinLink, languages, ...rest } = row;
    return {
      ...rest,
      id,
      hostId: asRecordId(row.hostId),
      coHosts: findHosts.all({ id }).map(({ staffId }) => asRecordId(staffId)),
      venue: row.venue ?? undefined,
      pin: latitude === null || longitude === null ? undefined : { latitude, longitude },
      joinLink: joinLink === null ? undefined : room.open('join_link', joinLink, id.toString('hex')),
      seats: row.seats ?? undefined,
      languages: languages.filter(isLocale),
      topics: findTopics.all({ id }).map((topic) => ({ id: asRecordId(topic.id), title: topic.title })),
    };
  }

  /** The columns of what is given; what is given as undefined is emptied. */
  function toColumns(id: RecordId, fields: Partial<DialogueFields>): Partial<Row> {
    const { pin, joinLink, venue, seats, languages, reminded, ...plain } = fields;
    return {
      ...plain,
      ...('venue' in fields ? { venue: venue ?? null } : {}),
      ...('seats' in fields ? { seats: seats ?? null } : {}),
      ...(languages ? { languages: [...languages] } : {}),
      ...(reminded ? { reminded: [...reminded] } : {}),
      ...('pin' in fields ? { latitude: pin?.latitude ?? null, longitude: pin?.longitude ?? null } : {}),
      ...('joinLink' in fields
        ? {
            joinLink: joinLink === undefined ? null : room.seal('join_link', joinLink, id.toString('hex')),
          }
        : {}),
    };
  }

  function read(id: RecordId): Dialogue | undefined {
    const row = find.get({ id });
    return row && toDialogue(row);
  }

  return {
    create: (id, fields) => {
      const { joinLink, ...plain } = fields;
      queries
        .insert(dialogues)
        .values({
          ...plain,
          ...toColumns(id, { joinLink, pin: fields.pin }),
          id,
          languages: [...fields.languages],
          reminded: [...fields.reminded],
        })
        .onConflictDoNothing()
        .run();
    },
    read,
    withTopic: (topicId) => {
      const row = queries
        .select({ id: dialogueTopics.dialogueId })
        .from(dialogueTopics)
        .where(eq(dialogueTopics.id, topicId))
        .get();
      return row && read(asRecordId(row.id));
    },
    withQuestion: (questionId) => {
      const row = queries
        .select({ id: dialogueQuestions.dialogueId })
        .from(dialogueQuestions)
        .where(eq(dialogueQuestions.id, questionId))
        .get();
      return row && read(asRecordId(row.id));
    },
    change: (id, fields) => {
      const columns = toColumns(id, fields);
      if (Object.keys(columns).length === 0) return;
      queries.update(dialogues).set(columns).where(eq(dialogues.id, id)).run();
    },
    removeDraft: (id) =>
      void queries
        .delete(dialogues)
        .where(and(eq(dialogues.id, id), eq(dialogues.state, 'draft')))
        .run(),
    coming: (place, now) =>
      queries
        .select()
        .from(dialogues)
        .where(and(ahead(now), eq(dialogues.place, place)))
        .orderBy(asc(dialogues.startsAt))
        .all()
        .map(toDialogue),
    comingPlaces: (now) =>
      new Map(
        queries
          .select({ place: dialogues.place, count: sql<number>`count(*)` })
          .from(dialogues)
          .where(ahead(now))
          .groupBy(dialogues.place)
          .all()
          .map(({ place, count }) => [place, count]),
      ),
    startingBetween: (from, to) =>
      queries
        .select()
        .from(dialogues)
        .where(and(eq(dialogues.state, 'open'), gt(dialogues.startsAt, from), lte(dialogues.startsAt, to)))
        .all()
        .map(toDialogue),
    hostedBy: (staffId, now) => {
      const coHosted = queries
        .select({ id: dialogueHosts.dialogueId })
        .from(dialogueHosts)
        .where(eq(dialogueHosts.staffId, staffId));
      const hosted = queries
        .select()
        .from(dialogues)
        .where(or(eq(dialogues.hostId, staffId), inArray(dialogues.id, coHosted)))
        .orderBy(desc(dialogues.startsAt))
        .all()
        .map(toDialogue);
      const isPast = (dialogue: Dialogue) => isOver(dialogue, now);
      return [...hosted.filter((dialogue) => !isPast(dialogue)).toReversed(), ...hosted.filter(isPast)];
    },
    addTopic: (dialogueId, title) =>
      database.transaction(() => {
        const id = newRecordId();
        const last = queries
          .select({ position: sql<number>`coalesce(max(${dialogueTopics.position}), 0)` })
          .from(dialogueTopics)
          .where(eq(dialogueTopics.dialogueId, dialogueId))
          .get();
        queries
          .insert(dialogueTopics)
          .values({ id, dialogueId, title, position: (last?.position ?? 0) + 1 })
          .run();
        return id;
      }),
    renameTopic: (topicId, title) =>
      void queries.update(dialogueTopics).set({ title }).where(eq(dialogueTopics.id, topicId)).run(),
    removeTopic: (topicId) => void queries.delete(dialogueTopics).where(eq(dialogueTopics.id, topicId)).run(),
    linkConcern: (topicId, concernId) =>
      void queries.insert(topicConcerns).values({ topicId, concernId }).onConflictDoNothing().run(),
    unlinkConcern: (topicId, concernId) =>
      void queries
        .delete(topicConcerns)
        .where(and(eq(topicConcerns.topicId, topicId), eq(topicConcerns.concernId, concernId)))
        .run(),
    concernsOf: (topicId) =>
      queries
        .select({ id: topicConcerns.concernId })
        .from(topicConcerns)
        .where(eq(topicConcerns.topicId, topicId))
        .all()
        .map(({ id }) => asRecordId(id)),
    setCoHosts: (dialogueId, staffIds) =>
      database.transaction(() => {
        queries.delete(dialogueHosts).where(eq(dialogueHosts.dialogueId, dialogueId)).run();
        for (const staffId of staffIds) queries.insert(dialogueHosts).values({ dialogueId, staffId }).run();
      }),
  };
}

/** The longest that a dialogue may last. */
export const LONGEST_MINUTES = 24 * 60;
