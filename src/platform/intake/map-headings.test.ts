import { describe, expect, it } from 'vitest';
import type { ImportField } from './import-kind.ts';
import { mapHeadings } from './map-headings.ts';

const fields: readonly ImportField[] = [
  { name: 'brand', label: 'Brand name', headings: ['Brand', 'Line name', 'Line'], required: true },
  { name: 'number', label: 'Number', headings: ['Phone', 'Deal line number'], required: false },
  { name: 'firstSeen', label: 'First seen', headings: ['Date first seen'], required: false },
];

const mapped = (headings: readonly string[], chosen = {}) => {
  const map = mapHeadings(headings, fields, chosen);
  return {
    columns: map.columns.map(({ field, index }) => [field, index]),
    unmapped: map.unmapped,
    problems: map.problems,
  };
};

describe('mapHeadings', () => {
  it('reads headings without case, punctuation and spaces, and says what is left over', () => {
    expect(mapped(['Ref', 'LINE_NAME', 'deal line  number', 'Date-first-seen'])).toEqual({
      columns: [
        ['brand', 1],
        ['number', 2],
        ['firstSeen', 3],
      ],
      unmapped: ['Ref'],
      problems: [],
    });
  });

  it('names what was looked for and what the file has when a required field is missing', () => {
    expect(mapped(['Nickname', 'Phone']).problems).toEqual([
      'No column gives Brand name. Looked for the headings "Brand name", "Brand", "Line name", "Line"; the file has "Nickname", "Phone".',
    ]);
  });

  it('does not guess between two headings that fit', () => {
    expect(mapped(['Line name', 'Line'])).toEqual({
      columns: [],
      unmapped: ['Line name', 'Line'],
      problems: ['"Line name", "Line" could each be Brand name. Say which one it is.'],
    });
  });

  it("prefers a field's own label to other words for it", () => {
    expect(mapped(['Line', 'Brand name'])).toMatchObject({ columns: [['brand', 1]], unmapped: ['Line'], problems: [] });
  });

  it('follows a choice, also where words would say otherwise', () => {
    expect(mapped(['Brand', 'Nickname', 'Phone'], { brand: 'Nickname', number: '' })).toEqual({
      columns: [['brand', 1]],
      unmapped: ['Brand', 'Phone'],
      problems: [],
    });
  });

  it('says when a choice fits nothing', () => {
    expect(mapped(['Brand'], { number: 'Mobile', colour: 'Brand' }).problems).toEqual([
      '"colour" is no field of this kind of file. Its fields are: brand, number, firstSeen.',
      'Number was to be read from "Mobile", which is no heading of this file.',
    ]);
    expect(mapped(['Brand'], { brand: 'Brand', number: 'Brand' }).problems).toEqual([
      '"Brand" was chosen for more than one field. Choose it once.',
    ]);
  });
});
