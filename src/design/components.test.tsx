import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import {
  BigNumbers,
  DataTable,
  ErrorPage,
  errorStatusOf,
  Filter,
  Progress,
  type SortDirection,
  WhoCanSee,
  type WhoCanSeeProps,
} from './index.ts';

/** What a reader gets of it. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('DataTable', () => {
  const table = (by: string, direction: SortDirection, rows: readonly number[] = [7]): string =>
    render(
      <DataTable
        caption="Texts"
        rows={rows}
        rowKey={String}
        empty={<p>None yet</p>}
        sort={{ by, direction, href: (key, way) => `?sort=${key}&direction=${way}` }}
        columns={[
          { key: 'name', title: 'Name', sortable: true, rowHeader: true, cell: (row) => `n${row}` },
          { key: 'count', title: 'Count', sortable: true, numeric: true, cell: (row) => row },
          { key: 'plain', title: 'Plain', cell: () => 'x' },
        ]}
      />,
    );
  const sorts = (html: string): readonly string[] =>
    [...html.matchAll(/<th scope="col"[^>]*?(?:aria-sort="(\w+)")?>/g)].map((match) => match[1] ?? '');
  const links = (html: string): readonly string[] =>
    [...html.matchAll(/href="\?sort=(\w+)&amp;direction=(\w+)"/g)].map(([, key, way]) => `${key} ${way}`);

  it('says which column is sorted and how', () => {
    expect(sorts(table('name', 'ascending'))).toEqual(['ascending', 'none', '']);
    expect(sorts(table('count', 'descending'))).toEqual(['none', 'descending', '']);
  });

  it('turns the present order round, and begins with A or with the largest', () => {
    expect(links(table('name', 'ascending'))).toEqual(['name descending', 'count descending']);
    expect(links(table('name', 'descending'))).toEqual(['name ascending', 'count descending']);
    expect(links(table('count', 'descending'))).toEqual(['name ascending', 'count ascending']);
  });

  it('says what is missing instead of an empty table', () => {
    expect(table('name', 'ascending', [])).toBe('<p>None yet</p>');
  });

  it('can be reached by keyboard where it scrolls', () => {
    expect(table('name', 'ascending')).toContain('role="region" aria-label="Texts, table" tabindex="0"');
  });
});

describe('WhoCanSee', () => {
  const base: WhoCanSeeProps = {
    marking: 'OFFICIAL',
    handling: 'P',
    controller: 'Kent Police',
    recipients: [],
    restricted: [],
    released: [],
  };
  const said = (change: Partial<WhoCanSeeProps>): string => words(render(<WhoCanSee {...base} {...change} />));

  it('says that all police can, with the clearance that they need', () => {
    expect(said({})).toContain('All police on Throughline. Released to no partner.');
    expect(said({ marking: 'OFFICIAL-SENSITIVE' })).toContain(
      'All police on Throughline who are cleared for OFFICIAL-SENSITIVE.',
    );
  });

  it('names those who alone can, and until when', () => {
    const until = asDay('2027-03-03');
    expect(
      said({ handling: 'C', recipients: ['Essex Police', 'British Transport Police'], recipientsUntil: until }),
    ).toContain('Only Kent Police and, until 3 March 2027, Essex Police and British Transport Police.');
    expect(said({ handling: 'C' })).toContain('Only Kent Police.');
  });

  it('says that a restricted record does not exist for others', () => {
    const text = said({ restricted: ['Operation Example'] });
    expect(text).toContain('Restricted');
    expect(text).toContain('Operation Example');
    expect(text).toContain('To everybody else the record does not exist.');
  });

  it('names partners that it was released to', () => {
    expect(said({ released: ['Catch22'] })).toContain('Released to Catch22.');
  });
});

describe('ErrorPage', () => {
  it('never says why a record is missing: hidden equals missing', () => {
    expect(render(<ErrorPage status={404} message="It is restricted" requestId="r" />)).not.toContain('restricted');
  });

  it('gives the reference where support can help, and only there', () => {
    expect(render(<ErrorPage status={500} requestId="req-1" />)).toContain('req-1');
    expect(render(<ErrorPage status={403} requestId="req-1" />)).not.toContain('req-1');
  });

  it('says when to try again', () => {
    expect(words(render(<ErrorPage status={429} requestId="r" retryAfterSeconds={45} />))).toContain('in 45 seconds');
    expect(words(render(<ErrorPage status={429} requestId="r" retryAfterSeconds={600} />))).toContain('in 10 minutes');
  });

  it.each([
    [404, 404],
    [422, 400],
    [502, 500],
    [503, 503],
  ])('has a page for status %i', (status, page) => {
    expect(errorStatusOf(status)).toBe(page);
  });
});

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

describe('Progress', () => {
  it('never says that it is done before it is', () => {
    expect(words(render(<Progress label="Reading" done={1999} of={2000} unit="rows" />))).toContain('(99%)');
  });

  it('says no share of an unknown or empty whole', () => {
    expect(render(<Progress label="Reading" done={5} unit="rows" />)).not.toContain('(');
    expect(words(render(<Progress label="Reading" done={0} of={0} unit="rows" />))).toContain('0 of 0 rows');
  });
});

describe('BigNumbers', () => {
  it('is loud only where there is something to be loud about', () => {
    const loud = (value: number): boolean =>
      render(<BigNumbers items={[{ value, label: 'overdue', loud: true }]} />).includes('--loud');
    expect([loud(0), loud(1)]).toEqual([false, true]);
  });
});
