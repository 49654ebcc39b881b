import type { VNode } from 'preact';
import { Button, HiddenValues, Input, Radios, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { Candidate } from '../queries/find-candidates.ts';
import type { LinkEnd } from '../rules/link.ts';
import { type LinkChoice, sayKinds } from '../rules/link-kind.ts';
import { isLinkable, wordsOf } from '../rules/record-kinds.ts';
import { EndName, LinkFrame } from './link-frame.tsx';

/** Asks which record is meant, by reference or by search. */
export interface ChooseRecordModel {
  readonly from: LinkEnd;
  readonly choice: LinkChoice;
  /** As it was typed; empty before anything was. */
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  readonly problems: readonly FieldProblem[];
}

/** What tells one record from another of its name. */
function sayCandidate(candidate: Candidate): string {
  const kind = isLinkable(candidate.kind) ? wordsOf(candidate.kind).one : candidate.kind;
  const parts = [
    `${kind} ${candidate.reference}`,
    organisationName(candidate.controller),
    candidate.status,
    candidate.why,
  ];
  return parts.filter((each) => each !== null && each !== '').join(' · ');
}

function Candidates(props: { readonly model: ChooseRecordModel }): VNode | null {
  const { from, choice, typed, candidates, problems } = props.model;
  if (typed === '') return null;
  if (candidates.length === 0) {
    return (
      <>
        <h2 class="govuk-heading-m">Nothing that you can see matches “{typed}”</h2>
        <p class="govuk-body">
          Check the spelling, or type fewer words or digits. If there is no record of it yet, record it first: a link
          needs both. A record that you may not see looks the same as one that does not exist.
        </p>
      </>
    );
  }
  // Where one alone was found there is nothing to choose, only to look at.
  const [only] = candidates.length === 1 ? candidates : [];
  const question = only === undefined ? 'Which one?' : 'Is it this one?';
  return (
    <form method="get" action="/links/new" novalidate>
      <HiddenValues values={{ from: from.reference, kind: choice.code, q: typed }} />
      <Radios
        name="to"
        idPrefix="to"
        value={only?.reference}
        fieldset={{ legend: { text: question, classes: 'govuk-fieldset__legend--m' } }}
        items={candidates.map((each) => ({
          value: each.reference,
          text: each.title,
          hint: { text: sayCandidate(each) },
        }))}
        {...wrongOf(problems)('to')}
      />
      <Button text="Continue" />
    </form>
  );
}

/** GET /links/new?from=…&kind=…: the other record, by reference or search. Without scripts it is two short forms. */
export function ChooseRecordPage(facts: PageFacts, model: ChooseRecordModel): VNode {
  const { from, choice, typed, candidates, problems } = model;
  return (
    <LinkFrame
      facts={facts}
      title={choice.words}
      marking={highestMarking([from.marking, ...candidates.map((each) => each.marking)])}
      from={from}
      problems={problems}
      order={candidates.length === 0 ? ['q'] : ['q', 'to']}
    >
      <p class="govuk-body">
        From: <EndName end={from} isLink={false} />
      </p>
      <form method="get" action="/links/new" novalidate>
        <HiddenValues values={{ from: from.reference, kind: choice.code }} />
        <Input
          id="q"
          name="q"
          type="search"
          label={{ text: `Find ${sayKinds(choice.others)}`, classes: 'govuk-label--m' }}
          hint={{ text: 'A reference, a name, a number, a plate or a postcode. What you search for is recorded.' }}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          {...wrongOf(problems)('q')}
        />
        <Button text="Search" classes={candidates.length === 0 ? '' : 'govuk-button--secondary'} />
      </form>
      <Candidates model={model} />
    </LinkFrame>
  );
}
