import type { VNode } from 'preact';
import { may, type PersonActor } from '#kernel/actor.ts';
import type { Marking } from '#kernel/marking.ts';
import type { Area, PageFacts } from '#kernel/page-facts.ts';
import { sayNumber } from '../lists/say-number.ts';
import { MarkingBar } from './marking-bar.tsx';

/** "page" for the area's own front page, "true" for any page within it. */
function currentOf(area: Area, address: string): 'page' | 'true' | undefined {
  const path = address.split('?', 1)[0] ?? '';
  if (path === area.href) return 'page';
  return area.href !== '/' && path.startsWith(`${area.href}/`) ? 'true' : undefined;
}

function Areas(props: { readonly areas: readonly Area[]; readonly address: string }): VNode | null {
  if (props.areas.length === 0) return null;
  return (
    <nav class="tl-areas" aria-label="Main">
      <ul class="tl-areas__list">
        {props.areas.map((area) => (
          <li class="tl-areas__item">
            <a class="tl-areas__link" href={area.href} aria-current={currentOf(area, props.address)}>
              {area.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account(props: { readonly actor: PersonActor; readonly csrf: string }): VNode {
  return (
    <div class="tl-account">
      <p class="tl-account__who">
        Signed in: {props.actor.name}, {props.actor.organisationName}
      </p>
      <form class="tl-account__out" method="post" action="/sign-out">
        <input type="hidden" name="_csrf" value={props.csrf} />
        <button class="tl-account__button" type="submit">
          Sign out
        </button>
      </form>
    </div>
  );
}

function Search(): VNode {
  return (
    <search class="tl-search">
      <form class="tl-search__form" method="get" action="/search">
        <label class="govuk-visually-hidden" for="search-everything">
          Name, number, plate or brand
        </label>
        <input
          class="tl-search__box"
          // A page may have a field `q` of its own.
          id="search-everything"
          name="q"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Name, number, plate or brand"
        />
        <button class="tl-search__button" type="submit">
          Search
        </button>
      </form>
    </search>
  );
}

/** The way to what needs somebody, with how much that is; without a number where nobody counted. */
function Needs(props: { readonly count: number | null; readonly address: string }): VNode {
  const { count, address } = props;
  const isHere = address.split('?', 1)[0] === '/work';
  return (
    <a
      class={count === null ? 'tl-needs tl-needs--uncounted' : 'tl-needs'}
      href="/work"
      aria-current={isHere ? 'page' : undefined}
    >
      <span class="tl-needs__words">What needs me</span>
      {count !== null && (
        <>
          {' '}
          <span class={count === 0 ? 'tl-needs__count tl-needs__count--none' : 'tl-needs__count'}>
            {sayNumber(count)}
          </span>
        </>
      )}
    </a>
  );
}

/**
 * The furniture at the head of every page. Search and menu fold away where the screen is narrow: `details`, so that they
 * work without scripts; where it is wide the style sheet shows what they hold and hides the handle.
 */
export function PageHeader(props: { readonly facts: PageFacts; readonly marking: Marking }): VNode {
  const { facts } = props;
  return (
    <header class="tl-header">
      <MarkingBar marking={props.marking} />
      <div class="tl-header__band">
        <div class="tl-header__row tl-width">
          <a class="tl-header__name" href="/">
            Throughline
          </a>
          <span class="tl-header__line" />
          {facts.actor && (
            <>
              {may(facts.actor, 'lines.view') && (
                <details class="tl-fold tl-fold--search" name="head">
                  <summary class="tl-fold__handle">Search</summary>
                  <div class="tl-fold__inside">
                    <Search />
                  </div>
                </details>
              )}
              {facts.needs !== undefined && <Needs count={facts.needs} address={facts.address} />}
              <details class="tl-fold tl-fold--menu" name="head">
                <summary class="tl-fold__handle">Menu</summary>
                <div class="tl-fold__inside">
                  <Account actor={facts.actor} csrf={facts.csrf} />
                  <Areas areas={facts.areas} address={facts.address} />
                </div>
              </details>
            </>
          )}
        </div>
      </div>
      {facts.demonstration && (
        <p class="tl-demonstration">
          <span class="tl-width">
            <strong>Demonstration:</strong> every person, number and line here is fictitious.
          </span>
        </p>
      )}
    </header>
  );
}
