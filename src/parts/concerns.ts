import type { Api, Composer } from 'grammy';
import { createCodesToShow, type CodesToShow } from '../concerns/intake/codes-to-show.ts';
import { intakeHandlers } from '../concerns/intake/handlers.ts';
import type { LivingMessages } from '../concerns/intake/living-messages.ts';
import { readersIn } from '../concerns/intake/readers.ts';
import { threadHandlers } from '../concerns/thread/handlers.ts';
import { createVisits, type Visits } from '../concerns/thread/visits.ts';
import type { StaffStore } from '../people/store.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Quotas } from './limits.ts';

type Shared = Parameters<typeof intakeHandlers>[0] & Parameters<typeof threadHandlers>[0];

export interface ConcernPartsDeps extends Omit<
  Shared,
  'codes' | 'visits' | 'readersIn' | 'quota' | 'breaker' | 'tries' | 'replies'
> {
  quickApi: Api;
  living: LivingMessages;
  staff: StaffStore;
  quotas: Quotas;
}

/** What a woman does with a concern: the form, and reading answers by its code. */
export interface ConcernParts {
  thread: Composer<AppContext>;
  intake: ReturnType<typeof intakeHandlers>;
  visits: Visits;
  codes: CodesToShow;
}

export function createConcernParts({ staff, quotas, ...shared }: ConcernPartsDeps): ConcernParts {
  const visits = createVisits(shared.clock);
  const codes = createCodesToShow(shared.quickApi, shared.clock);
  return {
    visits,
    codes,
    intake: intakeHandlers({
      ...shared,
      codes,
      readersIn: (place) => readersIn(staff.list('leader'), place),
      quota: quotas.concerns,
      breaker: quotas.breaker,
    }),
    thread: threadHandlers({ ...shared, visits, tries: quotas.codes, replies: quotas.replies }),
  };
}
