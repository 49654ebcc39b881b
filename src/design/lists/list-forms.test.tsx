import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BatchForm } from './batch-form.tsx';
import { chooseView } from './choose-view.ts';
import type { DataColumn } from './data-column.ts';
import { BigNumbers } from './figure.tsx';
import { ViewForm } from './view-form.tsx';

const columns: readonly DataColumn<string>[] = [
  { key: 'brand', title: 'Brand', rowHeader: true, cell: (row) => row },
  { key: 'number', title: 'Number', cell: (row) => row },
  { key: 'seen', title: 'Last seen', extra: true, cell: (row) => row },
];

describe('ViewForm', () => {
  const html = render(
    <ViewForm
      action="/lines"
      columns={columns}
      view={chooseView(columns, { density: 'relaxed' })}
      keep={{ status: 'open', area: ['kent', 'essex'] }}
    />,
  );

  it('asks with GET and keeps the rest of the address, several values of one name too', () => {
    expect(html).toContain('<form method="get" action="/lines">');
    expect(html.match(/<input type="hidden"[^>]*>/g)).toEqual([
      '<input type="hidden" name="status" value="open"/>',
      '<input type="hidden" name="area" value="kent"/>',
      '<input type="hidden" name="area" value="essex"/>',
    ]);
  });

  it('offers every column but the one that is always there, and ticks what is shown', () => {
    const boxes = html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];
    expect(boxes.map((box) => [/value="(\w+)"/.exec(box)?.[1], box.includes('checked')])).toEqual([
      ['number', true],
      ['seen', false],
    ]);
    expect(html).toMatch(/<input checked[^>]*value="relaxed"/);
  });
});

describe('BatchForm', () => {
  it('sends the token and what else it was given', () => {
    const html = render(
      <BatchForm action="/lines/together" csrf="t0ken" hidden={{ back: '/lines?x=1' }} buttons="Go">
        <p>table</p>
      </BatchForm>,
    );
    expect(html).toContain('<form class="tl-batch" method="post" action="/lines/together">');
    expect(html).toContain('<input type="hidden" name="_csrf" value="t0ken"/>');
    expect(html).toContain('<input type="hidden" name="back" value="/lines?x=1"/>');
    expect(html).not.toContain('Choose all');
  });
});

describe('BigNumbers', () => {
  it('is loud only where there is something to be loud about', () => {
    const loud = (value: number): boolean =>
      render(<BigNumbers items={[{ value, label: 'overdue', loud: true }]} />).includes('--loud');
    expect([loud(0), loud(1)]).toEqual([false, true]);
  });
});
