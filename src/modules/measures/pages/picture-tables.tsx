import type { ComponentChildren, VNode } from 'preact';
import { type DataColumn, DataTable } from '#design/index.ts';
import type { Day } from '#kernel/instant.ts';
import { regionWord } from '#modules/lines/index.ts';
import { areaAddress, type PictureQuery, type PictureSort, pictureAddress } from '../picture-query.ts';
import type { Counted } from '../rules/counted.ts';
import { type CountedOffences, type Picture, type PictureRow, type RegionRow, sortRows } from '../rules/picture.ts';
import { CountLink } from './count-link.tsx';

function NotHere(props: { readonly children: ComponentChildren }): VNode {
  return <span class="tl-muted">{props.children}</span>;
}

function Offences(props: { readonly counted: CountedOffences | null; readonly name: string }): VNode {
  const { counted, name } = props;
  if (counted === null) return <NotHere>not held</NotHere>;
  return (
    <>
      {counted.months < 12 && <NotHere>{counted.months} of 12 months </NotHere>}
      <CountLink counted={counted} what={`drug offences in ${name}`} />
    </>
  );
}

const notApplying = (
  <NotHere>
    <span aria-hidden="true">–</span>
    <span class="govuk-visually-hidden">does not apply</span>
  </NotHere>
);

function columnsOf({ totals }: Picture, asAt: Day | null): readonly DataColumn<PictureRow>[] {
  const lines = (
    key: PictureSort,
    title: string,
    of: (row: PictureRow) => Counted | null,
    what: string,
    total: ComponentChildren,
  ) => ({
    key,
    title,
    numeric: true,
    sortable: true,
    total,
    cell: (row: PictureRow) => {
      const counted = of(row);
      return counted === null ? notApplying : <CountLink counted={counted} what={`${what} ${row.name}`} />;
    },
  });
  return [
    {
      key: 'force',
      title: 'Force',
      rowHeader: true,
      sortable: true,
      total: 'All, each line once',
      cell: (row) =>
        row.force === null ? (
          row.name
        ) : (
          <a class="govuk-link" href={areaAddress(row.key, asAt)}>
            {row.name}
          </a>
        ),
    },
    lines(
      'out',
      'Out',
      (row) => row.out,
      'lines out of',
      <CountLink counted={totals.external} what="external lines" />,
    ),
    lines('in', 'In', (row) => row.into, 'lines into', <NotHere>as out</NotHere>),
    lines(
      'inside',
      'Inside',
      (row) => row.inside,
      'lines inside',
      <CountLink counted={totals.internal} what="internal lines" />,
    ),
    {
      key: 'drugs',
      title: 'Drug offences',
      numeric: true,
      sortable: true,
      total: totals.drugs === null ? 'not held' : <CountLink counted={totals.drugs} what="drug offences" />,
      cell: (row) => (row.force === null ? notApplying : <Offences counted={row.drugs} name={row.name} />),
    },
    // Last, so that on a narrow screen the numbers stand beside the name.
    { key: 'region', title: 'Region', sortable: true, noWrap: true, cell: (row) => row.region ?? '' },
  ];
}

/** Every force in a row, sorted as asked. */
export function ForceTable(props: {
  readonly picture: Picture;
  readonly query: PictureQuery;
  /** Left out where no row would have a figure: why is said with what is known to be missing. */
  readonly withDrugs: boolean;
}): VNode {
  const { picture, query } = props;
  const columns = columnsOf(picture, query.asat).filter((column) => column.key !== 'drugs' || props.withDrugs);
  return (
    <DataTable
      caption={props.withDrugs ? 'Active lines and drug offences by force' : 'Active lines by force'}
      columns={columns}
      rows={sortRows(picture.rows, query)}
      rowKey={(row) => row.key}
      sort={{
        by: query.sort,
        direction: query.direction,
        href: (key, direction) => pictureAddress({ ...query, sort: key as PictureSort, direction }),
      }}
    />
  );
}

const regionColumns = (asAt: Day | null): readonly DataColumn<RegionRow>[] => [
  {
    key: 'region',
    title: 'Region',
    rowHeader: true,
    cell: (row) => (
      <a class="govuk-link" href={areaAddress(regionWord(row.region), asAt)}>
        {row.region}
      </a>
    ),
  },
  {
    key: 'out',
    title: 'Out',
    numeric: true,
    cell: (row) => <CountLink counted={row.out} what={`lines out of ${row.region}`} />,
  },
  {
    key: 'in',
    title: 'In',
    numeric: true,
    cell: (row) => <CountLink counted={row.into} what={`lines into ${row.region}`} />,
  },
  {
    key: 'inside',
    title: 'Inside',
    numeric: true,
    cell: (row) => <CountLink counted={row.inside} what={`lines inside ${row.region}`} />,
  },
  {
    key: 'drugs',
    title: 'Drug offences',
    numeric: true,
    cell: (row) =>
      row.drugs === null ? (
        <NotHere>not held</NotHere>
      ) : (
        <CountLink counted={row.drugs} what={`drug offences in ${row.region}`} />
      ),
  },
];

/** What the forces of each region add up to. */
export function RegionTable(props: {
  readonly picture: Picture;
  readonly query: PictureQuery;
  readonly withDrugs: boolean;
}): VNode {
  return (
    <>
      <DataTable
        caption="By region"
        captionHidden
        columns={regionColumns(props.query.asat).filter((column) => column.key !== 'drugs' || props.withDrugs)}
        rows={props.picture.regions}
        rowKey={(row) => row.region}
      />
      <p class="govuk-body-s">
        A line into several forces of a region counts once for the region. British Transport Police, Police Scotland and
        the Police Service of Northern Ireland are in no region.
      </p>
    </>
  );
}
