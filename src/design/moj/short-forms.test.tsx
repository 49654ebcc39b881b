import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { Filter } from './filter.tsx';
import { Timeline } from './timeline.tsx';
import { sayMoment } from './words.ts';

describe('the short form', () => {
  it('of a filter is the same filter', () => {
    const categories = [{ heading: 'Status', items: [{ text: 'Active', href: '/lines?x=1' }] }];
    const short = (
      <Filter action="/lines" heading="Lines" selected={categories} clearHref="/lines" submitText="Show">
        fields
      </Filter>
    );
    const long = (
      <Filter
        action="/lines"
        heading={{ text: 'Lines' }}
        selectedFilters={{ clearLink: { href: '/lines' }, categories }}
        submit={{ text: 'Show' }}
      >
        fields
      </Filter>
    );
    expect(render(short)).toBe(render(long));
  });

  it('of a timeline is the same timeline', () => {
    const at = asInstant('2026-11-09T11:00:00Z');
    const short = <Timeline items={[{ label: 'Warrant', byline: 'Kent Police', at, children: 'Two phones' }]} />;
    const long = (
      <Timeline
        items={[
          {
            label: { text: 'Warrant' },
            byline: { text: 'Kent Police' },
            datetime: { timestamp: at, type: 'datetime' },
            text: 'Two phones',
          },
        ]}
      />
    );
    expect(render(short)).toBe(render(long));
  });
});

describe('a moment', () => {
  it.each([
    ['date', '1 July 2026'],
    ['datetime', '1 July 2026 at 00:30'],
    ['time', '00:30'],
  ] as const)('is said in London time as a %s', (form, words) => {
    expect(sayMoment(asInstant('2026-06-30T23:30:00Z'), form)).toBe(words);
  });
});
