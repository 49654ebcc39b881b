import type { VNode } from 'preact';
import { InsetText, type RecordPart, SourceLine } from '#design/index.ts';
import { asDay, sayDay } from '#kernel/instant.ts';
import type { Handling } from '#kernel/marking.ts';
import { organisationName } from '#modules/directory/index.ts';
import { type Fact, gradeOf, standing } from '#modules/records/index.ts';
import { saidFact } from '../kinds/said-fact.ts';
import { textIn } from '../kinds/text-in.ts';

interface Props {
  readonly said: readonly Fact[];
  readonly handling: Handling;
  /** `/records/P-7K3Q-9F`. */
  readonly record: string;
  readonly organisation: number;
  readonly mayAdd: boolean;
}

/** "Written down by Nia Prys-Jenkins, social worker, on 2 November 2026; heard by …". */
function sayHow({ values }: Fact): string {
  const shared = { true: ' They agreed that it may be shared.', false: ' They did not agree that it is shared.' };
  const helped = values['interpreter'] === true ? ' There was an interpreter.' : '';
  const agreed = shared[String(values['may_share']) as 'true' | 'false'] ?? ' Nobody asked whether it may be shared.';
  return (
    `Written down by ${textIn(values, 'written_by')}, ${textIn(values, 'written_role')}, as said on ` +
    `${sayDay(asDay(textIn(values, 'said_on')))} in the hearing of ${textIn(values, 'heard_by')}.${helped}${agreed}`
  );
}

function Said(props: Props & { readonly fact: Fact }): VNode {
  const { fact, record } = props;
  return (
    <>
      <InsetText
        html={
          <>
            <p class="govuk-body" dir="auto">
              “{textIn(fact.values, 'words')}”
            </p>
            <span class="tl-muted">{sayHow(fact)}</span>
          </>
        }
      />
      <SourceLine
        source={`${fact.source} (${organisationName(fact.contributor)})`}
        grade={gradeOf(fact.grade, props.handling)}
        statement={fact.statement}
        recordedAt={fact.recordedAt}
      />
      {props.mayAdd && fact.contributor === props.organisation && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={`${record}/facts/said/${fact.handle}`}>
            Withdraw, or correct when and where it was said
          </a>
        </p>
      )}
    </>
  );
}

/** What somebody says, in their own words, before what others say of them (C65). */
export function saidPart(props: Props): RecordPart {
  const said = standing(props.said);
  return {
    id: 'said',
    title: saidFact.title,
    content: (
      <>
        {said.length === 0 && <p class="govuk-body">{saidFact.empty}</p>}
        {said.map((fact) => (
          <Said {...props} fact={fact} />
        ))}
        {props.mayAdd && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${props.record}/facts/said/new`}>
              Write down what they say
            </a>
          </p>
        )}
      </>
    ),
  };
}
