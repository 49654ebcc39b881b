import type { VNode } from 'preact';
import {
  Button,
  DataTable,
  EmptyState,
  Filter,
  Input,
  ListLayout,
  Page,
  Pagination,
  Select,
  saveLink,
  sayNumber,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { forces, organisationName } from '#modules/directory/index.ts';
import type { ListQuery } from '../list-query.ts';
import type { ListedRecord, RecordList } from '../queries/find-record.ts';
import type { ChoiceField, FieldContext } from '../rules/field.ts';
import { type DescribedKind, oneOf } from '../rules/record-kind.ts';
import { sayField } from '../rules/show-field.ts';

export interface ListPageProps {
  readonly facts: PageFacts;
  readonly kind: DescribedKind;
  readonly query: ListQuery;
  readonly list: RecordList;
  readonly context: FieldContext;
}

/** The filter as an address, with something changed. */
function addressOf(
  kind: DescribedKind,
  query: ListQuery,
  change: Readonly<Record<string, string>> = {},
  end = '',
): string {
  const all: Record<string, string> = {
    q: query.q,
    controller: query.controller?.slug ?? '',
    ...query.filters,
    ...change,
  };
  const told = Object.entries(all).filter(([, value]) => value !== '');
  const search = new URLSearchParams(told).toString();
  return `${kind.base}${end}${search === '' ? '' : `?${search}`}`;
}

const filterFields = (kind: DescribedKind): readonly ChoiceField[] =>
  kind.filters.flatMap((name) =>
    kind.fields.filter((field): field is ChoiceField => field.kind === 'choice' && field.name === name),
  );

function Filters({ kind, query, context }: ListPageProps): VNode {
  const chip = (heading: string, name: string, text: string) =>
    text === '' ? [] : [{ heading, items: [{ text, href: addressOf(kind, query, { [name]: '' }) }] }];
  const reckoned = kind.reckoned ?? [];
  return (
    <Filter
      action={kind.base}
      clearHref={kind.base}
      selected={[
        ...chip('Search', 'q', query.q),
        ...chip('Force', 'controller', query.controller?.shortName ?? ''),
        ...reckoned.flatMap(({ name, label, choices }) =>
          chip(label, name, new Map(choices).get(query.filters[name] ?? '') ?? ''),
        ),
        ...filterFields(kind).flatMap((field) =>
          chip(field.label, field.name, sayField(field, query.filters[field.name] ?? null, context) ?? ''),
        ),
      ]}
    >
      <Input
        id="filter-q"
        name="q"
        value={query.q}
        label={{ text: 'Search' }}
        hint={{ text: 'Spelling need not be right' }}
        spellcheck={false}
        autocomplete="off"
      />
      {reckoned.map(({ name, label, choices }) => (
        <Select
          id={`filter-${name}`}
          name={name}
          label={{ text: label }}
          value={query.filters[name] ?? ''}
          items={[{ value: '', text: 'Any' }, ...choices.map(([value, text]) => ({ value, text }))]}
        />
      ))}
      {filterFields(kind).map((field) => (
        <Select
          id={`filter-${field.name}`}
          name={field.name}
          label={{ text: field.label }}
          value={query.filters[field.name] ?? ''}
          items={[{ value: '', text: 'Any' }, ...context.choices(field).map(([value, text]) => ({ value, text }))]}
        />
      ))}
      <Select
        id="filter-controller"
        name="controller"
        label={{ text: 'Held by' }}
        value={query.controller?.slug ?? ''}
        items={[
          { value: '', text: 'Any force' },
          ...forces.map((force) => ({ value: force.slug, text: force.shortName })),
        ]}
      />
    </Filter>
  );
}

function cellOf(kind: DescribedKind, row: ListedRecord, names: readonly string[], context: FieldContext): string {
  return names
    .flatMap((name) => {
      const field = kind.fields.find((each) => each.name === name);
      const said = field === undefined ? null : sayField(field, row.values[name] ?? null, context);
      return said === null ? [] : [said];
    })
    .join(', ');
}

/** The list of a kind of record, with its filter. */
export function RecordListPage(props: ListPageProps): VNode {
  const { facts, kind, query, list, context } = props;
  const filtered = addressOf(kind, query) !== kind.base;
  const { one, many, title } = kind.words;
  const total = list.total === null ? 'More than 10,000' : sayNumber(list.total);
  return (
    <Page facts={facts} title={title} marking={highestMarking(list.rows.map((row) => row.marking))} width="wide">
      <ListLayout
        title={title}
        says={`${total} ${list.total === 1 ? one : many} that you can see`}
        links={[
          ...(list.total === 0
            ? []
            : [{ href: addressOf(kind, query, {}, '.csv'), text: 'Download as CSV', download: true }]),
          saveLink(addressOf(kind, query)),
        ]}
        actions={
          facts.actor !== null &&
          may(facts.actor, kind.edit) && <Button href={`${kind.base}/new`} text={`Record ${oneOf(kind)}`} />
        }
        filter={<Filters {...props} />}
      >
        <DataTable
          caption={title}
          captionHidden
          rows={list.rows}
          rowKey={(row) => row.reference}
          columns={[
            {
              key: 'title',
              title: one.charAt(0).toUpperCase() + one.slice(1),
              rowHeader: true,
              cell: (row) => (
                <a class="govuk-link" href={`${kind.base}/${row.reference}`}>
                  {row.title}
                </a>
              ),
            },
            ...kind.columns.map((column) => ({
              key: column.key,
              title: column.title,
              cell: (row: ListedRecord) =>
                column.say?.(row.values, context.today) ?? cellOf(kind, row, column.fields, context),
            })),
            { key: 'force', title: 'Held by', cell: (row) => organisationName(row.controller) },
            { key: 'recorded', title: 'Recorded', noWrap: true, cell: (row) => sayDay(dayOf(row.recordedAt)) },
          ]}
          empty={
            filtered ? (
              <EmptyState title={`No ${one} matches`}>
                None that you can see fits all of these filters. Take one away, or clear them all.
              </EmptyState>
            ) : (
              <EmptyState title={`No ${many} yet`}>{kind.empty}</EmptyState>
            )
          }
        />
        {list.pages > 1 && (
          <Pagination
            landmarkLabel={`Pages of ${many}`}
            {...(query.page > 1
              ? { previous: { href: addressOf(kind, query, { page: String(query.page - 1) }) } }
              : {})}
            {...(query.page < list.pages
              ? { next: { href: addressOf(kind, query, { page: String(query.page + 1) }) } }
              : {})}
          />
        )}
      </ListLayout>
    </Page>
  );
}
