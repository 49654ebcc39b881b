import type { ComponentChildren, VNode } from 'preact';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import { Radios } from '../govuk/radios.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import type { DataColumn } from '../lists/data-column.ts';
import { DataTable } from '../lists/data-table.tsx';

/** Which of two versions of a field is kept. */
export type VersionKept = 'yours' | 'theirs';

/** The choice between the two versions of one field. */
export interface VersionChoice {
  /** The field of the form that says which is kept: `yours` or `theirs`. */
  readonly name: string;
  /** What is chosen; unless told, the side that alone changed it, and nothing where both did. */
  readonly kept?: VersionKept | undefined;
  readonly error?: string | undefined;
}

/** One field that the two versions do not agree on. */
export interface Difference {
  readonly field: string;
  readonly yours: ComponentChildren;
  readonly theirs: ComponentChildren;
  /** What it was when this person opened the record, where that is known. */
  readonly before?: ComponentChildren;
  /** Who changed it since, where what it was before is known. */
  readonly changedBy?: 'you' | 'them' | 'both' | undefined;
  /** Left out where one version is kept as a whole. */
  readonly choice?: VersionChoice | undefined;
}

export interface ChangedByAnotherProps {
  /** Who changed it: "Priya Shah, Kent Police". */
  readonly who: string;
  readonly when: Instant;
  readonly differences: readonly Difference[];
  /** The buttons; with choices, this component stands in the form that they send. */
  readonly children: ComponentChildren;
}

const nothing = <span class="tl-muted">Nothing</span>;

const changedWords = {
  you: 'Only you changed this.',
  them: 'Only they changed this.',
  both: 'You both changed this.',
} as const;

function keptOf({ choice, changedBy }: Difference): VersionKept | undefined {
  if (choice?.kept) return choice.kept;
  if (changedBy === 'you') return 'yours';
  return changedBy === 'them' ? 'theirs' : undefined;
}

function Version(props: { readonly who: string; readonly value: ComponentChildren }): VNode {
  return (
    <>
      <span class="tl-versions__who">{props.who}</span> <span class="tl-versions__value">{props.value || nothing}</span>
    </>
  );
}

function Choice(props: { readonly difference: Difference; readonly choice: VersionChoice }): VNode {
  const { difference, choice } = props;
  const { before, changedBy, yours, theirs } = difference;
  return (
    <Radios
      name={choice.name}
      classes="govuk-radios--small tl-versions__choices"
      formGroup={{ classes: 'tl-versions__field' }}
      fieldset={{ legend: { text: difference.field, classes: 'govuk-fieldset__legend--s' } }}
      hint={
        changedBy && {
          html: (
            <>
              {changedWords[changedBy]} When you opened it:{' '}
              <span class="tl-versions__before">{before || 'nothing'}</span>
            </>
          ),
        }
      }
      errorMessage={choice.error === undefined ? undefined : { text: choice.error }}
      value={keptOf(difference)}
      items={[
        { value: 'yours', html: <Version who="What you typed" value={yours} /> },
        { value: 'theirs', html: <Version who="What they saved" value={theirs} /> },
      ]}
    />
  );
}

function Comparison(props: { readonly differences: readonly Difference[] }): VNode {
  const before: DataColumn<Difference> = {
    key: 'before',
    title: 'When you opened it',
    cell: (row) => row.before || nothing,
  };
  const beforeKnown = props.differences.some((each) => each.before !== undefined);
  return (
    <DataTable
      caption={beforeKnown ? 'What differs, and what it was' : 'What differs'}
      density="relaxed"
      rowKey={(row) => row.field}
      rows={props.differences}
      columns={[
        { key: 'field', title: 'Field', rowHeader: true, cell: (row) => row.field },
        ...(beforeKnown ? [before] : []),
        { key: 'yours', title: 'What you typed', cell: (row) => row.yours || nothing },
        { key: 'theirs', title: 'What they saved', cell: (row) => row.theirs || nothing },
      ]}
    />
  );
}

/**
 * Somebody saved the record while this person was at it: both versions side by side, with what it was before, and nothing
 * lost. With choices each field is decided for itself; the form that stands round it carries everything that was typed.
 */
export function ChangedByAnother(props: ChangedByAnotherProps): VNode {
  const { differences } = props;
  const chosen = differences.filter((each) => each.choice);
  return (
    <div class="tl-changed">
      <WarningText
        text={`${props.who} changed this record on ${sayInstant(props.when)}, after you opened it. Yours has not been saved.`}
      />
      {chosen.length === 0 ? (
        <Comparison differences={differences} />
      ) : (
        <div class="tl-versions">
          <h2 class="govuk-heading-m">Which is kept?</h2>
          {differences.map((each) => each.choice && <Choice difference={each} choice={each.choice} />)}
        </div>
      )}
      {props.children}
    </div>
  );
}
