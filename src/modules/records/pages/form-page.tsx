import type { ComponentChildren, VNode } from 'preact';
import { Button, ErrorSummary, Page } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

export interface FormPageProps {
  readonly facts: PageFacts;
  readonly title: string;
  readonly marking: Marking;
  readonly back: { readonly href: string; readonly text: string };
  readonly problems: readonly FieldProblem[];
  /** Names of the inputs in the order in which they stand, for the list of what is wrong with them. */
  readonly order: readonly string[];
  readonly action: string;
  readonly button: string;
  /** Under the heading: what to think of. */
  readonly advice?: ComponentChildren;
  readonly children: ComponentChildren;
  /** After the form: other things that can be done here. */
  readonly after?: ComponentChildren;
}

/** The frame of every form of the register: what is wrong first, then the fields, then one button. */
export function FormPage(props: FormPageProps): VNode {
  const { facts, problems, order } = props;
  const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  const sorted = problems.toSorted((one, other) => place(one.field) - place(other.field));
  return (
    <Page
      facts={facts}
      title={props.title}
      marking={props.marking}
      error={problems.length > 0}
      back={props.back}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={sorted.map((each) =>
            order.includes(each.field) ? { text: each.message, href: `#${each.field}` } : { text: each.message },
          )}
        />
      )}
      <h1 class="govuk-heading-l">{props.title}</h1>
      {props.advice !== undefined && <p class="govuk-body">{props.advice}</p>}
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        {props.children}
        <Button text={props.button} preventDoubleClick />
      </form>
      {props.after}
    </Page>
  );
}

/** A part of a long form, under a heading of its own. */
export function FormPart(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class="tl-part">
      <h2 class="govuk-heading-m">{props.title}</h2>
      {props.children}
    </section>
  );
}
