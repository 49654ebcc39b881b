import type { VNode } from 'preact';
import { Fieldset } from './fieldset.tsx';
import { describedByOf, FormGroup, HintAndError, type QuestionOptions } from './form-group.tsx';
import { Input } from './input.tsx';
import { attributesOf, classNames, contentOf, present } from './markup.ts';
import type { Absent, Attributes, Common, FieldsetOptions, ManyFormGroupOptions } from './options.ts';

export interface DateInputItem {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly label?: string | undefined;
  readonly value?: string | number | undefined;
  readonly error?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly pattern?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputProps extends QuestionOptions, Common {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  /** By the full name of each part: `day`, or `born-day` with the prefix `born`. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly day?: DateInputItem | false | undefined;
  readonly month?: DateInputItem | false | undefined;
  readonly year?: DateInputItem | false | undefined;
  /** Instead of day, month and year. */
  readonly items?: readonly (DateInputItem | Absent)[] | undefined;
  readonly formGroup?: ManyFormGroupOptions | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
}

const parts = ['day', 'month', 'year'] as const;

/** An item with the name that it goes by, and which part of a date it is, if any. */
interface NamedItem extends DateInputItem {
  readonly part: (typeof parts)[number] | undefined;
}

/**
 * The items in order. An item is a part of the date when it stands at `day`, `month` or `year`, or bears the name of one:
 * that decides its width and the value that it falls back on.
 */
function itemsOf(props: DateInputProps): readonly NamedItem[] {
  if (props.items && props.items.length > 0) {
    return present(props.items).map((item) => {
      const part = parts.find(
        (each) => item.name === each || (item.name && item.name === settingsOf(props, each)?.name),
      );
      return { ...item, value: item.value ?? (part && settingsOf(props, part)?.value), part };
    });
  }
  return parts.flatMap((part) => {
    const settings = settingsOf(props, part);
    if (!settings) return [];
    return [{ ...settings, name: settings.name ?? part, value: settings.value ?? props.values?.[part], part }];
  });
}

/** What was said of one part of the date; nothing where that part is not asked. */
function settingsOf(props: DateInputProps, part: (typeof parts)[number]): DateInputItem | undefined {
  const settings = props[part];
  return settings === false ? undefined : (settings ?? {});
}

function isWrong(item: DateInputItem): boolean {
  return Boolean(item.error) || (item.classes?.includes('govuk-input--error') ?? false);
}

function classesOf(item: NamedItem, marked: boolean): string {
  const own = item.classes ?? '';
  return classNames(
    'govuk-date-input__input',
    marked && !own.includes('govuk-input--error') && 'govuk-input--error',
    !own.includes('govuk-input--width-') && `govuk-input--width-${item.part === 'year' ? 4 : 2}`,
    own,
  );
}

function Part(props: { readonly item: NamedItem; readonly options: DateInputProps; readonly marked: boolean }): VNode {
  const { item, options } = props;
  const name = item.name ?? '';
  const full = options.namePrefix ? `${options.namePrefix}-${name}` : name;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label || name.charAt(0).toUpperCase() + name.slice(1), classes: 'govuk-date-input__label' }}
        id={item.id || `${options.id}-${name}`}
        classes={classesOf(item, props.marked)}
        name={full}
        value={item.value ?? options.values?.[full]}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  );
}

/** A date that people know by heart: day, month and year typed. */
export function DateInput(props: DateInputProps): VNode {
  const items = itemsOf(props);
  const anyWrong = items.some(isWrong);
  const inner = (
    <>
      <HintAndError id={props.id} hint={props.hint} errorMessage={props.errorMessage} />
      <div class={classNames('govuk-date-input', props.classes)} id={props.id} {...attributesOf(props.attributes)}>
        {contentOf(props.formGroup?.beforeInputs)}
        {items.map((item) => (
          <Part
            item={item}
            options={props}
            marked={isWrong(item) || (item.error !== false && Boolean(props.errorMessage) && !anyWrong)}
          />
        ))}
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </>
  );
  return (
    <FormGroup error={Boolean(props.errorMessage)} options={props.formGroup}>
      {props.fieldset ? (
        // The role makes JAWS read the description of a fieldset of text inputs (govuk-frontend's own note).
        <Fieldset
          {...props.fieldset}
          role="group"
          describedBy={describedByOf(props.fieldset.describedBy, props.id, props)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
