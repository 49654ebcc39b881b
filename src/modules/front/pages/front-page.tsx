import type { VNode } from 'preact';
import { BigNumbers, EmptyState, Figure, Headline, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { NeedCount } from '#platform/work/index.ts';
import type { Door } from '../rules/front-door.ts';
import { SearchForm } from './search-form.tsx';

/** What stands on the front page. */
export interface FrontModel {
  readonly doors: readonly Door[];
  /** For partners: how many lines they may see. Null for police, who have the list of all. */
  readonly released: number | null;
  /** What needs this person. */
  readonly needs: NeedCount;
}

function Released(props: { readonly count: number }): VNode {
  const { count } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Lines released to you</h2>
      {count === 0 ? (
        <EmptyState title="Nothing has been released to your organisation yet">
          <p class="govuk-body">
            When a police force or the national centre releases a line to you, this page will say so, and the list of
            lines will have what you may know about it. You do not need to do anything until then.
          </p>
          <p class="govuk-body">
            If a child is in danger now, call 999. If you are worried about a child, tell your local safeguarding team.
          </p>
        </EmptyState>
      ) : (
        <Headline>
          Your organisation may see{' '}
          <Figure value={count} href="/lines">
            {count === 1 ? 'line' : 'lines'}
          </Figure>
          .
        </Headline>
      )}
    </>
  );
}

/** What needs this person: a line, and loud only for a child. */
function Needs({ needs }: { readonly needs: NeedCount }): VNode {
  const { all, late, lateForChild } = needs;
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">What needs you</h2>
      {lateForChild > 0 && (
        <BigNumbers
          items={[{ value: lateForChild, label: 'overdue for a child at risk', href: '/work', loud: true }]}
        />
      )}
      {all === 0 ? (
        <p class="govuk-body">Nothing needs you now.</p>
      ) : (
        <Headline>
          <Figure value={all} href="/work">
            {all === 1 ? 'thing needs you' : 'things need you'}
          </Figure>
          {late > lateForChild && `, ${late} of them late`}.
        </Headline>
      )}
    </section>
  );
}

/** The doors to pages, as a list. */
export function Doors(props: { readonly doors: readonly Door[] }): VNode {
  return (
    <nav aria-label="Where to begin">
      <ul class="tl-doors">
        {props.doors.map((door) => (
          <li>
            <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
              <a class="govuk-link" href={door.href}>
                {door.title}
              </a>
            </h2>
            <p class="govuk-body">{door.text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where somebody begins: the search, then one door for each thing that they may do. */
export function FrontPage(facts: PageFacts, model: FrontModel): VNode {
  const isEmpty = model.released === 0;
  return (
    <Page facts={facts} title="Start" marking="OFFICIAL" width="reading">
      <h1 class="govuk-heading-l">{facts.actor?.organisationName ?? 'Throughline'}</h1>
      {model.released !== null && <Released count={model.released} />}
      {!isEmpty && <SearchForm typed="" label="Search lines" />}
      <Needs needs={model.needs} />
      <Doors doors={model.doors} />
    </Page>
  );
}
