import type { Update } from 'grammy/types';
import { Refusal } from './refusal.ts';

export interface PollRequest {
  offset: number;
  limit: number;
  timeoutSeconds: number;
  allowed: readonly string[] | undefined;
}

interface Waiting {
  request: PollRequest;
  resolve: (updates: Update[]) => void;
  reject: (error: Refusal) => void;
  timer: NodeJS.Timeout;
}

/** Telegram's list when a bot names none: everything but these (Bot API, getUpdates). */
const OFF_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/**
 * The updates that the bot has not confirmed yet. With polling a batch is confirmed by asking for what comes after it; with
 * a webhook by answering 2xx.
 */
export class UpdateQueue {
  /** By update id, oldest first: a batch is confirmed, and one update too, without going through the rest. */
  readonly #pending = new Map<number, Update>();
  #nextId = 1000;
  #waiting: Waiting | undefined;
  #allowed: readonly string[] | undefined;
  /** Told of each new update; the webhook's delivery listens. */
  onUpdate: (update: Update) => void = () => undefined;
  /** Told when the queue has become shorter. */
  onConfirmed: () => void = () => undefined;

  get size(): number {
    return this.#pending.size;
  }

  has(updateId: number): boolean {
    return this.#pending.has(updateId);
  }

  /** Those that wait, oldest first; at most `limit`. */
  pending(limit = Number.POSITIVE_INFINITY): Update[] {
    const found: Update[] = [];
    for (const update of this.#pending.values()) {
      if (found.length >= limit) break;
      found.push(update);
    }
    return found;
  }

  set allowed(kinds: readonly string[] | undefined) {
    this.#allowed = kinds;
  }

  push(content: object): void {
    const kind = Object.keys(content)[0];
    if (kind !== undefined && !this.#wants(kind)) return;
    // Whoever pushes gives the fields of an update; tests push nonsense on purpose.
    const update = { update_id: this.#nextId++, ...content } as Update;
    this.#pending.set(update.update_id, update);
    this.onUpdate(update);
    this.#serveWaiting();
  }

  /** @throws {Refusal} 409 for the request that waited, when another poller comes */
  poll(request: PollRequest): Promise<Update[]> {
    this.#waiting?.reject(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    this.#drop();
    if (request.allowed) this.#allowed = request.allowed.length > 0 ? request.allowed : undefined;
    if (request.offset > 0) this.#confirmBefore(request.offset);
    else if (request.offset < 0) this.#confirmBefore(this.#nextId + request.offset);
    const ready = this.pending(request.limit);
    if (ready.length > 0 || request.timeoutSeconds === 0) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#drop();
        resolve([]);
      }, request.timeoutSeconds * 1000);
      this.#waiting = { request, resolve, reject, timer };
    });
  }

  /** The poller has hung up: nobody waits any more. */
  hangUp(): void {
    this.#drop();
  }

  confirm(updateId: number): void {
    this.#pending.delete(updateId);
    this.onConfirmed();
  }

  clear(): void {
    this.#pending.clear();
    this.onConfirmed();
  }

  #wants(kind: string): boolean {
    return this.#allowed ? this.#allowed.includes(kind) : !OFF_BY_DEFAULT.has(kind);
  }

  #confirmBefore(offset: number): void {
    const before = this.#pending.size;
    for (const id of this.#pending.keys()) {
      if (id >= offset) break;
      this.#pending.delete(id);
    }
    if (this.#pending.size !== before) this.onConfirmed();
  }

  #serveWaiting(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#drop();
    // Updates that one gesture causes arrive together, as they would over a network.
    setImmediate(() => waiting.resolve(this.pending(waiting.request.limit)));
  }

  #drop(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
  }
}
