import type { VNode } from 'preact';
import { Input, Radios, Select, Textarea, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { PlaceHit } from '#modules/geography/index.ts';
import { FormPage } from '#modules/records/index.ts';
import { asTyped, type SightingForm, sayPlace } from '../rules/sighting-form.ts';

const bold = 'govuk-label--s';

export interface NewSightingProps {
  readonly facts: PageFacts;
  readonly form: SightingForm;
  /** Of this form: sent twice, it is one record. */
  readonly once: string;
  readonly problems: readonly FieldProblem[];
  /** How somebody may know: code and words. */
  readonly hows: readonly (readonly [code: string, words: string])[];
  /** Places of one name, of which one is to be chosen. */
  readonly places: readonly PlaceHit[];
}

function Where(props: NewSightingProps): VNode {
  const { form, places } = props;
  const wrong = wrongOf(props.problems);
  return (
    <>
      <Input
        id={places.length === 0 ? 'place' : 'place-typed'}
        name="place"
        label={{ text: 'Where', classes: bold }}
        hint={{ text: 'A station, town, street or postcode.' }}
        value={form.place}
        autocomplete="off"
        {...(places.length === 0 ? wrong('place') : {})}
      />
      {places.length > 0 && (
        <Radios
          name="placeChoice"
          idPrefix="place"
          classes="govuk-radios--small"
          fieldset={{ legend: { text: `Which "${form.place}"?`, classes: 'govuk-fieldset__legend--s' } }}
          value={form.placeChoice}
          items={[
            ...places.map((hit) => ({ value: hit.reference, text: sayPlace(hit) })),
            { value: asTyped, text: 'None of these: keep my words' },
          ]}
          {...wrong('place')}
        />
      )}
    </>
  );
}

/** Six fields at most, on one page, by thumb: what was seen, where, when, and how it is known. */
export function NewSightingPage(props: NewSightingProps): VNode {
  const { facts, form, hows } = props;
  const wrong = wrongOf(props.problems);
  return (
    <FormPage
      facts={facts}
      title="Record a sighting"
      marking="OFFICIAL-SENSITIVE"
      back={{ href: '/sightings', text: 'Sightings' }}
      problems={props.problems}
      order={['number', 'brand', 'place', 'when', 'what', 'how']}
      action="/sightings/new"
      button="Save"
      advice="Fill in what you know. Whoever answers for the line, if there is one, is told at once."
    >
      <input type="hidden" name="once" value={props.once} />
      <Textarea
        id="number"
        name="number"
        label={{ text: 'Number', classes: bold }}
        hint={{ text: 'In any form, or paste the whole message.' }}
        rows={2}
        value={form.number}
        {...wrong('number')}
      />
      <Input
        id="brand"
        name="brand"
        label={{ text: 'Brand or name used', classes: bold }}
        value={form.brand}
        spellcheck={false}
        autocomplete="off"
        {...wrong('brand')}
      />
      <Where {...props} />
      <Input
        id="when"
        name="when"
        label={{ text: 'When', classes: bold }}
        hint={{ text: 'Now, or like 21/11/2026 14:20, “yesterday 9pm”.' }}
        classes="govuk-input--width-20"
        value={form.when}
        autocomplete="off"
        {...wrong('when')}
      />
      <Textarea
        id="what"
        name="what"
        label={{ text: 'What happened', classes: bold }}
        rows={3}
        value={form.what}
        {...wrong('what')}
      />
      <Select
        id="how"
        name="how"
        label={{ text: 'How do you know?', classes: bold }}
        value={form.how}
        items={[{ value: '', text: 'Choose one' }, ...hows.map(([value, text]) => ({ value, text }))]}
        {...wrong('how')}
      />
    </FormPage>
  );
}
