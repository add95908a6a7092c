import { z } from 'zod';

/** What is asked of a leader, in this order; the fields of the card are asked one by one. */
const QUESTIONS = ['place', 'title', 'when', 'where'] as const;
export const FIELDS = ['title', 'when', 'where', 'seats', 'link', 'pin', 'topic'] as const;

/** Planning, as it rests in a leader's desk: a new dialogue until all is answered, or one field of an existing one. */
const schema = z.object({
  doing: z.literal('plan'),
  /** The id of the dialogue, drawn before it exists. */
  dialogue: z.string(),
  /** Whether it exists: then `asking` is one field of its card. */
  exists: z.boolean(),
  asking: z.enum([...QUESTIONS, ...FIELDS]),
  place: z.string().optional(),
  title: z.string().optional(),
  /** The day that is chosen while the hour is not. */
  day: z.string().optional(),
  startsAt: z.number().optional(),
  /** The topic that is being worded; absent for a new one. */
  topic: z.string().optional(),
  /** The concern that a new topic is taken from. */
  concern: z.string().optional(),
  messageId: z.number().optional(),
  /** She has gone elsewhere since: what she types now is for that. */
  paused: z.boolean().optional(),
});

export type Planning = z.infer<typeof schema>;

export function asPlanning(state: unknown): Planning | undefined {
  return schema.safeParse(state).data;
}
