import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import { attributesOf } from '../govuk/markup.ts';
import type { Attributes, Content } from '../govuk/options.ts';
import { wordsOf } from './words.ts';

export interface SelectedFilter {
  readonly text: string;
  /** The list without this filter. */
  readonly href: string;
}

export interface SelectedFilterCategory {
  readonly heading: string | Content;
  /** A category with none is left out. */
  readonly items: readonly SelectedFilter[];
}

/** What the list is narrowed by now. */
export interface SelectedFilters {
  /** "Selected filters" unless told. */
  readonly heading?: string | Content | undefined;
  /** The list without any filter; "Clear filters" unless told. */
  readonly clearLink: { readonly href: string; readonly text?: string | undefined };
  readonly categories: readonly SelectedFilterCategory[];
}

interface FilterForm {
  /** Where the list is: the form asks for it with GET, so that the address can be kept. */
  readonly action: string;
  /** "Filter" unless told. */
  readonly heading?: string | Content | undefined;
  readonly attributes?: Attributes | undefined;
  /** What the form hands on unseen, such as the order. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  /** The fields. */
  readonly children: ComponentChildren;
}

interface OfficialForm {
  readonly selectedFilters?: SelectedFilters | undefined;
  /** "Apply filters" unless told. */
  readonly submit?: { readonly text?: string | undefined; readonly attributes?: Attributes | undefined } | undefined;
}

/** Short for `selectedFilters` and `submit`. */
interface ShortForm {
  readonly selected: readonly SelectedFilterCategory[];
  readonly clearHref: string;
  readonly submitText?: string | undefined;
}

export type FilterProps = FilterForm & (OfficialForm | ShortForm);

function officialForm(props: FilterProps): OfficialForm {
  if (!('selected' in props)) return props;
  return {
    selectedFilters: { clearLink: { href: props.clearHref }, categories: props.selected },
    submit: { text: props.submitText },
  };
}

function Selected(props: SelectedFilters): VNode {
  return (
    <div class="moj-filter__selected">
      <div class="moj-filter__selected-heading">
        <div class="moj-filter__heading-title">
          <h3 class="govuk-heading-s">{wordsOf(props.heading ?? 'Selected filters')}</h3>
        </div>
        <div class="moj-filter__heading-action">
          <p>
            <a class="govuk-link govuk-link--no-visited-state" href={props.clearLink.href}>
              {props.clearLink.text ?? 'Clear filters'}
            </a>
          </p>
        </div>
      </div>
      {props.categories.map((category) => (
        <>
          <h4 class="govuk-heading-s govuk-!-margin-bottom-0">{wordsOf(category.heading)}</h4>
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

/**
 * MoJ's filter as a GET form. What is chosen stands above it as chips that take it away again. On a narrow screen it folds
 * away by `details`, where MoJ's needs a script.
 */
export function Filter(props: FilterProps): VNode {
  const { selectedFilters, submit } = officialForm(props);
  const heading = wordsOf(props.heading ?? 'Filter');
  const categories = selectedFilters?.categories.filter((category) => category.items.length > 0) ?? [];
  const count = categories.reduce((sum, category) => sum + category.items.length, 0);
  return (
    <details class="moj-filter tl-filter" {...attributesOf(props.attributes)}>
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
        {selectedFilters && count > 0 && <Selected {...selectedFilters} categories={categories} />}
        <form class="moj-filter__options" method="get" action={props.action}>
          {Object.entries(props.keep ?? {}).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {props.children}
          <Button text={submit?.text || 'Apply filters'} attributes={submit?.attributes} />
        </form>
      </div>
    </details>
  );
}
