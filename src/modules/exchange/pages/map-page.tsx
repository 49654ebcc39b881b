import type { VNode } from 'preact';
import { Button, DataTable, ErrorSummary, Page, Select, WarningText } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ImportField, ImportKind } from '#platform/intake/index.ts';
import type { LoadView } from '../queries/find-load.ts';
import type { FilePreview } from '../queries/preview-file.ts';
import { ProblemTable } from './problem-table.tsx';

/** The columns of a file that was sent, to be checked before it is imported. */
export interface MapModel {
  readonly load: LoadView;
  readonly kind: Pick<ImportKind, 'title' | 'fields'>;
  readonly organisation: string;
  /** Null when the file cannot be read any more; `trouble` says why. */
  readonly preview: FilePreview | null;
  readonly trouble: string | null;
}

/** The form's name of a field. */
export function columnInput(field: string): string {
  return `column-${field}`;
}

function FieldSelect(props: { readonly field: ImportField; readonly preview: FilePreview }): VNode {
  const { field, preview } = props;
  const chosen = preview.map.columns.find((column) => column.field === field.name);
  return (
    <Select
      name={columnInput(field.name)}
      label={{ text: field.required ? field.label : `${field.label} (optional)` }}
      value={chosen?.heading}
      items={[
        { value: '', text: field.required ? 'Choose a column' : 'Not in this file' },
        ...preview.headings.map((heading) => ({ value: heading, text: heading })),
      ]}
    />
  );
}

function Unmapped(props: { readonly unmapped: readonly string[] }): VNode {
  if (props.unmapped.length === 0) return <p class="govuk-body">Every column of the file will be imported.</p>;
  return (
    <>
      <p class="govuk-body">These columns will not be imported:</p>
      <ul class="govuk-list govuk-list--bullet">
        {props.unmapped.map((heading) => (
          <li>{heading}</li>
        ))}
      </ul>
    </>
  );
}

function Sample(props: { readonly preview: FilePreview }): VNode {
  const { preview } = props;
  const { columns } = preview.map;
  return (
    <>
      <h2 class="govuk-heading-m">The first rows, as they would be read</h2>
      <div class="tl-scrolls">
        <DataTable
          caption="First rows of the file"
          captionHidden
          columns={[
            { key: 'row', title: 'Row', numeric: true, rowHeader: true, cell: (each) => each.row },
            ...columns.map((column) => ({
              key: column.field,
              title: column.label,
              cell: (each: FilePreview['rows'][number]) => each.cells[column.field] ?? '',
            })),
          ]}
          rows={preview.rows}
          rowKey={(each) => String(each.row)}
        />
      </div>
      {preview.rowProblems.length > 0 && (
        <>
          <WarningText text="Some of these rows would be refused. The others can be imported all the same." />
          <ProblemTable caption="Problems in the first rows" problems={preview.rowProblems} />
        </>
      )}
    </>
  );
}

function MapForm(props: { readonly facts: PageFacts; readonly model: MapModel; readonly preview: FilePreview }): VNode {
  const { facts, model, preview } = props;
  const address = `/imports/${model.load.reference}`;
  return (
    <form method="post" action={`${address}/start`}>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Sample preview={preview} />
      <h2 class="govuk-heading-m">Which column is which</h2>
      <Unmapped unmapped={preview.map.unmapped} />
      <div class="tl-selects">
        {model.kind.fields.map((field) => (
          <FieldSelect field={field} preview={preview} />
        ))}
      </div>
      <div class="govuk-button-group">
        <Button text={`Import for ${model.organisation}`} preventDoubleClick />
        <Button
          text="Show the first rows with these columns"
          classes="govuk-button--secondary"
          attributes={{ formaction: `${address}/map` }}
        />
        <a class="govuk-link" href="/imports/new">
          Send another file instead
        </a>
      </div>
    </form>
  );
}

/** Check the columns, then start. */
export function MapPage(facts: PageFacts, model: MapModel): VNode {
  const { preview } = model;
  const problems = preview === null ? [model.trouble ?? ''] : preview.problems;
  return (
    <Page
      facts={facts}
      title={`Check the columns of ${model.load.fileName}`}
      marking="OFFICIAL"
      error={problems.length > 0}
      back={{ href: '/imports', text: 'Imports' }}
    >
      {problems.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={problems.map((text) => ({ text }))} />
      )}
      <h1 class="govuk-heading-l">Check the columns of {model.load.fileName}</h1>
      <p class="govuk-body">
        {model.kind.title}, import {model.load.reference}. Nothing has been imported yet.
      </p>
      {preview === null ? (
        <Button href="/imports/new" text="Send the file again" />
      ) : (
        <MapForm facts={facts} model={model} preview={preview} />
      )}
    </Page>
  );
}
