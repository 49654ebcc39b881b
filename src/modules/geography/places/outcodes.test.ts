import { describe, expect, it } from 'vitest';
import { readOutcodes } from './outcodes.ts';

const head = 'outcode,lat,lon,postcodes,lad_code,lad_share';

describe('a table of half postcodes', () => {
  it('is read by the names of its columns, in any order; rows without a district are left out', () => {
    const read = readOutcodes(`\uFEFF${head},more\nip1,52.06,1.15,10,E07000202,0.99,x\nCF99,51.5,-3.2,1,,1.00,x\n`);
    if (!read.ok) throw new Error(read.problem);
    expect([...read.value]).toEqual([
      ['IP1', { outcode: 'IP1', position: { latitude: 52.06, longitude: 1.15 }, district: 'E07000202', share: 0.99 }],
    ]);
  });

  it.each([
    ['', 'The table of half postcodes has no column outcode, lat, lon, lad_code, lad_share.'],
    ['outcode,lat\nIP1,52', 'The table of half postcodes has no column lon, lad_code, lad_share.'],
    [`${head}\nIP1,52.06,1.15,10,E07000202,1.4`, 'Line 2 of the table of half postcodes is not sound'],
    [`${head}\nIP1,1.15,52.06,10,E07000202,1`, 'Line 2 of the table of half postcodes is not sound'],
    [`${head}\nIpswich,52.06,1.15,10,E07000202,1`, 'Line 2 of the table of half postcodes is not sound'],
    [
      `${head}\nIP1,52.06,1.15,10,E07000202,1\nIP1,52.06,1.15,10,E07000202,1`,
      'Line 3 of the table of half postcodes repeats IP1',
    ],
    [`${head}\nIP1,"52.06`, 'The table of half postcodes cannot be read as CSV'],
  ])('%j is refused whole, in words', (text, problem) => {
    const read = readOutcodes(text);
    expect(read.ok ? 'read' : read.problem).toContain(problem);
  });
});
