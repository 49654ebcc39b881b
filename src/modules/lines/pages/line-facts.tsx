import type { VNode } from 'preact';
import type { RecordPart } from '#design/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { organisationName } from '#modules/directory/index.ts';
import { type Fact, FactsPart, mayAdd, standing } from '#modules/records/index.ts';
import { lineRecords } from '../kinds/line.ts';
import type { JoinedRecord, LinePageView } from '../queries/load-line-page.ts';

type FactKind = (typeof lineRecords)['facts'][number];

interface OfKind {
  readonly view: LinePageView;
  readonly kind: FactKind;
  readonly actor: PersonActor | null;
}

/** What was stated of a record that was joined stays that record's, and is corrected once they are parted. */
function OfJoined(props: OfKind & { readonly record: JoinedRecord }): VNode | null {
  const { view, kind, actor, record } = props;
  const facts = record.stated.get(kind.code) ?? [];
  if (facts.length === 0) return null;
  const { joined } = record;
  return (
    <>
      <h3 class="govuk-heading-s">
        From {joined.name}, {joined.reference}, of {organisationName(joined.controller)}
      </h3>
      <FactsPart
        kind={kind}
        facts={facts}
        context={view.context}
        handling={view.line.handling}
        record={`/records/${joined.reference}`}
        organisation={actor?.organisation ?? 0}
        mayAdd={false}
      />
    </>
  );
}

/** The facts of a kind that still stand, of the line and of every record that was joined to it. */
export function standingOf(view: LinePageView, code: string): readonly Fact[] {
  return [view, ...view.joined].flatMap((each) => standing(each.stated.get(code) ?? []));
}

/** One kind of fact as a part of the page: each with who says so, grade and time. */
export function factsPartOf({ view, kind, actor }: OfKind): RecordPart {
  const { line } = view;
  return {
    id: kind.code,
    title: kind.title,
    count: standingOf(view, kind.code).length,
    content: (
      <>
        <FactsPart
          kind={kind}
          facts={view.stated.get(kind.code) ?? []}
          context={view.context}
          handling={line.handling}
          record={`/records/${line.reference}`}
          organisation={actor?.organisation ?? 0}
          mayAdd={mayAdd(lineRecords, line, actor)}
        />
        {view.joined.map((record) => (
          <OfJoined view={view} kind={kind} actor={actor} record={record} />
        ))}
      </>
    ),
  };
}
