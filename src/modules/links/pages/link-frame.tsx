import type { ComponentChildren, VNode } from 'preact';
import { ErrorSummary, Page } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { LinkEnd } from '../rules/link.ts';
import { pathOf, wordsOf } from '../rules/record-kinds.ts';

export interface LinkFrameProps {
  readonly facts: PageFacts;
  readonly title: string;
  readonly marking: Marking;
  /** The record that this started from. */
  readonly from: LinkEnd;
  readonly problems: readonly FieldProblem[];
  /** Names of the inputs in the order in which they stand. */
  readonly order: readonly string[];
  readonly children: ComponentChildren;
}

/** The frame of the pages that make and change links: back to the record, what is wrong first, then the page. */
export function LinkFrame(props: LinkFrameProps): VNode {
  const { facts, from, problems, order } = props;
  const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  const sorted = problems.toSorted((one, other) => place(one.field) - place(other.field));
  return (
    <Page
      facts={facts}
      title={props.title}
      marking={props.marking}
      error={problems.length > 0}
      back={{ href: pathOf(from.kind, from.reference), text: from.title }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={sorted.map(({ field, message }) =>
            order.includes(field) ? { text: message, href: `#${field}` } : { text: message },
          )}
        />
      )}
      <h1 class="govuk-heading-l">{props.title}</h1>
      {props.children}
    </Page>
  );
}

/** A record by its name, with what tells it from others of the same name: "Kai Penrose (person P-7K3Q-9F)". */
export function EndName(props: { readonly end: LinkEnd; readonly isLink?: boolean }): VNode {
  const { end, isLink = true } = props;
  const title = <bdi>{end.title}</bdi>;
  return (
    <>
      {isLink ? (
        <a class="govuk-link" href={pathOf(end.kind, end.reference)}>
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}{' '}
      <span class="tl-muted">
        ({wordsOf(end.kind).one.toLowerCase()} {end.reference})
      </span>
    </>
  );
}
