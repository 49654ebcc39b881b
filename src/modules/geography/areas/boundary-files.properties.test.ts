import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTopology, forceFile } from './boundary-files-fixture.ts';
import { checkLayer } from './check-layer.ts';
import { layersOf } from './found-layer.ts';
import { readShapes } from './read-shapes.ts';
import { recogniseLayer } from './recognise-layer.ts';

type Json = Record<string, unknown> | unknown[];

/** Puts something else in a place of a tree that is found by going down as the numbers say. */
function spoil(tree: Json, way: readonly number[], other: unknown): void {
  let at = tree;
  for (const step of way) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next = (at as Record<string, unknown>)[key];
    if (typeof next !== 'object' || next === null) {
      (at as Record<string, unknown>)[key] = other;
      return;
    }
    at = next as Json;
  }
  const [key] = Object.keys(at);
  if (key !== undefined) (at as Record<string, unknown>)[key] = other;
}

/** Messages of everything that is wrong with a text, by the way that a folder goes. Throws if anything in it throws. */
function messagesOf(text: string): readonly string[] {
  const layers = layersOf('spoilt.geojson', text);
  if (!layers.ok) return [layers.problem.message];
  return layers.value.flatMap((layer) => {
    const known = recogniseLayer(layer);
    if (!('kind' in known)) return [known.why];
    const read = readShapes(known);
    if (!read.ok) return read.problem.map(({ message }) => message);
    const checked = checkLayer(read.value);
    return checked.ok ? [] : checked.problem.problems.map(({ message }) => message);
  });
}

describe('a file of boundaries that was spoilt anywhere', () => {
  const whole = JSON.stringify(forceFile());
  const topology = JSON.stringify(asTopology(forceFile(), 'pfa'));
  const way = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 9 });

  it.each([
    ['GeoJSON', whole],
    ['TopoJSON', topology],
  ])('is used or refused in sentences, and never breaks what reads it: %s', (_form, text) => {
    fc.assert(
      fc.property(way, fc.jsonValue({ maxDepth: 2 }), (steps, other) => {
        const tree = JSON.parse(text) as Json;
        spoil(tree, steps, other);
        for (const message of messagesOf(JSON.stringify(tree))) expect(message).toMatch(/^\S.*[.]$/s);
      }),
      { numRuns: 40 },
    );
  });
});
