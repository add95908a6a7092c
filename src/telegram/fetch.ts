import type { Log } from '../events.ts';
import { reasonOf } from './api-errors.ts';
import { sendOver, sendOverHttp, type CallSignal } from './http.ts';

/** The part of the Bot API's reply that the wiring reads. */
interface ApiReply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

/** One call that succeeded, as the erase ledger wants it. */
export interface ApiSuccess {
  method: string;
  result: unknown;
  /** The answer to an earlier attempt was lost, so that it may have been carried out as well. */
  doubtful: boolean;
}

export interface FetchOptions {
  log: Log;
  /** In place of Node's HTTP. */
  fetch?: typeof fetch;
  /** Waits this many milliseconds, or less when `signal` fires. */
  sleep?: (milliseconds: number, signal: CallSignal) => Promise<void>;
  onSuccess?: (call: ApiSuccess) => void;
  /** How often a call is tried; 4 when absent. 1 for whoever looks after failures himself: none is logged here then. */
  attempts?: number;
}

/** grammY's client calls this with a URL and its own kind of request options, and only ever asks the answer for its JSON. */
export type ApiFetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: unknown; signal: CallSignal },
) => Promise<{ json(): Promise<unknown> }>;

const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 30_000;
/** What was refused for coming too fast is repeated for so long; each time Telegram has said when. */
const LONGEST_WAITS_MS = 120_000;

/**
 * A `fetch` for grammY's client that waits out 429 and repeats network failures and 5xx, below grammY: conversations
 * replay what happens above it, and would sleep again at every replay. `getUpdates` is left to the poller, which has its
 * own patience. Retrying a send whose answer was lost can double a message to one person; never sending it would be worse. A 429
 * is no attempt: nothing was carried out, and after a day of downtime, or when a hundred people tap at once, there are many.
 */
export function createApiFetch({
  log,
  fetch: given,
  sleep = wait,
  onSuccess,
  attempts = ATTEMPTS,
}: FetchOptions): ApiFetch {
  const send = given ? sendOver(given) : sendOverHttp;
  return async (url, init) => {
    const method = url.slice(url.lastIndexOf('/') + 1);
    const { signal } = init;
    const body = await readBody(init.body);
    let doubtful = false;
    let waitedMs = 0;
    for (let attempt = 1; ;) {
      const last = attempt >= attempts || method === 'getUpdates';
      try {
        const response = await send(url, { method: init.method, headers: init.headers, body, signal });
        const reply = asReply(await response.json());
        const tooFast = reply.error_code === 429;
        const patient = tooFast ? attempts > 1 && waitedMs < LONGEST_WAITS_MS : !last;
        if (reply.ok || !patient || method === 'getUpdates' || !retriable(reply)) {
          report(method, reply, doubtful);
          return { json: () => Promise.resolve(reply) };
        }
        const waitMs = tooFast ? Math.max(1, reply.parameters?.retry_after ?? 1) * 1000 : backOff(attempt++);
        doubtful ||= !tooFast;
        waitedMs += waitMs;
        await pause(method, reply.error_code ?? response.status, waitMs);
      } catch (error) {
        if (last || signal.aborted) throw error;
        doubtful = true;
        await pause(method, 0, backOff(attempt++));
      }
      if (signal.aborted) throw new Error('The call was given up while waiting to repeat it.');
    }

    async function pause(called: string, code: number, waitMs: number): Promise<void> {
      log('api_retried', { method: called, code, waitMs });
      await sleep(waitMs, signal);
    }
  };

  function report(method: string, reply: ApiReply, doubtful: boolean): void {
    if (!reply.ok) {
      const reason = reasonOf(reply.description ?? '');
      // Expected in everyday use: a tap twice, a message she has deleted herself.
      if (attempts > 1 && reason !== 'not_modified' && method !== 'getUpdates') {
        log('api_failed', { method, code: reply.error_code ?? 0, reason });
      }
      return;
    }
    onSuccess?.({ method, result: reply.result, doubtful });
  }
}

/** Milliseconds to wait after this attempt. */
const backOff = (attempt: number): number => 250 * 2 ** attempt;

function retriable(reply: ApiReply): boolean {
  const code = reply.error_code ?? 0;
  if (code >= 500) return true;
  return code === 429 && (reply.parameters?.retry_after ?? 1) * 1000 <= LONGEST_WAIT_MS;
}

/** @throws {Error} on anything but the Bot API's envelope ("Making requests" in its documentation), such as a proxy's page */
function asReply(value: unknown): ApiReply {
  if (typeof value !== 'object' || value === null || !('ok' in value) || typeof value.ok !== 'boolean') {
    throw new Error('The answer is not from a Bot API server.');
  }
  // Checked just above; the other fields are fixed by the Bot API.
  return value as ApiReply;
}

/** The whole body at once: a stream could not be read again for a second attempt. */
async function readBody(body: unknown): Promise<string | Buffer> {
  if (typeof body === 'string') return body;
  const chunks: Buffer[] = [];
  // grammY hands over an async iterable of byte chunks when a file is among the parameters.
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function wait(milliseconds: number, signal: CallSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
