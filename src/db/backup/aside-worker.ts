import { answerJobs } from '../../jobs/thread-side.ts';
import type { Job } from './aside.ts';
import { discard } from '../discard.ts';
import { copyForBackup } from './copy.ts';
import { flawOf } from './proof.ts';

// `aside.ts` sends nothing else, and no key.
answerJobs((given) => {
  const job = given as Job;
  if (job.kind === 'inspect') return flawOf(job.path);
  if (job.kind === 'copy') return copyForBackup(job.path, job.copy);
  for (const path of job.paths) discard(path);
});
