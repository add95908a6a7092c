import type { Fault } from './model.ts';

/** Failures that tests order; each call meets the first that fits it. */
export class Faults {
  #ordered: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    const times = fault.times ?? 1;
    if (times > 0) this.#ordered.push({ fault, left: times });
  }

  /** The fault that a call meets, if one has been ordered for it; it counts as played. */
  take(method: string, chatId: number | undefined): Fault | undefined {
    const found = this.#ordered.find(
      ({ fault }) =>
        (fault.method === undefined || fault.method === method) &&
        (fault.chatId === undefined || fault.chatId === chatId),
    );
    if (!found) return undefined;
    found.left--;
    if (found.left === 0) this.#ordered = this.#ordered.filter((entry) => entry !== found);
    return found.fault;
  }
}
