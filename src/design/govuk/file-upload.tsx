import type { ComponentChildren, VNode } from 'preact';
import { describedByOf, Field, type FieldOptions } from './form-group.tsx';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Attributes } from './options.ts';

export interface FileUploadProps extends FieldOptions {
  readonly multiple?: boolean | undefined;
  /** The drop zone, where scripts run. */
  readonly javascript?: boolean | undefined;
  readonly wrapperClasses?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
  readonly chooseFilesButtonText?: string | undefined;
  readonly dropInstructionText?: string | undefined;
  readonly multipleFilesChosenText?: Readonly<Record<string, string>> | undefined;
  readonly noFileChosenText?: string | undefined;
  readonly enteredDropZoneText?: string | undefined;
  readonly leftDropZoneText?: string | undefined;
}

function DropZone(props: { readonly options: FileUploadProps; readonly children: ComponentChildren }): VNode {
  const { options } = props;
  const attributes: Record<string, string | undefined> = {
    'data-i18n.choose-files-button': options.chooseFilesButtonText,
    'data-i18n.no-file-chosen': options.noFileChosenText,
    'data-i18n.drop-instruction': options.dropInstructionText,
    'data-i18n.entered-drop-zone': options.enteredDropZoneText,
    'data-i18n.left-drop-zone': options.leftDropZoneText,
  };
  for (const [plural, message] of Object.entries(options.multipleFilesChosenText ?? {})) {
    attributes[`data-i18n.multiple-files-chosen.${plural}`] = message;
  }
  return (
    <div
      class={classNames('govuk-file-upload-wrapper', options.wrapperClasses)}
      data-module="govuk-file-upload"
      {...attributesOf({ ...attributes, ...options.wrapperAttributes })}
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
