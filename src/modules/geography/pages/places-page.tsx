import type { VNode } from 'preact';
import { Button, ErrorSummary, InsetText, Page, SummaryList, type SummaryListRow } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { PlaceAnswer, PlaceHit } from '../places/place.ts';
import { PlaceField } from './place-field.tsx';
import { councilRows, sayConfidence, sayCouncils, sayDegrees, sayForceOf, sayKind, sayPlace } from './place-words.ts';

/** What was asked for, and what was found. */
export interface PlacesModel {
  readonly typed: string;
  /** Null before anything was asked. */
  readonly answer: PlaceAnswer | null;
  /** Reference of the one that was chosen from several; empty when none was. */
  readonly chosen: string;
}

type Found = Extract<PlaceAnswer, { readonly kind: 'found' }>;

const title = 'Find a place';

function addressOf(typed: string, hit: PlaceHit): string {
  return `/places?${new URLSearchParams({ text: typed, is: hit.reference }).toString()}`;
}

function row(key: string, value: string): SummaryListRow {
  return { key: { text: key }, value: { text: value } };
}

/** One place, whole. */
function PlaceCard(props: { readonly hit: PlaceHit }): VNode {
  const { hit } = props;
  const degrees = sayDegrees(hit);
  return (
    <SummaryList
      card={{ title: { text: sayPlace(hit), headingLevel: 2 } }}
      rows={[
        row('Kind', sayKind(hit)),
        row('Police force', sayForceOf(hit)),
        ...councilRows(hit).map(([key, value]) => row(key, value)),
        degrees !== null && row(hit.kind === 'town' ? 'Its middle' : 'Position', degrees),
        row('How sure', `${sayConfidence(hit.confidence)}. ${hit.how}.`),
      ]}
    />
  );
}

/** One of several, short enough to compare. */
function Candidate(props: { readonly typed: string; readonly hit: PlaceHit }): VNode {
  const { typed, hit } = props;
  return (
    <li class="tl-places__one">
      <h3 class="govuk-heading-s tl-places__name">
        <a class="govuk-link" href={addressOf(typed, hit)}>
          {sayPlace(hit)}
        </a>
      </h3>
      <p class="tl-places__kind">{sayKind(hit)}</p>
      <p class="tl-places__whose">
        {sayForceOf(hit)}; {sayCouncils(hit)}
      </p>
      <p class="tl-places__how">
        {sayConfidence(hit.confidence)}. {hit.how}.
      </p>
    </li>
  );
}

function Candidates(props: {
  readonly heading: string;
  readonly says: string | null;
  readonly typed: string;
  readonly hits: readonly PlaceHit[];
}): VNode {
  const { heading, says, typed, hits } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      {says !== null && <p class="govuk-body">{says}</p>}
      <ol class="tl-places">
        {hits.map((hit) => (
          <Candidate typed={typed} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function Answer(props: { readonly typed: string; readonly found: Found; readonly chosen: string }): VNode {
  const { typed, found, chosen } = props;
  const { hits, more, isChoice, notes } = found;
  const picked = hits.find((hit) => hit.reference === chosen);
  const shown = picked ?? (isChoice ? undefined : hits[0]);
  const others = hits.filter((hit) => hit !== shown);
  const says = shown === undefined ? 'None is chosen yet. Open the one that is meant.' : null;
  const heading = shown === undefined ? `Which “${typed}”?` : 'Also found';
  return (
    <>
      {notes.length > 0 && (
        <InsetText>
          {notes.map((note) => (
            <p class="govuk-body">{note}.</p>
          ))}
        </InsetText>
      )}
      {shown !== undefined && <PlaceCard hit={shown} />}
      {others.length > 0 && <Candidates heading={heading} says={says} typed={typed} hits={others} />}
      {more > 0 && (
        <p class="govuk-body">
          And {more} more. Add the county or the force behind the name, like “Newport, Isle of Wight”.
        </p>
      )}
    </>
  );
}

/** GET /places: whose area a place lies in, with every place that may be meant, and how sure that is. */
export function PlacesPage(facts: PageFacts, { typed, answer, chosen }: PlacesModel): VNode {
  const problem = answer?.kind === 'nothing' ? answer.message : undefined;
  return (
    <Page facts={facts} title={title} marking="OFFICIAL" width="reading" error={problem !== undefined}>
      {problem !== undefined && (
        <ErrorSummary titleText="There is a problem" errorList={[{ text: problem, href: '#text' }]} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="get" action="/places" novalidate>
        <PlaceField name="text" label="Place" typed={typed} problem={problem} />
        <Button text="Find the place" />
      </form>
      {answer?.kind === 'found' && <Answer typed={typed} found={answer} chosen={chosen} />}
      <p class="govuk-body-s tl-muted">
        Places: GeoNames, CC BY 4.0. Stations: uk-railway-stations, Open Database License 1.0. Streets are not looked
        up. What you enter here is not kept.
      </p>
    </Page>
  );
}
