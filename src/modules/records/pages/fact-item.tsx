import type { VNode } from 'preact';
import { type GradeGiven, SourceLine } from '#design/index.ts';
import type { Handling } from '#kernel/marking.ts';
import { saySpan } from '#kernel/stated.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { Fact } from '../rules/fact.ts';
import type { FieldContext } from '../rules/field.ts';
import type { FactKind } from '../rules/record-kind.ts';
import { doubtsOf, sayField } from '../rules/show-field.ts';

/** The grade of a fact for the page; its handling is that of its record. */
export function gradeOf(grade: string | null, handling: Handling): GradeGiven | null {
  if (grade === null) return null;
  const [assessment, source] = [grade.charAt(0), Number(grade.charAt(1))];
  return { scheme: '3x5x2', assessment: assessment as 'A', source: source as 1, handling };
}

/** The fact in a few words. */
export function sayFact(kind: FactKind, fact: Pick<Fact, 'values'>, context: FieldContext): string {
  const byName = new Map(kind.fields.map((field) => [field.name, field]));
  return kind.say(fact.values, (name) => {
    const field = byName.get(name);
    return field === undefined ? '' : (sayField(field, fact.values[name] ?? null, context) ?? '');
  });
}

export interface FactItemProps {
  readonly fact: Fact;
  readonly context: FieldContext;
  readonly handling: Handling;
  /** `/people/P-7K3Q-9F`: the record that it belongs to. */
  readonly record: string;
  /** Whether the reader's organisation stated it, and so may correct it. */
  readonly isOwn: boolean;
}

/** One stated fact: what it says, since when, who says so, how good that is; its history and its correction. */
export function FactItem(props: FactItemProps): VNode {
  const { fact, context, record } = props;
  const words = sayFact(fact.kind, fact, context);
  const span = saySpan(fact, fact.kind.span);
  const own = `${record}/facts/${fact.kind.code}/${fact.handle}`;
  return (
    <li class={`tl-fact tl-fact--${fact.statement}`}>
      <div class="tl-fact__words">
        {words}
        {span !== '' && <span class="tl-fact__span"> {span}</span>}
      </div>
      {doubtsOf(fact.kind.fields, fact.values, context.today).map((doubt) => (
        <p class="tl-fact__doubt">{doubt}</p>
      ))}
      <SourceLine
        source={`${fact.source} (${organisationName(fact.contributor)})`}
        grade={gradeOf(fact.grade, props.handling)}
        statement={fact.statement}
        recordedAt={fact.recordedAt}
        {...(fact.version > 1 ? { historyHref: `${record}/history#${fact.handle}`, about: `of ${words}` } : {})}
      />
      {props.isOwn && (
        <a class="govuk-link tl-fact__correct" href={own}>
          Correct<span class="govuk-visually-hidden"> {words}</span>
        </a>
      )}
    </li>
  );
}
