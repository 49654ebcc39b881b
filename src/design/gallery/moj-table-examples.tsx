import { Button } from '../govuk/button.tsx';
import { MultiSelect } from '../moj/multi-select.tsx';
import { SortableTable } from '../moj/sortable-table.tsx';
import type { Example, GalleryPage } from './example.ts';

interface Force {
  readonly name: string;
  readonly out: number;
  readonly answered: string;
  readonly answeredOn: string;
}

const forces: readonly Force[] = [
  { name: 'Metropolitan Police', out: 1214, answered: '3 November 2026', answeredOn: '2026-11-03' },
  { name: 'Heddlu Dyfed-Powys', out: 9, answered: '14 October 2026', answeredOn: '2026-10-14' },
  { name: 'Kent Police', out: 38, answered: '20 November 2026', answeredOn: '2026-11-20' },
  { name: 'West Mercia Police', out: 104, answered: '9 November 2026', answeredOn: '2026-11-09' },
];

function sortable(caption: string, held: readonly Force[]) {
  return (
    <SortableTable
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { text: 'Force', sort: 'none' },
        { text: 'Lines out', sort: 'none', format: 'numeric' },
        { text: 'Last answered', sort: 'none' },
        { text: 'Ring' },
      ]}
      rows={held.map((force) => [
        { text: force.name },
        { text: force.out.toLocaleString('en-GB'), sortValue: force.out, format: 'numeric' },
        { text: force.answered, sortValue: force.answeredOn },
        { text: '07700 900100' },
      ])}
    />
  );
}

const sortables: readonly Example[] = [
  { title: 'Several', node: sortable('Forces that were asked', forces) },
  { title: 'One', node: sortable('Forces that answered today', forces.slice(2, 3)) },
  {
    title: 'In order from the start, long words',
    node: (
      <SortableTable
        caption="Names that were heard"
        captionClasses="govuk-table__caption--m"
        head={[
          { text: 'Name', sort: 'ascending' },
          { text: 'Heard by', sort: 'none' },
          { text: 'Times', sort: 'none' },
        ]}
        rows={[
          [{ text: 'Siân Prŷs-Rhydderch' }, { text: 'Heddlu Dyfed-Powys' }, { text: '3' }],
          [{ text: 'ياسمين الحسن' }, { text: 'British Transport Police' }, { text: '12' }],
          [
            { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
            { text: 'A housing officer who did not wish to be named in this report or any other' },
            { text: '1' },
          ],
        ]}
      />
    ),
  },
];

const pairs = [
  ['L-7K3Q-9F', 'SCOTTY', 'Merseyside Police'],
  ['L-2M8D-4C', 'The very long brand of a line that could not decide what to call itself', 'Heddlu Dyfed-Powys'],
  ['L-9W5R-1T', 'خط سريع', 'Kent Police'],
] as const;

function choice(id: string, caption: string, chosen: (reference: string) => boolean, count: number = pairs.length) {
  return (
    <form method="get" action="/gallery/moj-multi-select">
      <MultiSelect
        id={id}
        name="line"
        caption={caption}
        captionClasses="govuk-table__caption--m"
        head={[{ text: 'Brand' }, { text: 'Reference' }, { text: 'Answerable' }]}
        rows={pairs.slice(0, count).map(([reference, brand, force]) => ({
          value: reference,
          label: `Choose ${brand}`,
          checked: chosen(reference),
          cells: [{ text: brand }, { text: reference }, { text: force }],
        }))}
      />
      <Button text="Propose tasking" classes="govuk-button--secondary" />
    </form>
  );
}

const choices: readonly Example[] = [
  { title: 'None chosen', node: choice('none', 'Lines to task', () => false) },
  { title: 'One row, chosen', node: choice('one', 'Lines that closed today', () => true, 1) },
  { title: 'Some chosen', node: choice('some', 'Lines under review', (reference) => reference === 'L-2M8D-4C') },
];

/** Tables that do something where they stand. */
export const mojTablePages: readonly GalleryPage[] = [
  { slug: 'moj-sortable', title: 'Sortable tables', examples: sortables },
  { slug: 'moj-multi-select', title: 'Multi-select', examples: choices },
];
