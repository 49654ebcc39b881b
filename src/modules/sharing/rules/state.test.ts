import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { owedOf, stateOn } from './state.ts';

const today = asDay('2026-11-21');
const until = (keptUntil: string, isRecalled = false) => stateOn({ keptUntil: asDay(keptUntil), isRecalled }, today);

describe('how a disclosure stands', () => {
  it('is shared on its last day, and ended the day after', () => {
    expect([until('2026-11-22'), until('2026-11-21'), until('2026-11-20')]).toEqual(['shared', 'shared', 'ended']);
  });

  it('stays recalled whatever the day', () => {
    expect([until('2026-11-22', true), until('2026-11-20', true)]).toEqual(['recalled', 'recalled']);
  });
});

describe('what the recipient still owes', () => {
  it.each([
    [false, 1, 0, false, 'confirm that it arrived'],
    [false, 1, 1, false, null],
    [false, 2, 1, false, 'confirm the correction'],
    [false, 2, 0, false, 'confirm that it arrived'],
    [false, 2, 2, false, null],
    [true, 2, 1, false, 'delete it'],
    [true, 1, 1, true, null],
  ] as const)(
    'recalled %s, version %i, arrived %i, deleted %s: %s',
    (isRecalled, packVersion, received, deleted, owed) => {
      expect(owedOf({ isRecalled, packVersion }, { received, deleted })).toBe(owed);
    },
  );
});
