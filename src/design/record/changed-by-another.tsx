import type { ComponentChildren, VNode } from 'preact';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import { WarningText } from '../govuk/warning-text.tsx';
import { DataTable } from '../lists/data-table.tsx';

/** One field that the two versions do not agree on. */
export interface Difference {
  readonly field: string;
  readonly yours: ComponentChildren;
  readonly theirs: ComponentChildren;
}

export interface ChangedByAnotherProps {
  /** Who changed it: "Priya Shah, Kent Police". */
  readonly who: string;
  readonly when: Instant;
  readonly differences: readonly Difference[];
  /** Buttons and fields of the form that saves one version or the other. */
  readonly children: ComponentChildren;
}

const nothing = <span class="tl-muted">Nothing</span>;

/** Somebody saved the record while this person was at it: both versions side by side, and nothing lost. */
export function ChangedByAnother(props: ChangedByAnotherProps): VNode {
  return (
    <div class="tl-changed">
      <WarningText
        text={`${props.who} changed this record on ${sayInstant(props.when)}, after you opened it. Yours has not been saved.`}
      />
      <DataTable
        caption="What differs"
        density="relaxed"
        rowKey={(row) => row.field}
        rows={props.differences}
        columns={[
          { key: 'field', title: 'Field', rowHeader: true, cell: (row) => row.field },
          { key: 'yours', title: 'What you typed', cell: (row) => row.yours || nothing },
          { key: 'theirs', title: 'What they saved', cell: (row) => row.theirs || nothing },
        ]}
      />
      {props.children}
    </div>
  );
}
