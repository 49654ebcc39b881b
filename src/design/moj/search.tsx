import type { VNode } from 'preact';
import { Button, type ButtonProps } from '../govuk/button.tsx';
import { Input, type InputProps } from '../govuk/input.tsx';
import { attributesOf, classNames } from '../govuk/markup.ts';
import type { Common, HintOptions, LabelOptions } from '../govuk/options.ts';

type SearchInput = Partial<
  Pick<
    InputProps,
    | 'attributes'
    | 'autocomplete'
    | 'classes'
    | 'describedBy'
    | 'disabled'
    | 'errorMessage'
    | 'id'
    | 'inputmode'
    | 'name'
    | 'pattern'
    | 'spellcheck'
    | 'type'
    | 'value'
  >
>;

export interface SearchProps extends Common {
  readonly action: string;
  /** `get` unless told, so that what was found can be kept as an address. */
  readonly method?: 'get' | 'post' | undefined;
  readonly label: Omit<LabelOptions, 'for' | 'isPageHeading'>;
  readonly hint?: HintOptions | undefined;
  /** Its name is `search` unless told. */
  readonly input?: SearchInput | undefined;
  readonly button: Omit<ButtonProps, 'disabled' | 'href' | 'isStartButton' | 'type'>;
  /** `stacked` sets the button below the box. */
  readonly layout?: 'stacked' | undefined;
  /** A magnifying glass in place of the button's words, which stay for those who do not see it. Not when stacked. */
  readonly iconButton?: boolean | undefined;
  /** The hidden field that a form by POST needs. */
  readonly csrf?: { readonly name?: string | undefined; readonly value: string } | undefined;
}

function Glass(props: { readonly text: ButtonProps['text'] }): VNode {
  return (
    <>
      <svg
        width="20"
        height="20"
        viewBox="0 0 21 20"
        fill="none"
        aria-hidden="true"
        focusable="false"
        xmlns="http://www.w3.org/2000/svg"
      >
        <path
          d="M8.90102 14.4683C12.385 14.4683 15.2093 11.644 15.2093 8.16005C15.2093 4.6761 12.385 1.85181 8.90102 1.85181C5.41707 1.85181 2.59277 4.6761 2.59277 8.16005C2.59277 11.644 5.41707 14.4683 8.90102 14.4683Z"
          stroke="currentColor"
          stroke-width="2.22222"
        />
        <path d="M13.2349 12.8584L19.5909 19.2144" stroke="currentColor" stroke-width="2.22222" />
      </svg>
      <span class="govuk-visually-hidden">{props.text ?? 'search'}</span>
    </>
  );
}

function SearchButton(props: { readonly options: SearchProps; readonly isIcon: boolean }): VNode {
  const { button } = props.options;
  const classes = classNames('moj-search__button', props.isIcon && 'moj-search__button--icon', button.classes);
  return <Button {...button} html={props.isIcon ? <Glass text={button.text} /> : button.html} classes={classes} />;
}

/** A box that looks through one thing. The search of the whole product stands in the page's head. */
export function Search(props: SearchProps): VNode {
  const { input = {}, label, hint } = props;
  const isStacked = props.layout === 'stacked';
  const button = <SearchButton options={props} isIcon={Boolean(props.iconButton) && !isStacked} />;
  return (
    <search
      class={classNames('moj-search', isStacked && 'moj-search--stacked', props.classes)}
      {...attributesOf(props.attributes)}
    >
      <form action={props.action} method={props.method ?? 'get'}>
        {props.csrf && <input type="hidden" name={props.csrf.name ?? '_csrf'} value={props.csrf.value} />}
        <Input
          {...input}
          name={input.name ?? 'search'}
          type={input.type ?? 'search'}
          classes={classNames('moj-search__input', input.classes)}
          label={{ ...label, classes: classNames('moj-search__label', label?.classes) }}
          hint={hint && { ...hint, classes: classNames('moj-search__hint', hint.classes) }}
          inputWrapper={{ classes: 'moj-search__input-wrapper' }}
          formGroup={isStacked ? undefined : { afterInput: { html: button } }}
        />
        {isStacked && button}
      </form>
    </search>
  );
}
