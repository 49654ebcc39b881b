import type { VNode } from 'preact';
import { Button, Input } from '#design/index.ts';

/** The one search box, large: on the front page and above the results. */
export function SearchForm(props: { readonly typed: string; readonly label: string }): VNode {
  return (
    <search>
      <form method="get" action="/search">
        <Input
          id="search-for"
          name="q"
          type="search"
          value={props.typed}
          label={{ text: props.label, classes: 'govuk-label--m' }}
          hint={{
            text: 'A brand, the number or its last digits, or a reference such as L-7K3Q-9F. Spelling need not be right.',
          }}
          autocomplete="off"
          spellcheck={false}
        />
        <Button text="Search" />
      </form>
    </search>
  );
}
