import type { VNode } from 'preact';
import {
  Button,
  ErrorSummary,
  inOrder,
  NotificationBanner,
  Page,
  SummaryList,
  Tag,
  Textarea,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ApprovalState, ApprovalView } from '#platform/work/index.ts';
import { AboutWords, capital } from './work-words.tsx';

/** What needs two people, and the form of the second. */
export interface ApprovalModel {
  readonly approval: ApprovalView;
  /** What the kind is called: "Join two lines". */
  readonly title: string;
  readonly reason: string;
  readonly problems: readonly FieldProblem[];
  readonly done: string | null;
}

const stateTags: Readonly<Record<ApprovalState, { readonly text: string; readonly classes: string }>> = {
  asked: { text: 'Waits for a second person', classes: 'govuk-tag--blue' },
  approved: { text: 'Approved', classes: 'govuk-tag--green' },
  refused: { text: 'Refused', classes: 'govuk-tag--red' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};

function Facts(props: { readonly facts: PageFacts; readonly approval: ApprovalView }): VNode {
  const { facts, approval } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const { decidedName, decidedAt } = approval;
  return (
    <SummaryList
      rows={[
        { key: { text: 'State' }, value: { html: <Tag {...stateTags[approval.state]} /> } },
        row('What is asked', approval.words),
        { key: { text: 'About' }, value: { html: <AboutWords about={approval.about} actor={facts.actor} /> } },
        row('First person', `${approval.askedName} asked on ${sayInstant(approval.askedAt)}`),
        row(
          'Second person',
          decidedName === null || decidedAt === null || approval.state === 'withdrawn'
            ? 'Nobody yet'
            : `${decidedName} decided on ${sayInstant(decidedAt)}`,
        ),
        approval.state === 'withdrawn' && decidedAt !== null && row('Withdrawn', sayInstant(decidedAt)),
        approval.reason !== '' && row('Why', approval.reason),
      ]}
    />
  );
}

function Reason(props: { readonly model: ApprovalModel; readonly label: string }): VNode {
  return (
    <Textarea
      id="reason"
      name="reason"
      label={{ text: props.label, classes: 'govuk-label--s' }}
      hint={{ text: 'Stands beside the decision for good.' }}
      rows={3}
      value={props.model.reason}
      {...wrongOf(props.model.problems)('reason')}
    />
  );
}

function Decide(props: { readonly facts: PageFacts; readonly model: ApprovalModel }): VNode {
  const { facts, model } = props;
  return (
    <form method="post" action={`/work/approvals/${model.approval.reference}/decide`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Reason model={model} label="Why you decide so" />
      <div class="govuk-button-group">
        <Button text="Approve" name="state" value="approved" preventDoubleClick />
        <Button text="Refuse" name="state" value="refused" classes="govuk-button--secondary" preventDoubleClick />
      </div>
    </form>
  );
}

function Withdraw(props: { readonly facts: PageFacts; readonly model: ApprovalModel }): VNode {
  const { facts, model } = props;
  return (
    <form method="post" action={`/work/approvals/${model.approval.reference}/withdraw`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Reason model={model} label="Why you take it back" />
      <Button text="Withdraw" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
}

/** GET /work/approvals/:reference: what is asked, the two people by name, and how it was decided. */
export function ApprovalPage(facts: PageFacts, model: ApprovalModel): VNode {
  const { approval, title, problems, done } = model;
  return (
    <Page
      facts={facts}
      title={title}
      marking={markingOf(approval.about?.marking ?? 0)}
      error={problems.length > 0}
      back={{ href: '/work', text: 'What needs me' }}
      width="reading"
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, ['reason'])} />}
      {done !== null && <NotificationBanner type="success" text={done} />}
      <span class="govuk-caption-l">Needs two people</span>
      <h1 class="govuk-heading-l">{capital(title)}</h1>
      <Facts facts={facts} approval={approval} />
      {approval.mayDecide && <Decide facts={facts} model={model} />}
      {approval.mayWithdraw && <Withdraw facts={facts} model={model} />}
    </Page>
  );
}
