import { answerJobs } from '../../jobs/thread-side.ts';
import { rebuildAsCopy } from './as-copy.ts';

// `aside.ts` sends nothing else.
answerJobs((path) => rebuildAsCopy(String(path)));
