import type { VNode } from 'preact';
import { Button, ErrorSummary, Input, inOrder, Page, WarningText, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '../queries/row.ts';
import { valueAddress } from '../rules/addresses.ts';
import type { VocabularyList } from '../rules/value.ts';

/** What is asked before a value is retired. */
export interface RetireModel {
  readonly list: VocabularyList;
  readonly value: HeldValue;
  readonly form: { readonly to: string; readonly reason: string };
  readonly problems: readonly FieldProblem[];
}

const bold = 'govuk-label--s';

/** Asks for the last day and why, and says what follows. */
export function RetirePage(facts: PageFacts, { list, value, form, problems }: RetireModel): VNode {
  const wrong = wrongOf(problems);
  const title = list.isLaw ? `Give “${value.words}” a last day` : `Retire “${value.words}”`;
  const follows = list.isLaw
    ? 'After its last day it is shown as no longer in force. Events before are still judged by it.'
    : 'After its last day it is not offered any more. Records that hold it keep it, and go on showing its words.';
  return (
    <Page
      facts={facts}
      title={title}
      marking="OFFICIAL"
      error={problems.length > 0}
      back={{ href: valueAddress(list.code, value.code), text: value.words }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, ['to', 'reason'])} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText text={follows} />
      <form method="post" action={valueAddress(list.code, value.code, 'retire')} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <input type="hidden" name="version" value={value.version} />
        <Input
          id="to"
          name="to"
          label={{ text: 'Last day', classes: bold }}
          hint={{ text: 'Like 21/11/2026. It may lie ahead.' }}
          classes="govuk-input--width-10"
          value={form.to}
          {...wrong('to')}
        />
        <Input
          id="reason"
          name="reason"
          label={{ text: 'Why', classes: bold }}
          hint={{ text: 'Stands in the history of the value and in the ledger.' }}
          value={form.reason}
          {...wrong('reason')}
        />
        <div class="govuk-button-group">
          <Button
            text={list.isLaw ? 'Give it this last day' : 'Retire the value'}
            classes="govuk-button--warning"
            preventDoubleClick
          />
          <a class="govuk-link" href={valueAddress(list.code, value.code)}>
            Leave it as it is
          </a>
        </div>
      </form>
    </Page>
  );
}
