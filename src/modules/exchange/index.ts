export { type LoadJobParts, type LoadJobPayload, loadJob, loadQueue } from './commands/load-job.ts';
export { openReadable } from './commands/open-readable.ts';
export { type LoadProgress, type LoadRun, runLoad } from './commands/run-load.ts';
export type { ReadableFile } from './commands/settle-columns.ts';
export { type TakenFile, takeFile } from './commands/take-file.ts';
export { type Trial, tryFile } from './commands/try-file.ts';
export { type ExchangeParts, exchangeRoutes } from './routes.ts';
export type { LoadEnd } from './rules/load-end.ts';
export { addTallies, type LoadOutcome, noRows, roundSeconds, type Tally } from './rules/tally.ts';
