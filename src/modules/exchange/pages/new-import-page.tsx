import type { VNode } from 'preact';
import {
  Button,
  DataTable,
  Details,
  ErrorSummary,
  FileUpload,
  InsetText,
  Page,
  Radios,
  WarningText,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { isLoadKind } from '../rules/load-state.ts';
import { kindWords } from './kind-words.ts';

/** The form for a new import. */
export interface NewImportModel {
  /** Why nothing can be imported now, and who mends it; null when it can. */
  readonly closed: string | null;
  readonly organisation: string;
  readonly kinds: readonly Pick<ImportKind, 'name' | 'title' | 'fields'>[];
  /** "512 MB". */
  readonly mostBytes: string;
  readonly chosen: string;
  readonly problems: readonly FieldProblem[];
}

type Kind = NewImportModel['kinds'][number];

function messageFor(model: NewImportModel, field: string): { readonly text: string } | undefined {
  const found = model.problems.find((problem) => problem.field === field);
  return found && { text: found.message };
}

function KindDetails(props: { readonly kind: Kind }): VNode | null {
  const { kind } = props;
  if (!isLoadKind(kind.name)) return null;
  const { source } = kindWords[kind.name];
  return (
    <Details summaryText={`${kind.title}: where to get the file, and its columns`}>
      <p class="govuk-body">
        {source.href !== null && (
          <>
            <a class="govuk-link" href={source.href} rel="noreferrer">
              {source.link}
            </a>
            .{' '}
          </>
        )}
        {source.text}
      </p>
      <DataTable
        caption={`Columns of ${kind.title.toLowerCase()}`}
        columns={[
          { key: 'label', title: 'What is read', rowHeader: true, cell: (field) => field.label },
          {
            key: 'headings',
            title: 'Headings that are recognised',
            cell: (field) => [field.label, ...field.headings].join(', '),
          },
          { key: 'required', title: 'Needed', cell: (field) => (field.required ? 'Yes' : 'No') },
        ]}
        rows={kind.fields}
        rowKey={(field) => field.name}
      />
      <p class="govuk-body">
        Capitals, spaces and punctuation in headings make no difference. You can say which column is which on the next
        page.
      </p>
    </Details>
  );
}

function Problems(props: { readonly problems: NewImportModel['problems'] }): VNode | null {
  if (props.problems.length === 0) return null;
  return (
    <ErrorSummary
      titleText="There is a problem"
      errorList={props.problems.map(({ field, message }) => ({ text: message, href: `#${field || 'file'}` }))}
    />
  );
}

function ImportForm(props: { readonly facts: PageFacts; readonly model: NewImportModel }): VNode {
  const { facts, model } = props;
  return (
    <form method="post" action="/imports" enctype="multipart/form-data" novalidate>
      {/* The token must come before the file: no byte of a file is kept before the token has been seen. */}
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Radios
        name="kind"
        value={model.chosen}
        errorMessage={messageFor(model, 'kind')}
        fieldset={{ legend: { text: 'What is in the file?', classes: 'govuk-fieldset__legend--m' } }}
        items={model.kinds.map((kind) => ({
          value: kind.name,
          text: kind.title,
          hint: isLoadKind(kind.name) ? { text: kindWords[kind.name].hint } : undefined,
        }))}
      />
      <FileUpload
        name="file"
        label={{ text: 'File', classes: 'govuk-label--m' }}
        hint={{
          text: `A CSV file, as it is or compressed with gzip, of up to ${model.mostBytes}. The first row must hold the headings.`,
        }}
        errorMessage={messageFor(model, 'file')}
        attributes={{ accept: '.csv,.gz,.txt,.tsv,text/csv' }}
      />
      <Button text="Send the file" preventDoubleClick />
    </form>
  );
}

/** Choose what to import. Nothing is imported before the columns have been looked at on the next page. */
export function NewImportPage(facts: PageFacts, model: NewImportModel): VNode {
  return (
    <Page
      facts={facts}
      title="Import a file"
      marking="OFFICIAL"
      width="reading"
      error={model.problems.length > 0}
      back={{ href: '/imports', text: 'Imports' }}
    >
      <Problems problems={model.problems} />
      <h1 class="govuk-heading-l">Import a file</h1>
      <InsetText>
        You import for <strong>{model.organisation}</strong>, which will answer for the records. Nothing is imported
        before you have checked the columns on the next page.
      </InsetText>
      {model.closed !== null && <WarningText text={model.closed} />}
      <ImportForm facts={facts} model={model} />
      {model.kinds.map((kind) => (
        <KindDetails kind={kind} />
      ))}
      <p class="govuk-body">
        Sending a file again does no harm: rows that are here already are found by their reference and changed or left
        as they are, never added twice.
      </p>
    </Page>
  );
}
