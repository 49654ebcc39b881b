import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { readNamePart, withoutInvisible } from './plain-text.ts';
import { checkPersonNumber, doubtOfPersonNumber, keptPersonNumber, readContact, sayContact } from './read-number.ts';

const today = asDay('2026-11-21');

describe('numbers of people', () => {
  it('are kept as their scheme writes them, with a doubt where the check letter does not fit', () => {
    const typed = { scheme: 'PNC', value: '12/123456y' };
    expect(checkPersonNumber(typed, today)).toEqual([]);
    expect(keptPersonNumber(typed, today)).toEqual({ value: '2012/0123456Y' });
    expect(doubtOfPersonNumber('', typed, today)).toBeNull();
    expect(doubtOfPersonNumber('', { scheme: 'PNC', value: '2012/0123456Z' }, today)).toContain('check letter');
    expect(keptPersonNumber({ scheme: 'local', value: 'Nominal 4/12' }, today)).toEqual({});
  });

  it('are refused where they are none of their scheme', () => {
    expect(checkPersonNumber({ scheme: 'PNC', value: 'hello' }, today)).toEqual([
      { field: 'value', message: expect.stringContaining('is not a PNC ID') as unknown },
    ]);
    expect(checkPersonNumber({ scheme: 'custody', value: 'hello' }, today)).toEqual([]);
  });
});

describe('contact points', () => {
  it.each([
    ['07700 900412', '+447700900412', '07700 900412'],
    ['0044 7700 900412', '+447700900412', '07700 900412'],
    ['Kai@Example.test', 'kai@example.test', 'kai@example.test'],
  ])('“%s” is %s', (typed, kept, said) => {
    expect(readContact(typed, today)).toEqual({ ok: true, value: kept });
    expect(sayContact(kept).toLowerCase()).toBe(said);
  });

  it('refuses what is neither', () => {
    for (const typed of ['hello', '0770 0900', 'kai@', '😀']) expect(readContact(typed, today).ok).toBe(false);
  });
});

describe('names', () => {
  it('keep every script and every sign that is seen, and lose what nobody sees', () => {
    expect(readNamePart(' Zoë  Nguyễn ')).toEqual({ ok: true, value: 'Zoë Nguyễn' });
    expect(readNamePart('محمد')).toEqual({ ok: true, value: 'محمد' });
    expect(readNamePart('Lil 🔥')).toEqual({ ok: true, value: 'Lil 🔥' });
    expect(withoutInvisible('Kai\u202Enosurp\u2066')).toBe('Kainosurp');
    expect(readNamePart('\u200B\u202E').ok).toBe(false);
  });
});
