/** An error as the log may hold it. */
export interface DescribedError {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly syscall?: string;
  readonly at: readonly string[];
  readonly cause?: DescribedError;
}

const word = /^[\w.:-]{1,80}$/;

/** Where in the code, and nothing else: a message may run over several lines and look like anything. */
const place = /^ {4}at (?:[\w$.<>[\] #]+ )?\(?(?:file:\/\/|node:|\/)?[^\s()]*:\d+:\d+\)?$/;

function plainWord(value: unknown): string | undefined {
  return typeof value === 'string' && word.test(value) ? value : undefined;
}

function placesIn(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => place.test(line))
    .slice(0, 20)
    .map((line) => line.trim().slice(3));
}

/**
 * Describes an error without its message. Messages quote what was typed or stored (a database says which value was
 * refused), and the log must hold no names; the kind, the code and the places in the source say what went wrong.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const fields = error as Error & { code?: unknown; constraint?: unknown; syscall?: unknown };
  const code = plainWord(fields.code);
  const constraint = plainWord(fields.constraint);
  const syscall = plainWord(fields.syscall);
  return {
    type: plainWord(error.name) ?? 'Error',
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(syscall !== undefined && { syscall }),
    at: placesIn(error),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}
