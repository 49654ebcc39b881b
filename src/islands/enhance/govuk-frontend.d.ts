/** govuk-frontend ships no types. Only what we start is declared. */
declare module 'govuk-frontend' {
  /** Takes hold of one element, or throws where it lacks something. */
  export interface Component {
    new (root: HTMLElement): unknown;
    /** The value of `data-module` that asks for it. */
    readonly moduleName: string;
  }
}

declare module 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs' {
  export const Accordion: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/button/button.mjs' {
  export const Button: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs' {
  export const CharacterCount: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs' {
  export const Checkboxes: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  export const ErrorSummary: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export const ExitThisPage: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs' {
  export const FileUpload: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs' {
  export const NotificationBanner: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/radios/radios.mjs' {
  export const Radios: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs' {
  export const ServiceNavigation: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs' {
  export const SkipLink: import('govuk-frontend').Component;
}

declare module 'govuk-frontend/dist/govuk/components/tabs/tabs.mjs' {
  export const Tabs: import('govuk-frontend').Component;
}
