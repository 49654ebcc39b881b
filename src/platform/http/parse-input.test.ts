import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { joinFields, parseInput, refuseUnknown, shapeFor, shapeOf, tidy } from './parse-input.ts';

const names = (schema: unknown) => {
  const shape = shapeOf(schema);
  return shape === null ? null : { known: [...shape.known], lists: [...shape.lists] };
};

describe('the shape of a schema', () => {
  it('is read through refinements, pipes, defaults, unions and intersections', () => {
    const plain = z.object({ a: z.string(), b: z.array(z.string()).default([]), c: z.array(z.string()).optional() });
    expect(names(plain)).toEqual({ known: ['a', 'b', 'c'], lists: ['b', 'c'] });
    expect(names(plain.refine(() => true))).toEqual(names(plain));
    expect(names(plain.transform((value) => value.a))).toEqual(names(plain));
    expect(names(z.intersection(plain, z.object({ d: z.string() })))?.known).toEqual(['a', 'b', 'c', 'd']);
    const either = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('x'), x: z.string() }),
      z.object({ kind: z.literal('y'), y: z.array(z.string()).readonly() }),
    ]);
    expect(names(either)).toEqual({ known: ['kind', 'x', 'y'], lists: ['y'] });
  });

  it('is none for what is not the schema of an object', () => {
    for (const schema of [z.string(), z.record(z.string(), z.string()), z.any(), undefined]) {
      expect(shapeOf(schema)).toBeNull();
    }
    expect(() => shapeFor(z.string())).toThrow('must be the schema of an object');
  });
});

describe('parsing', () => {
  const schema = z.object({ name: z.string().min(1, 'Enter a name'), tags: z.array(z.string()).default([]) });
  const parse = (fields: Record<string, unknown>) => parseInput(schema, shapeFor(schema), fields);

  it('makes a list of a single value where a list is wanted', () => {
    expect(parse({ name: 'x', tags: 'one' })).toEqual({ ok: true, value: { name: 'x', tags: ['one'] } });
    expect(parse({ name: 'x' })).toEqual({ ok: true, value: { name: 'x', tags: [] } });
  });

  it('gives each field one message, the first', () => {
    const twice = z.object({ name: z.string().min(3, 'Longer').regex(/^A/, 'Begin with A') });
    expect(parseInput(twice, shapeFor(twice), { name: 'x' })).toEqual({
      ok: false,
      problem: { kind: 'invalid', problems: [{ field: 'name', message: 'Longer' }] },
    });
  });

  it('gives the whole form the message of a rule about several fields', () => {
    const rule = z
      .object({ from: z.string(), to: z.string() })
      .refine((value) => value.from < value.to, 'Swap the dates');
    expect(parseInput(rule, shapeFor(rule), { from: 'b', to: 'a' })).toMatchObject({
      problem: { problems: [{ field: '', message: 'Swap the dates' }] },
    });
  });

  it('refuses several values where one is wanted', () => {
    expect(parse({ name: ['x', 'y'] }).ok).toBe(false);
  });

  it('refuses fields that are not known, prototypes included', () => {
    const shape = shapeFor(schema);
    expect(refuseUnknown(shape, { name: 'x' })).toBeNull();
    expect(refuseUnknown(shape, { name: 'x', marking: '1' })).toMatchObject({ kind: 'bad request' });
    expect(refuseUnknown(shape, JSON.parse('{"__proto__": "x"}') as Record<string, unknown>)).not.toBeNull();
    expect(refuseUnknown(shape, { constructor: 'x' })).not.toBeNull();
  });

  it('trims what was typed and keeps its lines', () => {
    expect(tidy({ a: ' x\r\ny\r ', b: ['\t1', '2 '] })).toEqual({ ok: true, value: { a: 'x\ny', b: ['1', '2'] } });
    expect(tidy({ a: 'x\0' }).ok).toBe(false);
    expect(tidy({ a: 7 }).ok).toBe(false);
  });

  it('takes no field from two places', () => {
    expect(joinFields({ a: '1' }, { b: '2' })).toEqual({ ok: true, value: { a: '1', b: '2' } });
    expect(joinFields({ a: '1' }, { a: '1' }).ok).toBe(false);
  });
});
