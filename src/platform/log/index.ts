export { type Log, type LogFields, type LogLevel, logLevels, openLog } from './open-log.ts';
