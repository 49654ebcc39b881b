/** @ministryofjustice/frontend ships no types. Only what we start, and what we set right in it, is declared. */
declare module '@ministryofjustice/frontend/moj/components/add-another/add-another.mjs' {
  export const AddAnother: import('govuk-frontend').Component;
}

declare module '@ministryofjustice/frontend/moj/components/alert/alert.mjs' {
  export const Alert: import('govuk-frontend').Component;
}

declare module '@ministryofjustice/frontend/moj/components/button-menu/button-menu.mjs' {
  export const ButtonMenu: import('govuk-frontend').Component;
}

declare module '@ministryofjustice/frontend/moj/components/date-picker/date-picker.mjs' {
  export const DatePicker: import('govuk-frontend').Component;
}

declare module '@ministryofjustice/frontend/moj/components/multi-file-upload/multi-file-upload.mjs' {
  interface StartedUpload {
    getFileRow(file: { readonly name: string }): HTMLElement;
    getSuccessHtml(success: { readonly messageText: string; readonly messageHtml: string }): string;
    getErrorHtml(error: { readonly message: string }): string;
    getDeleteButton(file: { readonly filename: string; readonly originalname: string }): HTMLElement;
  }
  export const MultiFileUpload: { new (root: HTMLElement): StartedUpload };
}

declare module '@ministryofjustice/frontend/moj/components/multi-select/multi-select.mjs' {
  interface StartedSelect {
    /** Whether the box for all is ticked. */
    checked: boolean;
    /** Absent where there was nothing to start. */
    readonly $toggleButton?: HTMLInputElement;
    readonly $checkboxes?: readonly HTMLInputElement[];
  }
  export const MultiSelect: { new (root: HTMLElement): StartedSelect };
}

declare module '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs' {
  export const SortableTable: import('govuk-frontend').Component;
}
