import type { VNode } from 'preact';
import { Button, ErrorSummary, Page, Radios } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { OrganisationModel } from '#platform/identity/index.ts';

function Choice(props: { readonly facts: PageFacts; readonly model: OrganisationModel }): VNode {
  const { facts, model } = props;
  return (
    <form method="post" action="/organisation" novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Radios
        name="organisation"
        fieldset={{
          legend: {
            text: 'Which organisation are you working for?',
            classes: 'govuk-fieldset__legend--l',
            isPageHeading: true,
          },
        }}
        hint={{ text: 'What you can see and change depends on it. What you do is recorded for it.' }}
        errorMessage={model.problem === null ? null : { text: model.problem }}
        value={model.current}
        items={model.postings.map((each) => ({ value: each.organisation, text: each.organisationName }))}
      />
      <Button text="Continue" />
    </form>
  );
}

function OnlyOne(props: { readonly name: string }): VNode {
  return (
    <>
      <h1 class="govuk-heading-l">Which organisation you work for</h1>
      <p class="govuk-body">You work for {props.name}. There is no other organisation that you can change to.</p>
      <p class="govuk-body">
        If you are on secondment, ask the administrator of the organisation that you work with to give you access.
      </p>
    </>
  );
}

/** For secondees, who act for one organisation at a time. */
export function OrganisationPage(facts: PageFacts, model: OrganisationModel): VNode {
  const problem = model.problem;
  const several = model.postings.length > 1;
  return (
    <Page
      facts={facts}
      title="Which organisation you work for"
      marking="OFFICIAL"
      width="reading"
      error={problem !== null}
    >
      {several && problem !== null && (
        <ErrorSummary titleText="There is a problem" errorList={[{ text: problem, href: '#organisation' }]} />
      )}
      {several ? <Choice facts={facts} model={model} /> : <OnlyOne name={facts.actor?.organisationName ?? ''} />}
    </Page>
  );
}
