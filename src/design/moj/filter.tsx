import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../govuk/button.tsx';

export interface SelectedFilter {
  readonly text: string;
  /** The list without this filter. */
  readonly href: string;
}

export interface SelectedFilterCategory {
  readonly heading: string;
  readonly items: readonly SelectedFilter[];
}

export interface FilterProps {
  /** Where the list is: the form asks for it with GET, so that the address can be kept. */
  readonly action: string;
  readonly heading?: string | undefined;
  readonly selected: readonly SelectedFilterCategory[];
  /** The list without any filter. */
  readonly clearHref: string;
  readonly submitText?: string | undefined;
  /** What the form hands on unseen, such as the order. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  /** The fields. */
  readonly children: ComponentChildren;
}

function Selected(props: {
  readonly categories: readonly SelectedFilterCategory[];
  readonly clearHref: string;
}): VNode {
  return (
    <div class="moj-filter__selected">
      <div class="moj-filter__selected-heading">
        <div class="moj-filter__heading-title">
          <h3 class="govuk-heading-s">Selected filters</h3>
        </div>
        <div class="moj-filter__heading-action">
          <p>
            <a class="govuk-link govuk-link--no-visited-state" href={props.clearHref}>
              Clear filters
            </a>
          </p>
        </div>
      </div>
      {props.categories.map((category) => (
        <>
          <h4 class="govuk-heading-s govuk-!-margin-bottom-0">{category.heading}</h4>
          <ul class="moj-filter-tags">
            {category.items.map((item) => (
              <li>
                <a class="moj-filter__tag" href={item.href}>
                  <span class="govuk-visually-hidden">Remove this filter</span> {item.text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}

/** MoJ's filter as a GET form. What is chosen stands above it as chips that take it away again. */
export function Filter(props: FilterProps): VNode {
  const heading = props.heading ?? 'Filter';
  const categories = props.selected.filter((category) => category.items.length > 0);
  const count = categories.reduce((sum, category) => sum + category.items.length, 0);
  return (
    <details class="moj-filter tl-filter">
      <summary class="tl-filter__handle">
        <h2 class="govuk-heading-s">
          {heading}
          {count > 0 && ` (${count} set)`}
        </h2>
      </summary>
      <div class="moj-filter__header">
        <div class="moj-filter__header-title">
          <h2 class="govuk-heading-s">{heading}</h2>
        </div>
      </div>
      <div class="moj-filter__content">
        {count > 0 && <Selected categories={categories} clearHref={props.clearHref} />}
        <form class="moj-filter__options" method="get" action={props.action}>
          {Object.entries(props.keep ?? {}).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {props.children}
          <Button text={props.submitText ?? 'Apply filters'} />
        </form>
      </div>
    </details>
  );
}
