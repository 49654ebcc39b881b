import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '#kernel/instant.ts';
import { ChangedByAnother, type Difference } from './changed-by-another.tsx';
import { ElementList, type RecordElement } from './element-list.tsx';
import { RecordHeader, type RecordHeaderProps } from './record-header.tsx';
import { type Matter, WhatMattersNow } from './what-matters-now.tsx';
import { type MatchReason, WhyMatched } from './why-matched.tsx';

/** What a reader gets of it. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const now = asInstant('2026-11-21T12:00:00Z');

describe('RecordHeader', () => {
  const head = (more: Partial<RecordHeaderProps>): string =>
    words(
      render(
        <RecordHeader
          kind="Person"
          title="Keira Halloran"
          reference="P-1"
          status={{ text: 'Missing', tone: 'overdue' }}
          marking="OFFICIAL"
          {...more}
        />,
      ),
    );

  it('says a child before every status', () => {
    expect(head({ child: true, tags: [{ text: 'Looked after', tone: 'safeguarding' }] })).toBe(
      'Person: Keira Halloran P-1 CHILD Missing Looked after Marking of this record: OFFICIAL',
    );
    expect(head({})).not.toContain('CHILD');
  });

  it('says what the letter of the handling means', () => {
    expect(head({ handling: 'C' })).toContain('Handling C: lawful sharing permitted with conditions');
  });

  it('says who answers, since when, and when it is looked at again', () => {
    const answerable = { who: 'Kent Police', since: asDay('2026-03-03'), reviewedOn: asDay('2026-11-12'), now };
    expect(head({ answerable: { ...answerable, reviewDue: asDay('2026-11-20') } })).toMatch(
      /Answerable: Kent Police since 3 March 2026 Reviewed 12 November 2026 Next review overdue by 1 day , 20 November/,
    );
    expect(head({ answerable: { who: 'Kent Police', now } })).toMatch(/Answerable: Kent Police$/);
  });
});

describe('WhatMattersNow', () => {
  it('puts what is loud first, and otherwise keeps the order', () => {
    const matters: readonly Matter[] = [{ words: 'one' }, { words: 'two' }, { words: 'danger', loud: true }];
    expect(words(render(<WhatMattersNow matters={matters} />))).toBe('What matters now danger one two');
  });

  it('says that there is nothing', () => {
    expect(words(render(<WhatMattersNow matters={[]} />))).toContain('Nothing is due');
  });
});

describe('ElementList', () => {
  const list = (element: RecordElement): string =>
    words(render(<ElementList title="Elements" elements={[element]} now={now} />));

  it('says what is not known instead of leaving it out', () => {
    expect(list({ name: 'Movement', evidence: 0, gap: 'nobody asked' })).toBe(
      'Elements Movement Nothing known No evidence Last seen: not known Gap: nobody asked',
    );
  });

  it('says how long ago, beside the date', () => {
    expect(list({ name: 'Violence', words: 'A stabbing', evidence: 1209, lastSeen: asDay('2026-11-12') })).toBe(
      'Elements Violence A stabbing Evidence: 1,209 Last seen 9 days ago 12 November 2026',
    );
  });
});

describe('WhyMatched', () => {
  const reasons: readonly MatchReason[] = [
    { part: 'Area', how: 'same council', strength: 'weak' },
    { part: 'Name', how: 'sounds alike', values: ['Keira', 'Kiera'], strength: 'fair' },
    { part: 'Number', how: 'last four digits equal', strength: 'strong' },
  ];

  it('says the strong reasons first, each with its strength in words', () => {
    expect(words(render(<WhyMatched reasons={reasons} />))).toBe(
      'Strong Number: last four digits equal Fair Name: sounds alike (Keira, Kiera) Weak Area: same council',
    );
  });

  it('keeps all of them within reach where there is room for one', () => {
    const html = render(<WhyMatched reasons={reasons} most={1} about="SCOTTY" />);
    expect(words(html)).toContain('Strong Number: last four digits equal 2 more why SCOTTY matched Fair Name');
    expect(html).toContain('<details');
    expect(render(<WhyMatched reasons={reasons.slice(0, 1)} most={1} />)).not.toContain('<details');
  });
});

describe('ChangedByAnother', () => {
  const draw = (differences: readonly Difference[]): string =>
    render(
      <ChangedByAnother who="Priya Shah" when={now} differences={differences}>
        <p>buttons</p>
      </ChangedByAnother>,
    );
  const brand: Difference = { field: 'Brand', before: 'SCOT', yours: 'SCOTTY', theirs: '' };

  it('shows both versions, and what it was where that is known', () => {
    const text = words(draw([brand]));
    expect(text).toContain('Field When you opened it What you typed What they saved Brand SCOT SCOTTY Nothing');
    expect(words(draw([{ field: 'Brand', yours: 'a', theirs: 'b' }]))).not.toContain('When you opened it');
  });

  it.each([
    ['you', 'yours'],
    ['them', 'theirs'],
    ['both', undefined],
  ] as const)('chooses beforehand the side that alone changed a field: %s', (changedBy, kept) => {
    const html = draw([{ ...brand, changedBy, choice: { name: 'keep' } }]);
    const chosen = /<input checked[^>]*value="(\w+)"/.exec(html)?.[1];
    expect(chosen).toBe(kept);
  });

  it('keeps a choice that was made, and says what is wrong', () => {
    const html = draw([{ ...brand, changedBy: 'you', choice: { name: 'keep', kept: 'theirs', error: 'Choose one' } }]);
    expect(/<input checked[^>]*value="(\w+)"/.exec(html)?.[1]).toBe('theirs');
    expect(words(html)).toContain('Choose one');
  });
});
