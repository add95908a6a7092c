import type { OnWaiting } from '../concerns/concern.ts';
import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import type { Rates } from '../jobs/outbox/limiter.ts';
import type { Workshop } from '../summaries/workshop/workshop.ts';
import type { FetchOptions } from '../telegram/fetch.ts';
import type { KeptAlerts } from '../triage/alerts/alerts.ts';
import type { Limits } from './limits.ts';

/** What tests and the playground put in place of the real thing, and what only the process can do. */
export interface Overrides {
  clock?: Clock;
  log?: Log;
  fetch?: typeof fetch;
  sleep?: NonNullable<FetchOptions['sleep']>;
  /** How often housekeeping runs by itself; 0 for never. */
  housekeepingMs?: number;
  limits?: Partial<Limits>;
  /** Told of each concern that comes to wait, beside the leaders. */
  onWaiting?: OnWaiting;
  /** Where charts and other files are made; a thread of its own when absent. */
  workshop?: () => Workshop;
  /** How long whoever writes next waits for a file that somebody wants, in milliseconds. */
  patienceMs?: number;
  /** How fast letters may go out; Telegram's limits when absent. */
  rates?: Rates;
  /** Where a line for the operator goes that must not be in the log, such as the first admin's link. */
  announce?: (line: string) => void;
  /** Asks whoever runs the app to stop it, to rebuild the database, and to start another one. */
  stepAside?: () => void;
  /** What leaders have yet to be told of, from one app to the next of the same process. */
  keptAlerts?: KeptAlerts;
}
