import { z } from 'zod';

/** What a leader is writing, and for which concern. It rests in her desk, sealed, for an hour. */
const schema = z.object({
  doing: z.literal('triage'),
  what: z.enum(['answer', 'question', 'note', 'passed', 'returned']),
  /** The concern's id, and the queue's filter, as buttons carry them. */
  concern: z.string(),
  filter: z.string(),
  /** The queue's message. */
  messageId: z.number().optional(),
  /** How many entries the thread had when she began. */
  expected: z.number(),
  /** Drawn at the preview: sending twice writes once. */
  statement: z.string().optional(),
  text: z.string().optional(),
  /** She has gone elsewhere since: what she types now is for that, while the preview can still be sent. */
  paused: z.boolean().optional(),
});

export type Composing = z.infer<typeof schema>;
export type Writing = Composing['what'];

/** What the desk holds, if it is something written for a concern. */
export function asComposing(state: unknown): Composing | undefined {
  return schema.safeParse(state).data;
}

/** What each letter in a button's data begins. */
export const WRITINGS = {
  a: 'answer',
  q: 'question',
  n: 'note',
  p: 'passed',
  g: 'returned',
} as const satisfies Record<string, Writing>;

export function writingOf(letter: string | undefined): Writing | undefined {
  return Object.entries(WRITINGS).find(([known]) => known === letter)?.[1];
}
