import type { VNode } from 'preact';
import { Input } from '#design/index.ts';

export interface PlaceFieldProps {
  readonly name: string;
  readonly label: string;
  /** What was typed before. */
  readonly typed: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
}

/** A box for a place in any words: what `findPlace` reads. */
export function PlaceField({ name, label, typed, problem }: PlaceFieldProps): VNode {
  return (
    <Input
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: 'Town, station, postcode, address, grid reference or coordinates' }}
      value={typed}
      autocomplete="off"
      spellcheck={false}
      {...(problem === undefined ? {} : { errorMessage: { text: problem } })}
    />
  );
}
