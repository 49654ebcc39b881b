import type { VNode } from 'preact';
import { Input, type InputProps } from '../govuk/input.tsx';
import { attributesOf, classNames } from '../govuk/markup.ts';

/** Days are written `17/5/2026`, as they are typed. */
export interface DatePickerProps
  extends Pick<
    InputProps,
    'name' | 'value' | 'label' | 'hint' | 'errorMessage' | 'formGroup' | 'classes' | 'attributes'
  > {
  readonly id: string;
  /** The first and the last day that can be chosen. */
  readonly minDate?: string | undefined;
  readonly maxDate?: string | undefined;
  /** Days and spans that cannot be chosen, parted by spaces: `2/5/2026 24/12/2026-2/1/2027`. */
  readonly excludedDates?: string | undefined;
  /** Days of the week that cannot be chosen, parted by spaces: `saturday sunday`. */
  readonly excludedDays?: string | undefined;
  /** `05/06/2026` rather than `5/6/2026`. */
  readonly leadingZeros?: boolean | undefined;
  readonly weekStartDay?: 'monday' | 'sunday' | undefined;
}

/** A day near today, typed or picked from a calendar; without scripts, typed. `DateInput` is for days known by heart. */
export function DatePicker(props: DatePickerProps): VNode {
  const attributes = attributesOf({
    'data-min-date': props.minDate,
    'data-max-date': props.maxDate,
    'data-excluded-dates': props.excludedDates,
    'data-excluded-days': props.excludedDays,
    'data-leading-zeros': props.leadingZeros,
    'data-week-start-day': props.weekStartDay,
  });
  return (
    <div class="moj-datepicker" data-module="moj-date-picker" {...attributes}>
      <Input
        classes={classNames('moj-js-datepicker-input', props.classes)}
        id={props.id}
        name={props.name}
        value={props.value}
        autocomplete="off"
        formGroup={props.formGroup}
        label={props.label}
        hint={props.hint}
        errorMessage={props.errorMessage}
        attributes={props.attributes}
      />
    </div>
  );
}
