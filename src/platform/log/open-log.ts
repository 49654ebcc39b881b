import { type DestinationStream, pino } from 'pino';
import { describeError } from './describe-error.ts';

/** From the loudest to the quietest. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a line may hold. There is no field for text that people typed, for addresses filled in, or for names. */
export interface LogFields {
  readonly requestId?: string;
  /** Method and pattern, never the address as it was asked for: a search text stands in that. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly bytes?: number;
  /** The room that speaks: `http`, `jobs`. */
  readonly room?: string;
  readonly job?: string;
  readonly count?: number;
  /** Described without its message, see `describeError`. */
  readonly error?: unknown;
}

/** Where the running of the service is told, one JSON object a line. It is not the ledger: no person stands in it. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** Fields that would name somebody or let somebody in, should code that the types do not watch hand one over. */
const never = ['body', 'form', 'cookie', 'session', 'csrf', 'token', 'password', 'name', 'searched', 'address', 'url'];

/**
 * Opens the log.
 * @param level lines quieter than this are left out
 * @param destination where the lines go; the standard output unless told otherwise
 */
export function openLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    // Neither the machine's name nor the process: whoever runs the service has both from the outside.
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...never, ...never.map((field) => `*.${field}`)], censor: '[withheld]' },
    serializers: { error: describeError },
  };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}
