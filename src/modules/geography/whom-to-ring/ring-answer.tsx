import type { VNode } from 'preact';
import { Details, InsetText, SafetyFirst, Standing } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import type { Answer, Call, Step } from '#modules/directory/index.ts';

function Ring({ call }: { readonly call: Call }): VNode {
  return (
    <li class={call.isAnswered ? 'tl-ring__call' : 'tl-ring__call tl-ring__call--closed'}>
      <a class="tl-ring__number" href={`tel:${call.telephone.replaceAll(' ', '')}`}>
        <span class="govuk-visually-hidden">Ring </span>
        {call.telephone}
      </a>
      <span class="tl-ring__hours">
        {call.demonstration && '(demonstration) '}
        {call.hours}
      </span>
      {call.isAnswered && call.fallback !== '' && (
        <span class="tl-ring__fallback">If nobody answers: {call.fallback}</span>
      )}
    </li>
  );
}

function Rings({ calls }: { readonly calls: readonly Call[] }): VNode | null {
  if (calls.length === 0) return null;
  return (
    <ul class="tl-ring__calls">
      {calls.map((call) => (
        <Ring call={call} />
      ))}
    </ul>
  );
}

function Body({ step }: { readonly step: Step }): VNode | null {
  if (step.body === null) return null;
  return (
    <p class="tl-ring__body">
      <a class="govuk-link" href={`/organisations/${step.body.code}`}>
        {step.body.name}
      </a>
    </p>
  );
}

/** What a step rests on, and the numbers of other hours: for whoever asks by day, folded away at night. */
function Grounds({ step, closed }: { readonly step: Step; readonly closed: readonly Call[] }): VNode | null {
  if (step.body === null) return null;
  return (
    <Details
      classes="tl-ring__grounds"
      summaryHtml={
        <>
          {closed.length > 0 ? 'Other hours, and sources' : 'Sources'}
          <span class="govuk-visually-hidden">: {step.title}</span>
        </>
      }
    >
      <Rings calls={closed} />
      <ul class="govuk-list">
        <li>
          <Standing standing={step.standing} />: whose duty it is, {step.source}.
        </li>
        {step.calls.map((call) => (
          <li>
            <Standing standing={call.standing} />: {call.telephone}, {call.source}.{' '}
            {call.checkedOn === null ? 'Nobody has recorded ringing it.' : `Checked on ${sayDay(call.checkedOn)}.`}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OneStep({ step, place }: { readonly step: Step; readonly place: number }): VNode {
  const isAnswered = step.calls.some((call) => call.isAnswered);
  const shown = isAnswered ? step.calls.filter((call) => call.isAnswered) : step.calls;
  return (
    <li class="tl-ring__step">
      <span class="tl-ring__place" aria-hidden="true">
        {place}
      </span>
      <h3 class="tl-ring__title">{step.title}</h3>
      <Body step={step} />
      {step.unknown !== null && <p class="tl-ring__unknown">{step.unknown}</p>}
      <Rings calls={shown} />
      <p class="tl-ring__why">
        {step.why} {step.note}
      </p>
      <Grounds step={step} closed={step.calls.filter((call) => !shown.includes(call))} />
    </li>
  );
}

function Steps(props: { readonly title: string; readonly steps: readonly Step[]; readonly start: number }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ol class="tl-ring tl-ring--numbered" start={props.start}>
        {props.steps.map((step, index) => (
          <OneStep step={step} place={props.start + index} />
        ))}
      </ol>
    </>
  );
}

/** The answer: 999, what must be said first, each call in its order, and what may follow. */
export function RingAnswer({ answer }: { readonly answer: Answer }): VNode {
  const [danger, ...steps] = answer.steps;
  const now = steps.filter((step) => step.group === 'now');
  const isMadeUp = steps.some((step) => step.calls.some((call) => call.demonstration));
  return (
    <>
      {danger !== undefined && (
        <SafetyFirst
          title={danger.title}
          numbers={danger.calls.map((call) => ({ name: 'Police and ambulance', number: call.telephone }))}
        >
          <p class="govuk-body">{danger.why}</p>
        </SafetyFirst>
      )}
      {isMadeUp && (
        <InsetText>
          The numbers marked “demonstration” are made up, from the range that Ofcom keeps for drama. Nobody answers
          them.
        </InsetText>
      )}
      {answer.cautions.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {answer.cautions.map((caution) => (
            <li>{caution}</li>
          ))}
        </ul>
      )}
      <Steps title="Ring now, in this order" steps={now} start={1} />
      <Steps title="Then, as it applies" steps={steps.filter((step) => step.group === 'then')} start={now.length + 1} />
    </>
  );
}
