import type { VNode } from 'preact';
import { Button, ErrorSummary, Page, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { markings } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '#modules/vocabulary/index.ts';
import type { LineView } from '../queries/show-line.ts';
import type { LineForm } from '../rules/line-draft.ts';
import { firstStatuses, nextStatuses } from '../rules/status.ts';
import { Names, Standing, StatusPart, Where } from './line-form-parts.tsx';

export { emptyLine, formOf } from './form-of.ts';

/** In which order the fields stand, for the list of what is wrong with them. */
const order = [
  'name',
  'number',
  'brand',
  'status',
  'statusSince',
  'reason',
  'origin',
  'areas',
  'firstSeen',
  'lastSeen',
  'drugs',
  'note',
  'source',
  'statement',
  'basis',
  'marking',
  'handling',
  'reviewOn',
];

/** `number-2-to` stands after `number-2-from`, and both after `number-1`. */
function placeOf({ field }: FieldProblem): number {
  const [name = '', row = '0', part = ''] = field.split('-');
  return order.indexOf(name) * 1000 + Number(row) * 3 + ['', 'from', 'to'].indexOf(part);
}

/** The form of a line, new or to be changed. */
export interface LineFormProps {
  readonly facts: PageFacts;
  /** Null for a new one. */
  readonly line: LineView | null;
  readonly form: LineForm;
  readonly problems: readonly FieldProblem[];
  /** The drugs to choose from (`offeredDrugs`). */
  readonly drugs: readonly HeldValue[];
}

/** Records or changes a line: one page, because the person has the facts before them and fills in what is known. */
export function LineFormPage({ facts, line, form, problems, drugs }: LineFormProps): VNode {
  const wrong = wrongOf(problems);
  const sorted = problems.toSorted((one, other) => placeOf(one) - placeOf(other));
  const title = line === null ? 'Record a line' : `Change ${line.name}`;
  const statuses = line === null ? firstStatuses : [line.status, ...nextStatuses(line.status)];
  return (
    <Page
      facts={facts}
      title={title}
      marking={line === null ? 'OFFICIAL' : markings[line.marking]}
      error={problems.length > 0}
      back={line === null ? { href: '/lines', text: 'Lines' } : { href: `/lines/${line.reference}`, text: line.name }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={sorted.map((each) => ({ text: each.message, href: `#${each.field}` }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={line === null ? '/lines/new' : `/lines/${line.reference}/change`} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        {line !== null && <input type="hidden" name="version" value={line.version} />}
        <Names form={form} wrong={wrong} isBrandWrong={problems.some((each) => each.field.startsWith('brand'))} />
        <StatusPart form={form} wrong={wrong} statuses={statuses} />
        <Where form={form} wrong={wrong} drugs={drugs} />
        <Standing form={form} wrong={wrong} fixed={line !== null} />
        <Button text={line === null ? 'Record the line' : 'Save the changes'} preventDoubleClick />
      </form>
    </Page>
  );
}
