import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';
import { DefaultButton } from './default-button.tsx';

export interface UploadedFile {
  /** What the server knows it by; sent as `delete` when its button is pressed. */
  readonly fileName: string;
  /** What its owner calls it. */
  readonly originalFileName: string;
  /** What is said of it: its name, and whether it was read. */
  readonly message: Content;
  readonly deleteButton: { readonly text: string };
}

export interface MultiFileUploadProps extends Common {
  readonly uploadedFiles: { readonly heading: Content; readonly items?: readonly UploadedFile[] | undefined };
  /**
   * A `FileUpload` of several files with the class `moj-multi-file-upload__input`, and the button that sends them with
   * `moj-multi-file-upload__button`. With `data-upload-url` and `data-delete-url` among the attributes, and scripts, files
   * are sent as they are chosen or dropped; otherwise with the form.
   */
  readonly uploadHtml: ComponentChildren;
}

function FileRow(props: { readonly file: UploadedFile }): VNode {
  const { file } = props;
  return (
    <div class="govuk-summary-list__row moj-multi-file-upload__row">
      <div class="govuk-summary-list__value moj-multi-file-upload__message">{contentOf(file.message)}</div>
      <div class="govuk-summary-list__actions moj-multi-file-upload__actions">
        <button
          type="submit"
          name="delete"
          class="moj-multi-file-upload__delete govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
          value={file.fileName}
        >
          {file.deleteButton.text} <span class="govuk-visually-hidden">{file.originalFileName}</span>
        </button>
      </div>
    </div>
  );
}

/** Several files, each of which can be taken back before the form goes on. */
export function MultiFileUpload(props: MultiFileUploadProps): VNode {
  const items = props.uploadedFiles.items ?? [];
  const isEmpty = items.length === 0;
  return (
    <div
      class={classNames('moj-multi-file-upload', props.classes)}
      data-module="moj-multi-file-upload"
      {...attributesOf(props.attributes)}
    >
      {!isEmpty && <DefaultButton />}
      <div class={classNames('moj-multi-file__uploaded-files', isEmpty && 'moj-hidden')}>
        <h2 class="govuk-heading-m">{contentOf(props.uploadedFiles.heading)}</h2>
        <div class="govuk-summary-list moj-multi-file-upload__list">
          {items.map((file) => (
            <FileRow file={file} />
          ))}
        </div>
      </div>
      <div class="moj-multi-file-upload__upload">{props.uploadHtml}</div>
    </div>
  );
}
