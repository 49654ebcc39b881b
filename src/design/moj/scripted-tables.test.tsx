import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MultiSelect } from './multi-select.tsx';
import { SortableTable } from './sortable-table.tsx';

/** The opening tags of one kind, in order. */
const tags = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}[ >][^>]*>?`, 'g'))].map(([tag]) => tag);

describe('a sortable table', () => {
  const html = render(
    <SortableTable
      caption="Forces"
      head={[
        { text: 'Force', sort: 'ascending' },
        { text: 'Lines', sort: 'none', format: 'numeric' },
        { text: 'Ring' },
      ]}
      rows={[[{ text: 'Kent' }, { text: '1,204', sortValue: 1204, format: 'numeric' }, { text: '07700 900100' }]]}
    />,
  );

  it('asks for the script, and says of each column whether and how it is sorted', () => {
    expect(html).toContain('<table class="govuk-table" data-module="moj-sortable-table">');
    expect(tags(html, 'th').map((tag) => /aria-sort="(\w+)"/.exec(tag)?.[1])).toEqual(['ascending', 'none', undefined]);
  });

  it('gives the script a number where people read one with a comma', () => {
    expect(tags(html, 'td').map((tag) => /data-sort-value="(\w+)"/.exec(tag)?.[1])).toEqual([
      undefined,
      '1204',
      undefined,
    ]);
  });

  it('can be reached by keyboard where it scrolls', () => {
    expect(html).toContain('role="region" aria-label="Forces, table" tabindex="0"');
  });
});

describe('a multi-select', () => {
  const html = render(
    <MultiSelect
      id="tasking"
      name="line"
      caption="Lines"
      head={[{ text: 'Brand' }]}
      rows={[
        { value: 'L-1', label: 'Choose SCOTTY', cells: [{ text: 'SCOTTY' }] },
        { value: 'L-2', label: 'Choose Kelly', checked: true, disabled: true, cells: [{ text: 'Kelly' }] },
      ]}
    />,
  );

  it('has the heading to which the script adds the box for all, under the prefix that the table names', () => {
    expect(html).toContain('data-module="moj-multi-select" data-id-prefix="tasking-"');
    expect(tags(html, 'th')[0]).toContain('id="tasking-select-all"');
  });

  it('has one box a row, named, that the script finds and the form sends', () => {
    expect(tags(html, 'input')).toEqual([
      '<input class="govuk-checkboxes__input" id="tasking-1" name="line" type="checkbox" value="L-1"/>',
      '<input class="govuk-checkboxes__input" id="tasking-2" name="line" type="checkbox" value="L-2" checked disabled/>',
    ]);
    expect(html).toContain('for="tasking-1"><span class="govuk-visually-hidden">Choose SCOTTY</span>');
  });
});
