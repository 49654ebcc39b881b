export { type FailedJob, type Job, type JobHandler, type Jobs, openJobs } from './open-jobs.ts';
export { type Payload, queue } from './queue.ts';
