import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { deliveredList } from '../values/index.ts';
import type { Value } from './value.ts';
import { changesBetween } from './value-history.ts';

describe('what a change of a value changed', () => {
  const list = deliveredList('orders');
  const order = list.values.find((each) => each.code === 'CCEPO') as Value;

  it('is nothing between a state and itself', () => {
    for (const each of deliveredList('drug-law').values)
      expect(changesBetween(each, each, deliveredList('drug-law'))).toEqual([]);
  });

  it('is each field that differs, in the order of the form, with what it was', () => {
    const dated: Value = {
      ...order,
      standing: 'official',
      from: asDay('2027-01-15'),
      particulars: { ...order.particulars, length: 'At least 2 years' },
    };
    expect(changesBetween(order, dated, list)).toEqual([
      { title: 'Length', before: 'Not found: check the Act', after: 'At least 2 years' },
      { title: 'Standing', before: 'named source', after: 'official' },
      { title: 'First day', before: '', after: '15/01/2027' },
    ]);
  });
});
