import type { VNode } from 'preact';
import {
  Button,
  DataTable,
  Details,
  EmptyState,
  ErrorSummary,
  Input,
  Page,
  PageHead,
  Radios,
  StatusTag,
  SummaryList,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { type Day, dayOf, sayDay } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { AssessedFeature, Assessment } from '#platform/assessments/index.ts';
import type { AssessmentForm } from '../rules/assessment-form.ts';

/** The assessments, and the form for another. */
export interface AssessmentsModel {
  readonly assessments: readonly Assessment[];
  /** Which features may be used today. */
  readonly open: ReadonlyMap<AssessedFeature, boolean>;
  readonly mayEdit: boolean;
  readonly form: AssessmentForm;
  readonly problems: readonly FieldProblem[];
  readonly today: Day;
}

const titles: Readonly<Record<AssessedFeature, string>> = {
  'bulk import': 'Importing files of records',
  matching: 'Matching of records',
  scoring: 'Scoring',
};
const bold = 'govuk-label--s';

function Features({ model }: { readonly model: AssessmentsModel }): VNode {
  return (
    <SummaryList
      rows={[...model.open].map(([feature, isOpen]) => ({
        key: { text: titles[feature] },
        value: {
          html: isOpen ? (
            <StatusTag text="On" tone="active" />
          ) : (
            <>
              <StatusTag text="Off" tone="closed" /> No assessment is in force.
            </>
          ),
        },
      }))}
    />
  );
}

/** Who entered it; what the demonstration brought was entered by nobody in particular. */
const sayWho = (enteredBy: string): string => (enteredBy === 'clerk' ? 'Throughline' : enteredBy);

function State({ one, today }: { readonly one: Assessment; readonly today: Day }): VNode {
  if (one.endedAt !== null) {
    return (
      <>
        <StatusTag text="Ended" tone="closed" /> On {sayDay(dayOf(one.endedAt))} by {one.endedBy}: {one.endedWhy}
      </>
    );
  }
  if (one.reviewOn < today) return <StatusTag text="In force, review overdue" tone="overdue" />;
  return <StatusTag text="In force" tone="active" />;
}

function Listed({ model }: { readonly model: AssessmentsModel }): VNode {
  return (
    <DataTable
      caption="Assessments, those in force first"
      density="relaxed"
      rows={model.assessments}
      rowKey={(one) => one.id}
      columns={[
        { key: 'reference', title: 'Reference', rowHeader: true, cell: (one) => one.reference },
        { key: 'feature', title: 'For', cell: (one) => titles[one.feature] },
        { key: 'title', title: 'Title', cell: (one) => one.title },
        { key: 'signed', title: 'Signed', cell: (one) => `${sayDay(one.signedOn)}, ${one.signedBy}` },
        { key: 'review', title: 'Review by', noWrap: true, cell: (one) => sayDay(one.reviewOn) },
        { key: 'entered', title: 'Entered by', cell: (one) => sayWho(one.enteredBy) },
        { key: 'state', title: 'How it stands', cell: (one) => <State one={one} today={model.today} /> },
      ]}
      empty={
        <EmptyState title="No assessment yet">
          <p class="govuk-body">
            The assessments that importing, matching and scoring rest on will stand here. Until one is entered for it,
            each of them is off. A data protection officer enters them.
          </p>
        </EmptyState>
      }
    />
  );
}

type Wrong = (field: keyof AssessmentForm) => { readonly errorMessage?: { readonly text: string } };

function EnterForm(props: { readonly facts: PageFacts; readonly form: AssessmentForm; readonly wrong: Wrong }): VNode {
  const { facts, form, wrong } = props;
  const input = (name: 'reference' | 'title' | 'signedBy' | 'signedOn' | 'reviewOn', text: string, hint: string) => (
    <Input
      id={name}
      name={name}
      label={{ text, classes: bold }}
      hint={{ text: hint }}
      value={form[name]}
      classes={name.endsWith('On') ? 'govuk-input--width-10' : undefined}
      autocomplete="off"
      {...wrong(name)}
    />
  );
  return (
    <form method="post" action="/assessments" novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Radios
        name="feature"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'What is it for?', classes: 'govuk-fieldset__legend--s' } }}
        value={form.feature}
        items={Object.entries(titles).map(([value, text]) => ({ value, text }))}
        {...wrong('feature')}
      />
      {input('reference', 'Reference', 'As it stands in the files of those who made it')}
      {input('title', 'Title', 'What was assessed')}
      {input('signedBy', 'Signed by', 'Who answers for it, like Senior information risk owner')}
      {input('signedOn', 'Signed on', 'Like 21/11/2026. The feature is on from that day')}
      {input('reviewOn', 'Review by', 'Like 21/11/2027')}
      <Button text="Enter the assessment" preventDoubleClick />
    </form>
  );
}

function EndForms(props: {
  readonly facts: PageFacts;
  readonly model: AssessmentsModel;
  readonly wrong: Wrong;
}): VNode {
  const { facts, model, wrong } = props;
  const inForce = model.assessments.filter(({ endedAt }) => endedAt === null);
  const isAsked = (one: Assessment) =>
    model.form.deed === 'end' && model.form.reference === one.reference && model.form.feature === one.feature;
  return (
    <>
      {inForce.map((one, index) => (
        <Details summaryText={`End ${one.reference}`} open={isAsked(one)}>
          <form method="post" action="/assessments" novalidate>
            <input type="hidden" name="_csrf" value={facts.csrf} />
            <input type="hidden" name="deed" value="end" />
            <input type="hidden" name="feature" value={one.feature} />
            <input type="hidden" name="reference" value={one.reference} />
            <Input
              id={isAsked(one) ? 'endedWhy' : `endedWhy-${index}`}
              name="endedWhy"
              label={{ text: 'Why is it ended?', classes: bold }}
              hint={{
                text: `${titles[one.feature]} is off from then on, unless another assessment for it is in force`,
              }}
              value={isAsked(one) ? model.form.endedWhy : ''}
              autocomplete="off"
              {...(isAsked(one) ? wrong('endedWhy') : {})}
            />
            <Button text="End the assessment" classes="govuk-button--warning" preventDoubleClick />
          </form>
        </Details>
      ))}
    </>
  );
}

/** GET /assessments: what may do harm to many is off without an assessment; which are in force, and since when. */
export function AssessmentsPage(facts: PageFacts, model: AssessmentsModel): VNode {
  const { problems, form } = model;
  const wrong: Wrong = (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? {} : { errorMessage: { text: found.message } };
  };
  const empty = form.deed === 'end' ? { ...form, feature: '', reference: '' } : form;
  return (
    <Page facts={facts} title="Impact assessments" marking="OFFICIAL" error={problems.length > 0}>
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={problems.map((each) =>
            each.field === '' ? { text: each.message } : { text: each.message, href: `#${each.field}` },
          )}
        />
      )}
      <PageHead title="Impact assessments" />
      <p class="govuk-body tl-reading">
        What touches many people at once is off until a data protection impact assessment is in force for it (Data
        Protection Act 2018, section 64).
      </p>
      <Features model={model} />
      <Listed model={model} />
      {model.mayEdit && (
        <div class="tl-reading">
          <EndForms facts={facts} model={model} wrong={wrong} />
          <h2 class="govuk-heading-m">Enter an assessment</h2>
          <EnterForm facts={facts} form={empty} wrong={wrong} />
        </div>
      )}
    </Page>
  );
}
