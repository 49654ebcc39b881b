import type { VNode } from 'preact';
import { Details, type RecordPart } from '#design/index.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import type { Handling } from '#kernel/marking.ts';
import { type Fact, standing } from '../rules/fact.ts';
import type { FieldContext } from '../rules/field.ts';
import type { FactKind } from '../rules/record-kind.ts';
import { FactItem, sayFact } from './fact-item.tsx';

export interface FactsPartProps {
  readonly kind: FactKind;
  readonly facts: readonly Fact[];
  readonly context: FieldContext;
  readonly handling: Handling;
  readonly record: string;
  /** The reader's organisation; its own facts it may correct. */
  readonly organisation: number;
  readonly mayAdd: boolean;
}

function Withdrawn(props: { readonly facts: readonly Fact[]; readonly context: FieldContext }): VNode | null {
  if (props.facts.length === 0) return null;
  return (
    <Details
      summaryText={`Withdrawn (${props.facts.length})`}
      html={
        <ul class="govuk-list govuk-list--bullet">
          {props.facts.map((fact) => (
            <li>
              {sayFact(fact.kind, fact, props.context)}: withdrawn
              {fact.withdrawnAt !== null && ` on ${sayDay(dayOf(fact.withdrawnAt))}`}. {fact.withdrawnWhy}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** What is known of one kind, each with who says so; and how to add to it. */
export function FactsPart(props: FactsPartProps): VNode {
  const { kind, facts, context } = props;
  const present = standing(facts);
  return (
    <>
      {present.length === 0 ? (
        <p class="govuk-body">{kind.empty}</p>
      ) : (
        <ul class="tl-facts">
          {present.map((fact) => (
            <FactItem
              fact={fact}
              context={context}
              handling={props.handling}
              record={props.record}
              isOwn={fact.contributor === props.organisation && props.mayAdd}
            />
          ))}
        </ul>
      )}
      <Withdrawn facts={facts.filter((fact) => fact.withdrawnAt !== null)} context={context} />
      {props.mayAdd && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${props.record}/facts/${kind.code}/new`}>
            Add {kind.one}
          </a>
        </p>
      )}
    </>
  );
}

/** The same as a part of a record's page. */
export function factsPart(props: FactsPartProps): RecordPart {
  const count = standing(props.facts).length;
  return { id: props.kind.code, title: props.kind.title, count, content: <FactsPart {...props} /> };
}
