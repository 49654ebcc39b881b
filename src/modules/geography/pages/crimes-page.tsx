import type { VNode } from 'preact';
import {
  type DataColumn,
  DataTable,
  EmptyState,
  type HeadLink,
  ListLayout,
  Page,
  Pagination,
  saveLink,
  sayNumber,
} from '#design/index.ts';
import { sayMonth } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { forceOf } from '#modules/directory/index.ts';
import { type CrimeQuery, crimeListAddress } from '../crime-query.ts';
import type { CrimeCount } from '../queries/count-crimes.ts';
import type { HeldMonths } from '../queries/held-months.ts';
import type { CrimeList, CrimeView } from '../queries/list-crimes.ts';
import { CrimeFilter } from './crime-filter.tsx';
import { addressOf, crimeSource, sayDistrict, sayForce, sayPosition } from './crime-words.ts';
import { sayMonths } from './say-months.ts';

/** What the page of crimes shows. */
export interface CrimesModel {
  readonly query: CrimeQuery;
  readonly list: CrimeList;
  readonly total: CrimeCount;
  /** Asked for only when nothing was found: what is held, so that nothing held is not taken for nothing happened. */
  readonly held: readonly HeldMonths[] | null;
  /** Most rows of a download. */
  readonly downloadCap: number;
  /** Where files are imported; null for somebody who may not. */
  readonly importHref: string | null;
}

const columns: readonly DataColumn<CrimeView>[] = [
  { key: 'month', title: 'Month', sortable: true, noWrap: true, rowHeader: true, cell: (row) => sayMonth(row.month) },
  { key: 'force', title: 'Force', noWrap: true, cell: (row) => sayForce(row.force) },
  { key: 'kind', title: 'Crime type', cell: (row) => row.kind },
  { key: 'district', title: 'District', cell: (row) => sayDistrict(row.district) || 'Not given' },
  { key: 'place', title: 'On or near', cell: (row) => row.location || 'Not given' },
  {
    key: 'position',
    title: 'Map point',
    noWrap: true,
    cell: (row) =>
      row.latitude === null || row.longitude === null ? 'Not given' : sayPosition(row.latitude, row.longitude),
  },
  { key: 'outcome', title: 'Last outcome', cell: (row) => row.outcome ?? 'None yet' },
];

function sayTotal({ count, isMore }: CrimeCount): string {
  if (isMore) return `More than ${sayNumber(count)} crimes`;
  return `${sayNumber(count)} ${count === 1 ? 'crime' : 'crimes'}`;
}

function NothingHeld(props: { readonly importHref: string | null }): VNode {
  return (
    <EmptyState title="No crime data yet">
      <p class="govuk-body">
        Crimes as data.police.uk publishes them will be listed here, by month and district, and counted in the national
        picture. Download street-level crime files from data.police.uk as CSV, or take the national drugs extract.
      </p>
      {props.importHref === null ? (
        <p class="govuk-body">Ask an analyst of your organisation to import them.</p>
      ) : (
        <p class="govuk-body">
          Then{' '}
          <a class="govuk-link" href={props.importHref}>
            import the files
          </a>
          .
        </p>
      )}
    </EmptyState>
  );
}

function NothingFound(props: { readonly held: readonly HeldMonths[]; readonly query: CrimeQuery }): VNode {
  const { force } = props.query;
  const ofForce = props.held.find((each) => each.force === force);
  const all = [...new Set(props.held.flatMap((each) => each.months))].toSorted();
  return (
    <EmptyState title="No crimes fit these filters">
      {force === null ? (
        <p class="govuk-body">Crimes are held for {sayMonths(all)}, though not of every force and type.</p>
      ) : (
        <p class="govuk-body">
          {ofForce
            ? `For ${sayForce(force)}, crimes are held for ${sayMonths(ofForce.months)}.`
            : `No crimes reported by ${forceOf(force)?.name ?? sayForce(force)} have been imported. This does not mean that there were none.`}
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/crimes">
          Clear the filters
        </a>
      </p>
    </EmptyState>
  );
}

function tooMany({ total, downloadCap }: CrimesModel): boolean {
  return total.isMore || total.count > downloadCap;
}

function linksOf(model: CrimesModel): readonly HeadLink[] {
  const address = addressOf(model.query);
  const save = saveLink(crimeListAddress(address));
  if (model.list.rows.length === 0 || tooMany(model)) return [save];
  return [{ href: crimeListAddress(address, '/crimes.csv'), text: 'Download as CSV', download: true }, save];
}

function Results(props: { readonly model: CrimesModel }): VNode {
  const { query, list, downloadCap } = props.model;
  const address = addressOf(query);
  return (
    <>
      <DataTable
        caption="Crimes"
        captionHidden
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.reference}
        sort={{
          by: 'month',
          direction: query.direction,
          href: (_key, direction) => crimeListAddress({ ...address, direction }),
        }}
      />
      {(query.after !== null || list.next !== null) && (
        <Pagination
          previous={
            query.after === null ? undefined : { text: 'First page', href: crimeListAddress(address), labelText: '' }
          }
          next={
            list.next === null
              ? undefined
              : { href: crimeListAddress({ ...address, after: `${list.next.month} ${list.next.reference}` }) }
          }
        />
      )}
      {tooMany(props.model) && (
        <p class="govuk-body-s">
          To download these crimes as CSV, narrow the list to {sayNumber(downloadCap)} or fewer, for example by force
          and month.
        </p>
      )}
    </>
  );
}

/** Open crime data as a list, with its source and what its positions are not. */
export function CrimesPage(facts: PageFacts, model: CrimesModel): VNode {
  const { held, list } = model;
  const nothingHeld = held !== null && held.length === 0;
  return (
    <Page facts={facts} title="Crimes" marking="OFFICIAL">
      <ListLayout
        title="Crimes"
        says={nothingHeld ? undefined : sayTotal(model.total)}
        links={nothingHeld ? [] : linksOf(model)}
        filter={nothingHeld ? undefined : <CrimeFilter query={model.query} />}
      >
        {nothingHeld ? (
          <NothingHeld importHref={model.importHref} />
        ) : list.rows.length === 0 ? (
          <NothingFound held={held ?? []} query={model.query} />
        ) : (
          <Results model={model} />
        )}
      </ListLayout>
      <p class="govuk-body-s">{crimeSource}</p>
      <p class="govuk-body-s">
        Each crime is counted in the month and by the force that reported it. "Drugs" is possession and supply together,
        and shows where police looked as well as where crime was.
      </p>
    </Page>
  );
}
