import type { VNode } from 'preact';
import { Button, HiddenValues, Input, SummaryList, WarningText, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { highestMarking, markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { LinkChange } from '../queries/history-of.ts';
import type { OfferedRole } from '../rules/check-link.ts';
import type { HeldLink } from '../rules/link.ts';
import { type LinkForm, linkFields } from '../rules/link-form.ts';
import { saySpan, sayWhole } from '../rules/say-link.ts';
import { EndName, LinkFrame } from './link-frame.tsx';
import { LinkHistory } from './link-history.tsx';
import { LinkInputs } from './link-inputs.tsx';
import { LinkSource } from './link-source.tsx';

/** A link with its history, and its forms where the reader may change it. */
export interface LinkPageModel {
  readonly link: HeldLink;
  readonly changes: readonly LinkChange[];
  /** The words of each role, by code. */
  readonly roleWords: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
  readonly roles: readonly OfferedRole[];
  readonly form: LinkForm & { readonly why: string; readonly withdrawWhy: string };
  readonly problems: readonly FieldProblem[];
}

const bold = 'govuk-label--s';

function Facts(props: { readonly link: HeldLink }): VNode {
  const { link } = props;
  const span = saySpan(link);
  return (
    <SummaryList
      rows={[
        { key: { text: 'First' }, value: { html: <EndName end={link.from} /> } },
        { key: { text: 'How' }, value: { text: sayWhole(link) } },
        { key: { text: 'Second' }, value: { html: <EndName end={link.to} /> } },
        { key: { text: 'When' }, value: { text: span === '' ? 'Nobody has said' : span } },
        link.note === '' ? null : { key: { text: 'Note' }, value: { text: link.note } },
        { key: { text: 'How it is known' }, value: { html: <LinkSource link={link} /> } },
        { key: { text: 'Recorded by' }, value: { text: link.recordedBy } },
        {
          key: { text: 'Marking' },
          value: { text: `${markingOf(link.marking)}, handling ${link.handling}` },
        },
      ]}
    />
  );
}

function Withdrawn(props: { readonly link: HeldLink }): VNode | null {
  const { withdrawnAt, withdrawnWhy } = props.link;
  if (withdrawnAt === null) return null;
  return <WarningText text={`Withdrawn on ${sayDay(dayOf(withdrawnAt))}: ${withdrawnWhy ?? ''}`} />;
}

function Correct(props: { readonly facts: PageFacts; readonly model: LinkPageModel }): VNode {
  const { facts, model } = props;
  const { link, form, problems } = model;
  const wrong = wrongOf(problems);
  return (
    <section aria-labelledby="correct">
      <h2 class="govuk-heading-m" id="correct">
        Correct this link
      </h2>
      <form method="post" action={`/links/${link.reference}`} novalidate>
        <HiddenValues values={{ _csrf: facts.csrf, version: String(link.version), deed: 'correct' }} />
        <LinkInputs kind={link.kind} roles={model.roles} form={form} wrong={wrong} />
        <Input
          id="why"
          name="why"
          label={{ text: 'Why is it corrected?', classes: bold }}
          hint={{ text: 'It stands in the history of the link.' }}
          value={form.why}
          {...wrong('why')}
        />
        <Button text="Save the correction" preventDoubleClick />
      </form>
    </section>
  );
}

function Withdraw(props: { readonly facts: PageFacts; readonly model: LinkPageModel }): VNode {
  const { facts, model } = props;
  const { link, form, problems } = model;
  return (
    <section aria-labelledby="withdraw">
      <h2 class="govuk-heading-m" id="withdraw">
        Withdraw this link
      </h2>
      <p class="govuk-body">
        If the two do not belong together like this, withdraw it. The history keeps what it said. If it only ended,
        enter the date above instead.
      </p>
      <form method="post" action={`/links/${link.reference}`} novalidate>
        <HiddenValues values={{ _csrf: facts.csrf, version: String(link.version), deed: 'withdraw' }} />
        <Input
          id="withdrawWhy"
          name="withdrawWhy"
          label={{ text: 'Why is it withdrawn?', classes: bold }}
          value={form.withdrawWhy}
          {...wrongOf(problems)('withdrawWhy')}
        />
        <Button text="Withdraw the link" classes="govuk-button--warning" preventDoubleClick />
      </form>
    </section>
  );
}

/** GET /links/:reference: both records, what the link says and said, and how to correct or withdraw it. */
export function LinkPage(facts: PageFacts, model: LinkPageModel): VNode {
  const { link, mayChange } = model;
  return (
    <LinkFrame
      facts={facts}
      title={`Link ${link.reference}`}
      marking={highestMarking([link.marking, link.from.marking, link.to.marking])}
      from={link.from}
      problems={model.problems}
      order={[...linkFields, 'why', 'withdrawWhy']}
    >
      <Withdrawn link={link} />
      <Facts link={link} />
      <LinkHistory changes={model.changes} roleWords={model.roleWords} />
      {mayChange && <Correct facts={facts} model={model} />}
      {mayChange && <Withdraw facts={facts} model={model} />}
      {!mayChange && link.withdrawnAt === null && (
        <p class="govuk-body">
          {organisationName(link.controller)} recorded this link. Ask them if it is wrong, or add a link of your own.
        </p>
      )}
    </LinkFrame>
  );
}
