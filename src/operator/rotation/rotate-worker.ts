import { answerJobs } from '../../jobs/thread-side.ts';
import { rotateClaimed } from './rotate.ts';
import type { Job } from './taking-up.ts';

answerJobs((job) => {
  // `taking-up.ts` sends nothing else: the keys are read here.
  const { databasePath, keyFile } = job as Job;
  return rotateClaimed(databasePath, keyFile);
});
