import { watchConnection } from './offline-notice.ts';
import { renewPage } from './renew-page.ts';
import { startComponents, tidyRadios } from './start-components.ts';

// GOV.UK sets these by an inline script at the top of the body; the content security policy allows none, so they are set
// when this module starts. Every browser that runs modules is supported.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

startComponents(document);
// After the listeners of the radios themselves, which are those that set what is tidied.
document.addEventListener('click', tidyRadios);
window.addEventListener('pageshow', tidyRadios);

watchConnection();

const main = document.getElementById('main-content');
if (main) renewPage(main);
