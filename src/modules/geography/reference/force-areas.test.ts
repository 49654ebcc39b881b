import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { forceAreaOf, forceAreas } from './force-areas.ts';

describe('forceAreas', () => {
  it('are those of the forces 1 to 43', () => {
    expect(forceAreas.map((area) => area.id)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
    expect(forceAreaOf(44)).toBeNull();
  });

  it('are wound so that d3-geo takes the inside for the inside', () => {
    for (const area of forceAreas) expect(geoArea(area), String(area.id)).toBeLessThan(0.01);
  });

  it.each([
    ['Ipswich', 1.155, 52.059, 35],
    ['Norwich', 1.297, 52.63, 26],
    ['Reading', -0.971, 51.454, 38],
    ['Birkenhead', -3.04, 53.38, 25],
    ['Shrewsbury', -2.754, 52.708, 40],
    ['Aberystwyth', -4.06, 52.41, 13],
    ['Brixton', -0.115, 51.461, 1],
    ['Skegness', 0.32, 53.14, 24],
  ])('hold %s', (_town, longitude, latitude, force) => {
    expect(forceAreas.filter((area) => geoContains(area, [longitude, latitude])).map((area) => area.id)).toEqual([
      force,
    ]);
  });
});
