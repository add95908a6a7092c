import type { Api } from 'grammy';

/** What grammY takes for an abort signal: its types name those of a polyfill. */
export type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** grammY only asks whether a signal has fired, and listens to it, which both kinds offer alike. */
export function forGrammy(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal;
}
