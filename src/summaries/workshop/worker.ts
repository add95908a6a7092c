import { answerJobs } from '../../jobs/thread-side.ts';
import { make, type Job } from './jobs.ts';

// `workshop.ts` sends nothing else.
answerJobs((job) => make(job as Job));
