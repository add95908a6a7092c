import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Act } from './view.ts';

const BODY_LIMIT = 64 * 1024;
const LONGEST_MOVE = 366 * 24 * 60 * 60 * 1000;

/** A request that the page's server turns down, with the HTTP status and a reason that names the remedy. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const who = { person: z.int(), chat: z.int() };
const text = z.string().min(1).max(4096);
const message = z.int();
const index = z.int().nonnegative();

export const actSchema: z.ZodType<Act> = z.discriminatedUnion('do', [
  z.strictObject({ ...who, do: z.literal('send'), text }),
  z.strictObject({ ...who, do: z.literal('start'), payload: z.string().max(64).exactOptional() }),
  z.strictObject({
    ...who,
    do: z.literal('media'),
    kind: z.enum(['photo', 'voice', 'sticker', 'document', 'contact', 'location', 'video']),
  }),
  z.strictObject({ ...who, do: z.literal('forward'), text }),
  z.strictObject({ ...who, do: z.literal('edit'), message, text }),
  z.strictObject({ ...who, do: z.literal('delete'), message }),
  z.strictObject({ ...who, do: z.literal('tap'), message, row: index, column: index }),
  z.strictObject({
    ...who,
    do: z.literal('addBot'),
    admin: z.boolean().exactOptional(),
    payload: z.string().max(64).exactOptional(),
  }),
  z.strictObject({ ...who, do: z.literal('muteBot') }),
  z.strictObject({ ...who, do: z.literal('removeBot') }),
  z.strictObject({ ...who, do: z.literal('block') }),
  z.strictObject({ ...who, do: z.literal('unblock') }),
  z.strictObject({ ...who, do: z.literal('clear') }),
]);

/** `move` in milliseconds: forward only, at most a leap year at once. */
export const clockSchema = z.strictObject({ move: z.int().positive().max(LONGEST_MOVE) });

/** A request that needs no particulars. */
export const nothingSchema = z.strictObject({});

export const answerSchema = z.strictObject({ code: z.string().trim().min(1).max(64), text });

/**
 * Another site can make a browser on this machine send requests here: by a name of its own that resolves to 127.0.0.1
 * (the Host header shows it) or from its own page (the Origin header shows it).
 * @throws {RefusedRequest} 403 on either
 */
export function requireLocal(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    throw new RefusedRequest(403, 'Open the playground as http://127.0.0.1 or http://localhost');
  }
  const { origin } = request.headers;
  if (request.method === 'POST' && origin !== undefined && origin !== `http://${host}`) {
    throw new RefusedRequest(403, 'Only the playground’s own page may post here');
  }
}

/**
 * The body as `schema` wants it.
 * @throws {RefusedRequest} 415, 413 or 400, saying what is wrong with which field
 */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  // A form of another site can't send this type without asking first, and is never allowed.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new RefusedRequest(415, 'Send JSON, with Content-Type: application/json');
  }
  const parsed = schema.safeParse(parseJson(await readBody(request)));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new RefusedRequest(400, reasons.join('; '));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without an encoding set, a request yields Buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new RefusedRequest(413, `A request may hold ${BODY_LIMIT} bytes at most`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RefusedRequest(400, 'The body is not JSON');
  }
}
