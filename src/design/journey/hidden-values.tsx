import type { VNode } from 'preact';

/** What a form or an address carries, by name; several values of one name in their order. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Values that a form hands on unseen: answers given before, the rest of an address, what was typed and must not be lost. */
export function HiddenValues(props: { readonly values: Values }): VNode {
  return (
    <>
      {Object.entries(props.values).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((each: string) => (
          <input type="hidden" name={name} value={each} />
        )),
      )}
    </>
  );
}
