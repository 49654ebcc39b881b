/**
 * How long a table of 200 rows and 8 columns takes: `DataTable`, the official macro through Nunjucks, and the same markup
 * put together from strings, which nothing that builds text can beat. A program, not a test: `tsx
 * tests/performance/data-table.bench.ts`. They are asked in turn, in slices, so that a busy moment hits each alike and
 * none has to clear up after another: the first few of each slice are not counted.
 */
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import nunjucks from 'nunjucks';
import { type ComponentChildren, h } from 'preact';
import { render } from 'preact-render-to-string';
import { type DataColumn, DataTable, type DataTableProps } from '../../src/design/index.ts';

interface Row {
  readonly reference: string;
  readonly brand: string;
  readonly number: string;
  readonly way: string;
  readonly status: string;
  readonly children: number;
  readonly lastSeen: string;
  readonly answerable: string;
  readonly needs: string;
}

const slices = 60;
const warmingSlices = 15;
const draws = 25;
const uncounted = 5;

const rows: readonly Row[] = Array.from({ length: 200 }, (_, index) => ({
  reference: `L-0000-${String(index).padStart(2, '0')}`,
  brand: index % 9 === 0 ? 'Salt & Vinegar' : `Brand ${index}`,
  number: `07700 900${String(index).padStart(3, '0')}`,
  way: 'Merseyside → West Mercia +1',
  status: index % 4 === 0 ? 'Suspected' : 'Active',
  children: index % 5,
  lastSeen: '19 November 2026',
  answerable: 'Merseyside Police',
  needs: index % 3 === 0 ? 'Check-back due in 3 days' : '',
}));

function brandLink(row: Row): ComponentChildren {
  return h('a', { class: 'govuk-link', href: `/lines/${row.reference}` }, row.brand);
}

const columns: readonly DataColumn<Row>[] = [
  { key: 'brand', title: 'Brand', rowHeader: true, noWrap: true, sortable: true, cell: brandLink },
  { key: 'number', title: 'Number', noWrap: true, cell: (row) => row.number },
  { key: 'way', title: 'From → into', sortable: true, cell: (row) => row.way },
  { key: 'status', title: 'Status', noWrap: true, sortable: true, cell: (row) => row.status },
  { key: 'children', title: 'Children', numeric: true, sortable: true, cell: (row) => row.children },
  { key: 'seen', title: 'Last seen', noWrap: true, sortable: true, cell: (row) => row.lastSeen },
  { key: 'answerable', title: 'Answerable', sortable: true, cell: (row) => row.answerable },
  { key: 'needs', title: 'Needs', cell: (row) => row.needs },
];

const props: DataTableProps<Row> = {
  caption: 'Lines',
  columns,
  rows,
  rowKey: (row) => row.reference,
  sort: { by: 'seen', direction: 'descending', href: (key, direction) => `?sort=${key}&direction=${direction}` },
};

const special = /[&<"]/;

function escaped(value: string | number): string {
  const text = String(value);
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const linkOf = (row: Row): string => `<a class="govuk-link" href="/lines/${row.reference}">${escaped(row.brand)}</a>`;
const restOf = (row: Row) => [row.number, row.way, row.status, row.children, row.lastSeen, row.answerable, row.needs];

function fromStrings(): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column.title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = restOf(row).map((value) => `<td>${escaped(value)}</td>`);
    return `<tr class="tl-table__row"><th scope="row">${linkOf(row)}</th>${cells.join('')}</tr>`;
  });
  return `<table class="tl-table"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The official macro, compiled beforehand as a server would. */
function officialTable(): () => string {
  const packageFile = createRequire(import.meta.url).resolve('govuk-frontend/package.json');
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(dirname(packageFile), 'dist')), {
    autoescape: true,
  });
  const template = nunjucks.compile(
    '{% from "govuk/components/table/macro.njk" import govukTable %}{{ govukTable(options) }}',
    environment,
  );
  return () => {
    const head = columns.map((column) => ({ text: column.title }));
    const cells = rows.map((row) => [{ html: linkOf(row) }, ...restOf(row).map((text) => ({ text: String(text) }))]);
    return template.render({ options: { caption: 'Lines', firstCellIsHeader: true, head, rows: cells } });
  };
}

const lowest = 'strings, the floor';

const contestants: Readonly<Record<string, () => string>> = {
  DataTable: () => render(h(DataTable<Row>, props)),
  'the same, relaxed, grouped, rows to choose': () =>
    render(
      h(DataTable<Row>, {
        ...props,
        density: 'relaxed',
        groupOf: (row) => row.status,
        select: { name: 'lines', value: (row) => row.reference, label: (row) => row.brand },
      }),
    ),
  'govukTable by Nunjucks': officialTable(),
  [lowest]: fromStrings,
};

const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
for (let slice = 0; slice < warmingSlices + slices; slice += 1) {
  for (const [name, draw] of Object.entries(contestants)) {
    for (let turn = 0; turn < draws; turn += 1) {
      const started = performance.now();
      draw();
      const taken = performance.now() - started;
      if (slice >= warmingSlices && turn >= uncounted) times.get(name)?.push(taken);
    }
  }
}

/** The value below which so many of a hundred lie. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const processors = cpus();
say(
  `${processors[0]?.model.trim() ?? 'Unknown processor'}, ${processors.length} cores, ${Math.round(totalmem() / 1e9)} GB`,
);
say(`Node ${process.version}, ${process.platform} ${process.arch}`);
say(`${rows.length} rows, ${columns.length} columns, ${slices * (draws - uncounted)} times each; milliseconds\n`);
say('median     95 %       × floor   kB  what');
const floor = percentile(times.get(lowest) ?? [], 50);
for (const [name, draw] of Object.entries(contestants)) {
  const taken = times.get(name) ?? [];
  const median = percentile(taken, 50);
  const figures = [median.toFixed(3), percentile(taken, 95).toFixed(3), (median / floor).toFixed(1)];
  const size = String(Math.round(draw().length / 1024)).padStart(4);
  say(`${figures.map((text) => text.padEnd(8)).join('   ')} ${size}  ${name}`);
}
