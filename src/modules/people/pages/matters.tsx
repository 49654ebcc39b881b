import type { VNode } from 'preact';
import { type Matter, SafetyFirst, type SafetyNumber, WhatMattersNow } from '#design/index.ts';
import type { ChildTreatment } from '#kernel/age/index.ts';
import { asDay, type Day, sayDay } from '#kernel/instant.ts';
import { type Fact, type FieldContext, sayFact, standing } from '#modules/records/index.ts';
import { warningFact } from '../kinds/harm-facts.ts';
import { textIn } from '../kinds/text-in.ts';
import type { TwoPeople } from '../queries/approvals-about.ts';
import { sayAssociation } from '../rules/association.ts';

export interface MattersProps {
  readonly treatment: ChildTreatment;
  readonly deceased: boolean;
  readonly isHarmed: boolean;
  readonly numbers: readonly SafetyNumber[];
  readonly warnings: readonly Fact[];
  readonly approvals: readonly TwoPeople[];
  readonly context: FieldContext;
  readonly today: Day;
  /** The day of the next review of somebody who is held by association only; null for everybody else. */
  readonly byAssociation: Day | null;
}

function Safety(props: Pick<MattersProps, 'treatment' | 'numbers'>): VNode {
  return (
    <SafetyFirst title="A child: safety first" numbers={props.numbers}>
      <p class="govuk-body">
        If you are with them, make sure that they are safe before you ask them anything. In danger now: 999.{' '}
        <a class="govuk-link" href="/whom-to-ring?person=child">
          Whom to ring for where they were found
        </a>
      </p>
      {props.treatment.doubtful && (
        <p class="govuk-body-s">
          {props.treatment.why} ({props.treatment.source}).
        </p>
      )}
    </SafetyFirst>
  );
}

/** Warnings that stand on a day: those whose end has not come. */
export function warningsOn(warnings: readonly Fact[], today: Day): readonly Fact[] {
  return standing(warnings).filter((fact) => textIn(fact.values, 'expires_on') >= today);
}

function mattersOf(props: MattersProps): readonly Matter[] {
  const { warnings, approvals, context, today } = props;
  const present = warningsOn(warnings, today);
  const lapsed = standing(warnings).filter((fact) => !present.includes(fact));
  const association = props.byAssociation === null ? [] : [{ words: sayAssociation(props.byAssociation, today) }];
  return [
    ...association,
    ...present.map((fact) => ({ words: `Warning: ${sayFact(warningFact, fact, context)}` })),
    ...(props.isHarmed
      ? [
          {
            words:
              'Held as a victim, or as somebody who may be one. To name them a suspect, or to end that, takes two people.',
          },
        ]
      : []),
    ...approvals
      .filter(({ state }) => state === 'asked')
      .map(({ reference, askedName }) => ({
        words: `Waits for a second person: asked by ${askedName}.`,
        link: { href: `/work/approvals/${reference}`, text: 'Open what is asked' },
      })),
    ...lapsed.map((fact) => ({
      words: `A warning ended on ${sayDay(asDay(textIn(fact.values, 'expires_on')))}. Renew or withdraw it.`,
    })),
  ];
}

/** What matters now about a person: the safety of a child first, then what stands or waits. */
export function Matters(props: MattersProps): VNode | null {
  const matters = mattersOf(props);
  const isChild = props.treatment.asChild && !props.deceased;
  if (!isChild && matters.length === 0) return null;
  return (
    <>
      {isChild && <Safety treatment={props.treatment} numbers={props.numbers} />}
      {matters.length > 0 && <WhatMattersNow matters={matters} />}
    </>
  );
}
