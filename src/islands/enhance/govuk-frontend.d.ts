/** govuk-frontend ships no types. Only what we start is declared. */
declare module 'govuk-frontend' {
  interface Component {
    new (root: Element): unknown;
    readonly moduleName: string;
  }
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const FileUpload: Component;
  export const NotificationBanner: Component;
  export const Radios: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  /** Starts every element of the scope that asks for the component by `data-module`; logs what will not start. */
  export function createAll(component: Component, config?: undefined, scope?: Element | Document): unknown[];
}
