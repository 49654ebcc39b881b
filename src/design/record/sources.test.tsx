import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '#kernel/instant.ts';
import { handlings } from '#kernel/marking.ts';
import { Grade } from './grade.tsx';
import {
  assessmentWords,
  gradeCode,
  gradeMeanings,
  handlingWords,
  intelligenceAssessments,
  sourceEvaluations,
  sourceWords,
} from './grade-words.ts';
import { type Assertion, RoleAndExploitation, type RoleAndExploitationProps } from './role-and-exploitation.tsx';
import { SourceLine } from './source-line.tsx';

/** What a reader gets of it. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const recordedAt = asInstant('2026-11-02T15:20:00Z');

describe('a grade', () => {
  const all = intelligenceAssessments.flatMap((assessment) =>
    sourceEvaluations.flatMap((source) =>
      handlings.map((handling) => ({ scheme: '3x5x2', source, assessment, handling }) as const),
    ),
  );

  it('has a code of its own for each of the thirty', () => {
    expect(new Set(all.map(gradeCode)).size).toBe(3 * 5 * 2);
    expect(gradeCode({ scheme: '3x5x2', source: 2, assessment: 'B', handling: 'P' })).toBe('B2P');
  });

  it('says each letter in words, folded or not', () => {
    for (const grade of all) {
      const meanings = [assessmentWords[grade.assessment], sourceWords[grade.source], handlingWords[grade.handling]];
      expect(gradeMeanings(grade)).toEqual(meanings);
      for (const open of [true, false]) {
        expect(words(render(<Grade grade={grade} open={open} />))).toContain(meanings.join('; '));
      }
    }
  });

  it('of the older scheme is never turned into the present one', () => {
    const older = { scheme: '5x5x5', code: 'B24' } as const;
    expect(gradeCode(older)).toBe('B24');
    expect(words(render(<Grade grade={older} open />))).toContain('5x5x5');
  });

  it('that nobody has given says so', () => {
    expect(words(render(<Grade grade={null} />))).toBe('Not yet graded');
  });
});

describe('SourceLine', () => {
  it('says who, how good, what kind and when', () => {
    const html = render(
      <SourceLine
        source="Kent Police"
        grade={{ scheme: '3x5x2', source: 2, assessment: 'B', handling: 'P' }}
        statement="opinion"
        seenOn={asDay('2026-11-01')}
        recordedAt={recordedAt}
        historyHref="/h"
        about="of the brand"
      />,
    );
    expect(words(html)).toMatch(
      /^Source: Kent Police graded B2P .* Opinion seen 1 November 2026 recorded 2 November 2026 History of the brand$/,
    );
  });

  it('tells what is not graded from what is still to be', () => {
    const line = (more: object): string =>
      words(render(<SourceLine source="A" statement="fact" recordedAt={recordedAt} {...more} />));
    expect(line({})).not.toContain('grade');
    expect(line({ grade: null })).toContain('Not yet graded');
  });
});

describe('RoleAndExploitation', () => {
  const assertion = (text: string, more: Partial<Assertion> = {}): Assertion => ({
    words: text,
    from: asDay('2026-08-14'),
    source: { source: 'Kent Police', statement: 'opinion', recordedAt },
    ...more,
  });
  const pair = (more: Partial<RoleAndExploitationProps>): string =>
    render(
      <RoleAndExploitation
        age="adult"
        line="SCOTTY"
        roles={[assertion('Runner')]}
        exploitation={[assertion('Suspected victim')]}
        {...more}
      />,
    );
  /** The heading of each side with what stands under it. */
  const sides = (html: string): readonly string[] => html.split('<div class="tl-pairing__side">').slice(1).map(words);

  it.each([false, true])('keeps the two questions apart, each with its own answers (brief: %s)', (brief) => {
    const [role, exploitation] = sides(pair({ brief }));
    expect(role).toMatch(/^Role in SCOTTY Runner , since 14 August 2026/);
    expect(role).not.toContain('victim');
    expect(exploitation).toMatch(/^Exploitation status Suspected victim , since 14 August 2026/);
    expect(exploitation).not.toContain('Runner');
  });

  it.each([false, true])('never leaves one of them out (brief: %s)', (brief) => {
    expect(sides(pair({ brief, roles: [], exploitation: [] }))).toEqual([
      'Role in SCOTTY No role recorded',
      'Exploitation status Not assessed',
    ]);
  });

  it('says a child first, and of a child the exploitation before the role', () => {
    const html = pair({ age: 'child' });
    expect(words(html)).toMatch(/^CHILD Exploitation status .* Role in SCOTTY/);
    expect(words(pair({ age: 'not known' }))).toMatch(/^Age not established: may be a child/);
    expect(words(pair({}))).not.toMatch(/child/i);
  });

  it('dates and sources each of several', () => {
    const past = assertion('None known', { from: asDay('2025-02-01'), to: asDay('2026-08-13') });
    const [, exploitation] = sides(pair({ exploitation: [assertion('Referred'), past] }));
    expect(exploitation).toContain('None known , 1 February 2025 to 13 August 2026');
    expect(exploitation?.match(/Source: Kent Police/g)).toHaveLength(2);
  });

  it('in brief says only what holds now', () => {
    const past = assertion('Runner', { to: asDay('2026-10-30') });
    expect(sides(pair({ brief: true, roles: [past] }))[0]).toBe('Role in SCOTTY None now');
  });
});
