export { OrganisationPage } from './organisation-page.tsx';
export { RefusalPage } from './refusal-page.tsx';
export { SignInPage } from './sign-in-page.tsx';
