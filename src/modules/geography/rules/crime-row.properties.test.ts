import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, sourceReferences } from './crime-reference.ts';
import { type CrimeRow, crimeTypes, parseCrime } from './crime-row.ts';

const lookups = {
  findForce: (text: string) => (text === '' ? null : { number: text.length, slug: text }),
  districtOfLsoa: () => null,
};

const position = fc.option(
  fc.record({ longitude: fc.integer({ min: -9e6, max: 3e6 }), latitude: fc.integer({ min: 49e6, max: 61.5e6 }) }),
);

describe('parseCrime', () => {
  it('keeps positions of six decimals to the last digit', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...crimeTypes), (point, crimeType) => {
        const cells = {
          month: '2025-01',
          reportedBy: 'kent',
          longitude: point === null ? '' : (point.longitude / 1e6).toFixed(6),
          latitude: point === null ? '' : (point.latitude / 1e6).toFixed(6),
          location: '',
          lsoaCode: '',
          lsoaName: '',
          crimeType,
          outcome: '',
        };
        expect(parseCrime(cells, lookups)).toMatchObject({
          ok: true,
          value: { longitude: point?.longitude ?? null, latitude: point?.latitude ?? null, type: crimeType },
        });
      }),
    );
  });

  it('never throws, and refuses with sentences', () => {
    const keys = [
      'month',
      'reportedBy',
      'longitude',
      'latitude',
      'location',
      'lsoaCode',
      'lsoaName',
      'outcome',
      'crimeType',
    ];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, fc.string()]))), (cells) => {
        const result = parseCrime(cells, lookups);
        if (!result.ok) for (const { message } of result.problem) expect(message).toMatch(/[.]$/);
      }),
    );
  });
});

const few: fc.Arbitrary<CrimeRow> = fc.record({
  force: fc.constant(35),
  forceSlug: fc.constantFrom('suffolk', 'norfolk'),
  month: fc.constantFrom('2025-01', '2025-02'),
  type: fc.constantFrom('Drugs', 'Burglary'),
  longitude: fc.constantFrom(1, null),
  latitude: fc.constantFrom(1, null),
  location: fc.constantFrom('Road', null),
  lsoaCode: fc.constant(null),
  district: fc.constant(null),
  outcome: fc.constantFrom('a', null),
  crimeId: fc.constant(null),
});

describe('sourceReferences', () => {
  it('are distinct within a file and the same set in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        fc
          .array(few)
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, mixed]) => {
          const refer = (list: readonly CrimeRow[]) => {
            const reference = sourceReferences();
            return list.map((row) => reference(row)).map((each) => (each.ok ? each.value : each.problem));
          };
          expect(new Set(refer(rows)).size).toBe(rows.length);
          expect(refer(mixed).sort()).toEqual(refer(rows).sort());
        },
      ),
    );
  });

  it('are those of the drugs alone when a file holds the drugs alone', () => {
    fc.assert(
      fc.property(fc.array(few), (rows) => {
        const whole = sourceReferences();
        const part = sourceReferences();
        for (const row of rows) {
          const reference = whole(row);
          if (row.type === 'Drugs') expect(part(row)).toEqual(reference);
        }
      }),
    );
  });

  it('do not depend on the outcome or the Crime ID', () => {
    fc.assert(
      fc.property(few, (row) => {
        expect(fingerprint({ ...row, outcome: 'b', crimeId: 'c' })).toBe(fingerprint(row));
      }),
    );
  });
});
