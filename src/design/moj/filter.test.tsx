import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Filter } from './filter.tsx';

describe('Filter', () => {
  it('counts what is set, and takes each away by a link', () => {
    const html = render(
      <Filter
        action="/lines"
        clearHref="/lines"
        keep={{ sort: 'brand' }}
        selected={[
          { heading: 'Status', items: [{ text: 'Active', href: '/lines?x=1' }] },
          { heading: 'Area', items: [] },
        ]}
      >
        <p>fields</p>
      </Filter>,
    );
    expect(html).toContain('Filter (1 set)');
    expect(html).toContain('href="/lines?x=1"');
    expect(html).not.toContain('Area');
    expect(html).toContain('<input type="hidden" name="sort" value="brand"/>');
  });
});
