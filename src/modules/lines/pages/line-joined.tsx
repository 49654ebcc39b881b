import type { VNode } from 'preact';
import type { RecordPart } from '#design/index.ts';
import { sayInstant } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { LinksPart } from '#modules/links/index.ts';
import type { JoinedRecord, LinePageView } from '../queries/load-line-page.ts';

function One({ record, view }: { readonly record: JoinedRecord; readonly view: LinePageView }): VNode {
  const { joined } = record;
  return (
    <li>
      <strong>{joined.name}</strong>, {joined.reference}, of {organisationName(joined.controller)}: joined on{' '}
      {sayInstant(joined.decidedAt)} by {joined.decidedBy}. {joined.why}{' '}
      <a class="govuk-link" href={`/records/${joined.reference}/history`}>
        History<span class="govuk-visually-hidden"> of {joined.reference}</span>
      </a>
      {joined.into !== view.line.id && ' It was joined through another of these.'}
    </li>
  );
}

/** The other records of this line, and decisions that were undone. No part where there are none. */
export function joinedParts(view: LinePageView): readonly RecordPart[] {
  const { joined, parted } = view;
  if (joined.length + parted.length === 0) return [];
  const content = (
    <>
      {joined.length > 0 && (
        <>
          <p class="govuk-body">These are records of the same line. What was stated of each stays its own.</p>
          <ul class="govuk-list govuk-list--bullet">
            {joined.map((record) => (
              <One record={record} view={view} />
            ))}
          </ul>
        </>
      )}
      {parted.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Parted again</h3>
          <ul class="govuk-list govuk-list--bullet">
            {parted.map((each) => (
              <li>
                <a class="govuk-link" href={`/lines/${each.reference}`}>
                  {each.name}
                </a>
                : joined on {sayInstant(each.decidedAt)} by {each.decidedBy}, parted on {sayInstant(each.undoneAt)} by{' '}
                {each.undoneBy}. {each.undoneWhy}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
  return [{ id: 'joined', title: 'Other records of this line', count: joined.length, content }];
}

/** The links of the line, and those of every record that was joined to it. */
export function LineLinks(props: { readonly view: LinePageView; readonly mayAdd: boolean }): VNode {
  const { view, mayAdd } = props;
  return (
    <>
      <LinksPart links={view.links} record={{ kind: 'line', reference: view.line.reference }} mayAdd={mayAdd} />
      {view.joined
        .filter((record) => record.links.total > 0)
        .map(({ joined, links }) => (
          <>
            <h3 class="govuk-heading-m">
              From {joined.name}, {joined.reference}
            </h3>
            <LinksPart links={links} record={{ kind: 'line', reference: joined.reference }} mayAdd={false} />
          </>
        ))}
    </>
  );
}
