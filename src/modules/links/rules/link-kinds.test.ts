import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveredLists } from '#modules/vocabulary/index.ts';
import { choiceNamed, choicesFor, fits, headingOf, linkKindOf } from './link-kind.ts';
import { linkKinds } from './link-kinds.ts';
import { linkableKinds } from './record-kinds.ts';

describe('the kinds of link', () => {
  it('have codes of their own', () => {
    const codes = linkKinds.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(linkKindOf(code).code).toBe(code);
    expect(() => linkKindOf('no-such')).toThrow(/No kind of link/);
  });

  it('have a vocabulary for every role that they ask for, with something in it', () => {
    for (const { code, roles, isRoleRequired, isRoleDirected } of linkKinds) {
      const list = deliveredLists.find((each) => each.code === roles);
      expect([code, roles === null || (list?.values.length ?? 0) > 1]).toEqual([code, true]);
      expect([code, roles !== null || !(isRoleRequired || isRoleDirected)]).toEqual([code, true]);
    }
  });

  it('keep the categories of the law on people in incidents apart (DPA 2018 s.38)', () => {
    const list = deliveredLists.find((each) => each.code === linkKindOf('involved-in').roles);
    const codes = list?.values.map((each) => each.code) ?? [];
    expect(codes).toEqual(expect.arrayContaining(['suspect', 'convicted', 'victim', 'suspected victim', 'witness']));
    expect(linkKindOf('involved-in').isRoleRequired).toBe(true);
  });

  it('say that a protected address is never linked', () => {
    expect(linkKindOf('at-premises').advice).toMatch(/Never link a protected address/);
  });

  it('lead back: whatever can be linked from a record can be read from the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...linkableKinds), (of) => {
        const choices = choicesFor(of);
        expect(new Set(choices.map((each) => each.code)).size).toBe(choices.length);
        for (const choice of choices) {
          expect(choiceNamed(of, choice.code)).toEqual(choice);
          expect(headingOf(choice.kind, choice.isForward)).not.toBe('');
          for (const other of choice.others) {
            const [from, to] = choice.isForward ? [of, other] : [other, of];
            expect(fits(choice.kind, from, to)).toBe(true);
            expect(choicesFor(other).some((each) => each.kind.code === choice.kind.code)).toBe(true);
          }
        }
      }),
    );
  });

  it('offer both ways what reads differently from each, and once what reads the same', () => {
    const codes = choicesFor('line').map((each) => each.code);
    expect(codes).toEqual(expect.arrayContaining(['successor-of', 'successor-of.back', 'works-with', 'related']));
    expect(codes).not.toContain('works-with.back');
    expect(choiceNamed('person', 'phone-of-line')).toBeNull();
    expect(choiceNamed('person', '__proto__')).toBeNull();
  });
});
