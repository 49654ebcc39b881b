import type { VNode } from 'preact';
import { Button, Input } from '#design/index.ts';

/** What the search box understands, said beneath it. */
const searchHint =
  'A name or brand, a number or its last digits, a plate, a postcode, or a reference such as L-7K3Q-9F. Spelling need not be right.';

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
          hint={{ text: searchHint }}
          autocomplete="off"
          spellcheck={false}
        />
        <Button text="Search" />
      </form>
    </search>
  );
}
