import { describe, expect, it } from 'vitest';
import { DatabaseError } from '../database/engine.ts';
import { describeError } from './describe-error.ts';
import { type LogFields, type LogLevel, openLog } from './open-log.ts';

function logged(level: LogLevel, write: (log: ReturnType<typeof openLog>) => void): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  write(openLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes one JSON object a line, with the level in words', () => {
    const [line] = logged('info', (log) => log.info({ requestId: '7K3QM-9F2VT', status: 200 }, 'answered'));
    expect(line).toMatchObject({ level: 'info', requestId: '7K3QM-9F2VT', status: 200, msg: 'answered' });
    expect(line).not.toHaveProperty('hostname');
  });

  it('leaves out what is quieter than its level', () => {
    const all = (log: ReturnType<typeof openLog>) => {
      for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]({}, level);
    };
    expect(logged('warn', all).map((line) => line['msg'])).toEqual(['warn', 'error']);
    expect(logged('silent', all)).toEqual([]);
  });

  it('withholds fields that name somebody, should one be handed over past the types', () => {
    const past = { body: 'Jordan', token: 'Jordan', request: { cookie: 'Jordan', url: 'Jordan' } } as LogFields;
    const [line] = logged('info', (log) => log.info(past, 'x'));
    expect(JSON.stringify(line)).not.toContain('Jordan');
  });

  it('describes an error without its message, and its cause likewise', () => {
    const cause = new DatabaseError('Key (name)=(Jordan Sample) already exists', '23505', 'line_reference_idx');
    const error = new Error('Jordan Sample\n    at Jordan (Sample)\n    at file', { cause });
    const [line] = logged('info', (log) => log.error({ error }, 'failed'));
    expect(line?.['error']).toMatchObject({
      type: 'Error',
      cause: { type: 'DatabaseError', code: '23505', constraint: 'line_reference_idx' },
    });
    expect(JSON.stringify(line)).not.toContain('Jordan');
    expect(JSON.stringify(line)).toContain('open-log.test.ts');
  });

  it('describes what is no error by its kind alone, and ends on a circle of causes', () => {
    expect(describeError('Jordan Sample')).toEqual({ type: 'string', at: [] });
    const circle = new Error('a');
    circle.cause = circle;
    expect(() => JSON.stringify(describeError(circle))).not.toThrow();
    const odd = Object.assign(new Error('x'), { name: 'Jordan Sample', code: 'has spaces' });
    expect(describeError(odd)).toMatchObject({ type: 'Error' });
    expect(describeError(odd)).not.toHaveProperty('code');
  });
});
