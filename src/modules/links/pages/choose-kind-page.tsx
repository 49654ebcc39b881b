import type { VNode } from 'preact';
import { Button, HiddenValues, Radios, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { LinkEnd } from '../rules/link.ts';
import { choicesFor } from '../rules/link-kind.ts';
import { LinkFrame } from './link-frame.tsx';

/** Asks how the record at hand is linked to another one. */
export interface ChooseKindModel {
  readonly from: LinkEnd;
  readonly problems: readonly FieldProblem[];
}

/** GET /links/new?from=…: which kind of link, of those that the record can have. */
export function ChooseKindPage(facts: PageFacts, { from, problems }: ChooseKindModel): VNode {
  return (
    <LinkFrame
      facts={facts}
      title={`Link ${from.title} to another record`}
      marking={markingOf(from.marking)}
      from={from}
      problems={problems}
      order={['kind']}
    >
      <p class="govuk-body">
        A link says how two records belong together, since when, and how that is known. Only those who may see both
        records can see it.
      </p>
      <form method="get" action="/links/new" novalidate>
        <HiddenValues values={{ from: from.reference }} />
        <Radios
          name="kind"
          idPrefix="kind"
          fieldset={{ legend: { text: `${from.title} …`, classes: 'govuk-fieldset__legend--m' } }}
          items={choicesFor(from.kind).map(({ code, words }) => ({ value: code, text: words }))}
          {...wrongOf(problems)('kind')}
        />
        <Button text="Continue" />
      </form>
    </LinkFrame>
  );
}
