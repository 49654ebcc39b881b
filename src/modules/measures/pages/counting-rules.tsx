import type { VNode } from 'preact';
import { sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { crimeSource, sayMonths } from '#modules/geography/index.ts';
import { lineListAddress } from '#modules/lines/index.ts';
import { pictureDefinition } from '../definitions.ts';
import type { Picture } from '../rules/picture.ts';
import { saySpan } from './say-span.ts';

function Missing(props: { readonly picture: Picture; readonly seesCrimes: boolean }): VNode {
  const { withoutLines, withoutCrimes, partly, months, silent } = props.picture;
  return (
    <>
      <h3 class="govuk-heading-s">What is known to be missing</h3>
      <ul class="govuk-list govuk-list--bullet">
        {withoutLines.length > 0 && (
          <li>
            No active line that you may see starts in, comes into or stays inside: {withoutLines.join('; ')}. Perhaps
            none has been recorded here.
          </li>
        )}
        {silent.length > 0 && (
          <li>
            {silent.length === 1 ? 'One force has' : `${silent.length} forces have`} sent nothing that is dated in the
            30 days up to this one: {silent.map(({ name }) => name).join('; ')}. Nothing sent is not nothing there.
          </li>
        )}
        {props.seesCrimes && months === null && <li>No drug offences are held up to this day.</li>}
        {props.seesCrimes && months !== null && withoutCrimes.length > 0 && (
          <li>
            No drug offences are held for {saySpan(months)} for: {withoutCrimes.join('; ')}. The figure is missing, not
            nought.
          </li>
        )}
        {props.seesCrimes &&
          partly.map((each) => (
            <li>
              {each.name}: drug offences are held for {sayMonths(each.months)} only.
            </li>
          ))}
        {!props.seesCrimes && <li>Crime data is not open to you, so drug offences are left out.</li>}
      </ul>
    </>
  );
}

/** What the numbers mean, when and for whom they were counted, and what is missing from them. */
export function CountingRules(props: {
  readonly facts: PageFacts;
  readonly picture: Picture;
  readonly seesCrimes: boolean;
}): VNode {
  const { facts } = props;
  const { actor } = facts;
  return (
    <section class="tl-reading" aria-labelledby="how-counted">
      <h2 class="govuk-heading-m" id="how-counted">
        How these are counted
      </h2>
      <p class="govuk-body">
        Definitions, version {pictureDefinition.version}, since {pictureDefinition.since}. Counted on{' '}
        {sayInstant(facts.now)}
        {actor !== null && ` for you: ${actor.name}, ${actor.organisationName}`}. Only lines that you may see are
        counted; somebody else may see more or fewer.
      </p>
      <dl class="govuk-body">
        {pictureDefinition.rules.map((rule) => (
          <>
            <dt>
              <strong>{rule.term}</strong>
            </dt>
            <dd>{rule.means}</dd>
          </>
        ))}
      </dl>
      <p class="govuk-body">
        Shown apart and not added in:{' '}
        <a class="govuk-link" href={lineListAddress({ status: 'suspected' })}>
          suspected lines
        </a>{' '}
        and{' '}
        <a class="govuk-link" href={lineListAddress({ status: 'dormant' })}>
          dormant lines
        </a>
        .
      </p>
      <Missing picture={props.picture} seesCrimes={props.seesCrimes} />
      {props.seesCrimes && <p class="govuk-body-s">Drug offences. {crimeSource}</p>}
    </section>
  );
}
