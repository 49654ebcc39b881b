import type { ComponentChildren, VNode } from 'preact';
import { describedByOf, Field, type FieldOptions } from './form-group.tsx';
import { attributesOf, classNames, contentOf, type Plurals, translations } from './markup.ts';
import type { Attributes } from './options.ts';

export interface FileUploadProps extends FieldOptions {
  readonly multiple?: boolean | undefined;
  /** The drop zone, where scripts run. */
  readonly javascript?: boolean | undefined;
  readonly wrapperClasses?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
  readonly chooseFilesButtonText?: string | undefined;
  readonly dropInstructionText?: string | undefined;
  readonly multipleFilesChosenText?: Plurals | undefined;
  /** With a space at its end: the script puts it and the words after it into one button, and parts them by looks alone. */
  readonly noFileChosenText?: string | undefined;
  readonly enteredDropZoneText?: string | undefined;
  readonly leftDropZoneText?: string | undefined;
}

function DropZone(props: { readonly options: FileUploadProps; readonly children: ComponentChildren }): VNode {
  const { options } = props;
  const attributes = attributesOf({
    ...translations('choose-files-button', options.chooseFilesButtonText),
    ...translations('no-file-chosen', options.noFileChosenText),
    ...translations('multiple-files-chosen', options.multipleFilesChosenText),
    ...translations('drop-instruction', options.dropInstructionText),
    ...translations('entered-drop-zone', options.enteredDropZoneText),
    ...translations('left-drop-zone', options.leftDropZoneText),
    ...options.wrapperAttributes,
  });
  return (
    <div
      class={classNames('govuk-file-upload-wrapper', options.wrapperClasses)}
      data-module="govuk-file-upload"
      {...attributes}
    >
      {props.children}
    </div>
  );
}

/** A file, or several, to send. */
export function FileUpload(props: FileUploadProps): VNode {
  const id = props.id || props.name;
  const attributes = attributesOf({
    class: classNames('govuk-file-upload', props.classes, props.errorMessage && 'govuk-file-upload--error'),
    id,
    name: props.name,
    type: 'file',
    'aria-describedby': describedByOf(props.describedBy, id, props),
    ...props.attributes,
  });
  const input = <input disabled={props.disabled} multiple={props.multiple} {...attributes} />;
  return (
    <Field id={id} options={props}>
      {contentOf(props.formGroup?.beforeInput)}
      {props.javascript ? <DropZone options={props}>{input}</DropZone> : input}
      {contentOf(props.formGroup?.afterInput)}
    </Field>
  );
}
