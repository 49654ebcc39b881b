import type { VNode } from 'preact';
import { Button, ErrorSummary, Input, Page, Textarea, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import { FormPage } from '#modules/records/index.ts';
import type { LineView } from '../queries/show-line.ts';
import { type HandOver, openHandOver } from '../rules/hand-over.ts';

const bold = 'govuk-label--s';

/** The form as it was typed. */
export interface HandOverForm {
  readonly to: string;
  readonly why: string;
  readonly reason: string;
}

export interface HandOverProps {
  readonly facts: PageFacts;
  readonly line: LineView;
  readonly handOvers: readonly HandOver[];
  readonly form: HandOverForm;
  readonly problems: readonly FieldProblem[];
}

function sayOutcome(each: HandOver): string {
  if (each.accepted === null || each.decidedAt === null) return 'No answer yet.';
  const deed = each.accepted ? 'Accepted' : each.decidedOrganisation === each.from ? 'Withdrawn' : 'Declined';
  return `${deed} on ${sayInstant(each.decidedAt)} by ${each.decidedBy}.${each.reason === '' ? '' : ` ${each.reason}`}`;
}

function Earlier({ handOvers }: { readonly handOvers: readonly HandOver[] }): VNode | null {
  if (handOvers.length === 0) return null;
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">Proposals so far</h2>
      <ul class="govuk-list govuk-list--spaced">
        {handOvers.map((each) => (
          <li>
            {organisationName(each.from)} to {organisationName(each.to)}, {sayInstant(each.askedAt)}, {each.askedBy}:{' '}
            {each.why} <strong>{sayOutcome(each)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Propose(props: HandOverProps): VNode {
  const { facts, line, form, problems, handOvers } = props;
  const wrong = wrongOf(problems);
  return (
    <FormPage
      facts={facts}
      title={`Hand over ${line.name}`}
      marking={markingOf(line.marking)}
      back={{ href: `/lines/${line.reference}`, text: line.name }}
      problems={problems}
      order={['to', 'why']}
      action={`/lines/${line.reference}/hand-over`}
      button="Propose"
      advice="You answer for this line until the other organisation accepts. What each force has stated stays its own."
      after={<Earlier handOvers={handOvers} />}
    >
      <input type="hidden" name="deed" value="propose" />
      <Input
        id="to"
        name="to"
        label={{ text: 'Who is to answer for it?', classes: bold }}
        hint={{ text: 'A police organisation, such as Kent or West Midlands.' }}
        value={form.to}
        spellcheck={false}
        {...wrong('to')}
      />
      <Textarea
        id="why"
        name="why"
        label={{ text: 'Why', classes: bold }}
        rows={3}
        value={form.why}
        {...wrong('why')}
      />
    </FormPage>
  );
}

function Decide(props: HandOverProps & { readonly open: HandOver }): VNode {
  const { facts, line, open, form, problems, handOvers } = props;
  const isAsked = facts.actor?.organisation === open.to;
  const title = isAsked ? `Answer for ${line.name}?` : `Your proposal about ${line.name}`;
  return (
    <Page
      facts={facts}
      title={title}
      marking={markingOf(line.marking)}
      error={problems.length > 0}
      back={{ href: `/lines/${line.reference}`, text: line.name }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={problems.map(({ field, message }) => ({
            text: message,
            ...(field === 'reason' ? { href: '#reason' } : {}),
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {organisationName(open.from)} proposes that {organisationName(open.to)} answers for this line: {open.why}
      </p>
      <form method="post" action={`/lines/${line.reference}/hand-over`} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'Reason', classes: bold }}
          hint={{ text: 'Needed to decline or withdraw. It stands in the history.' }}
          rows={3}
          value={form.reason}
          {...wrongOf(problems)('reason')}
        />
        <div class="govuk-button-group">
          {isAsked && <Button text="Accept" name="deed" value="accept" preventDoubleClick />}
          <Button
            text={isAsked ? 'Decline' : 'Withdraw the proposal'}
            name="deed"
            value="decline"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </div>
      </form>
      <Earlier handOvers={handOvers.filter((each) => each.id !== open.id)} />
    </Page>
  );
}

/** Hands a line over to another police organisation: proposed by one, accepted or declined by the other. */
export function HandOverPage(props: HandOverProps): VNode {
  const open = openHandOver(props.handOvers);
  return open === null ? <Propose {...props} /> : <Decide {...props} open={open} />;
}
