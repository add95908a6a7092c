import { badRequest } from './refusal.ts';

/** What a tap is answered with. */
export interface TapAnswer {
  text: string;
  show_alert: boolean;
}

interface PendingQuery {
  /** Seconds since the epoch. */
  date: number;
  answer: (answer: TapAnswer | undefined) => void;
}

/** A callback query can be answered for this long (measured). */
const QUERY_SECONDS = 150;

/** The taps that wait for their answer, oldest first. */
export class Queries {
  readonly #pending = new Map<string, PendingQuery>();
  readonly #now: () => number;
  #nextId = 1;

  /** @param now seconds since the epoch */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns the query's id */
  open(answer: PendingQuery['answer']): string {
    this.#forgetExpired();
    const id = String(7_000_000_000_000_000 + this.#nextId++);
    this.#pending.set(id, { date: this.#now(), answer });
    return id;
  }

  /** @throws {Refusal} when the query is unknown, too old, or answered already: the real one tells these no more apart */
  answer(id: string, answer: TapAnswer): void {
    const query = this.#pending.get(id);
    if (!query || this.#isExpired(query)) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    this.#pending.delete(id);
    query.answer(answer);
  }

  #isExpired(query: PendingQuery): boolean {
    return this.#now() - query.date > QUERY_SECONDS;
  }

  /** Taps that nobody ever answers must not pile up. The clock only runs forward, so the first that is fresh ends the search. */
  #forgetExpired(): void {
    for (const [id, query] of this.#pending) {
      if (!this.#isExpired(query)) return;
      this.#pending.delete(id);
    }
  }
}
