import { describe, expect, it } from 'vitest';
import { readPostcode } from './postcode.ts';

describe('a postcode', () => {
  it.each([
    ['ip11aa', 'IP1 1AA', 'IP1'],
    ['IP11 1AA', 'IP11 1AA', 'IP11'],
    ['M1 1AA', 'M1 1AA', 'M1'],
    ['m60-1nw', 'M60 1NW', 'M60'],
    ['CR2 6XH', 'CR2 6XH', 'CR2'],
    ['DN55 1PT', 'DN55 1PT', 'DN55'],
    ['W1A 1HQ', 'W1A 1HQ', 'W1A'],
    ['sw1a1aa', 'SW1A 1AA', 'SW1A'],
    ['BS0 1AA', 'BS0 1AA', 'BS0'],
    ['ec2v5ae', 'EC2V 5AE', 'EC2V'],
    ['WC1N 3AX', 'WC1N 3AX', 'WC1N'],
    ['EC1R 0AA', 'EC1R 0AA', 'EC1R'],
    ['BT1  5GS', 'BT1 5GS', 'BT1'],
  ])('%j is %s', (typed, postcode, outcode) => {
    expect(readPostcode(typed)).toMatchObject({ kind: 'whole', postcode, outcode, repairs: [] });
  });

  it.each([
    ['IP1 IAA', 'IP1 1AA', ['We read the letter I as the figure 1']],
    ['1P1 1AA', 'IP1 1AA', ['We read the figure 1 as the letter I']],
    ['S01 4AA', 'SO1 4AA', ['We read the figure 0 as the letter O']],
    ['0L1 OAA', 'OL1 0AA', ['We read the figure 0 as the letter O', 'We read the letter O as the figure 0']],
    ['0X1 1AA', 'OX1 1AA', ['We read the figure 0 as the letter O']],
    ['IP1 15A', 'IP1 1SA', ['We read the figure 5 as the letter S']],
    ['gir oaa', 'GIR 0AA', ['We read the letter O as the figure 0']],
  ])('with slips, %j is %s, and the slips are said', (typed, postcode, repairs) => {
    expect(readPostcode(typed)).toMatchObject({ kind: 'whole', postcode, repairs });
  });

  it('may be half given', () => {
    expect(readPostcode('ip1')).toMatchObject({ kind: 'part', outcode: 'IP1', area: 'IP' });
    expect(readPostcode('SW1A')).toMatchObject({ kind: 'part', outcode: 'SW1A', area: 'SW' });
    expect(readPostcode('IP1 1')).toMatchObject({ kind: 'part', outcode: 'IP1' });
    expect(readPostcode('IP1 1A')).toMatchObject({ kind: 'part', outcode: 'IP1' });
    expect(readPostcode('M6O')).toMatchObject({ kind: 'part', outcode: 'M60' });
  });

  it.each([
    ['ZZ1 1AA', 'No postcode begins with ZZ. Check its letters, or enter the town'],
    ['IP1 1CA', 'There can be no postcode IP1 1CA. Check its letters and figures, or enter the town'],
    ['IP1A 1AA', 'There can be no postcode IP1A 1AA. Check its letters and figures, or enter the town'],
    ['NN1A 1AA', 'There can be no postcode NN1A 1AA. Check its letters and figures, or enter the town'],
  ])('%j can be none, and why is said', (typed, message) => {
    expect(readPostcode(typed)).toEqual({ kind: 'impossible', message });
  });

  it('may be of the Forces', () => {
    expect(readPostcode('bfpo 801')).toEqual({ kind: 'forces post', postcode: 'BFPO 801' });
    expect(readPostcode('BF1 2AT')).toEqual({ kind: 'forces post', postcode: 'BF1 2AT' });
  });

  it.each([
    '',
    ' ',
    'Ipswich',
    'TM1644',
    'TM 16 44',
    '12',
    'BOO',
    'Ayr',
    '52.05, 1.15',
    '12 High Street',
    'IPS',
    'é1 1AA',
  ])('%j is not meant as one', (typed) => {
    expect(readPostcode(typed)).toBeNull();
  });
});
