import type { GalleryPage } from './example.ts';
import { mojFormPages } from './moj-form-examples.tsx';
import { mojHistoryPages } from './moj-history-examples.tsx';
import { mojMessagePages } from './moj-message-examples.tsx';
import { mojNavigationPages } from './moj-navigation-examples.tsx';
import { mojTablePages } from './moj-table-examples.tsx';

/** Everything that comes from the Ministry of Justice. */
export const mojPages: readonly GalleryPage[] = [
  ...mojMessagePages,
  ...mojHistoryPages,
  ...mojNavigationPages,
  ...mojTablePages,
  ...mojFormPages,
];
