import type { SearchPorts } from '#platform/catalogue/index.ts';
import type { LinkDecider } from './commands/decide-link.ts';

/** What others give to this room; `app.ts` hands it over. */
export interface LinkPorts {
  /** Who is asked before a link is kept or corrected. */
  readonly deciders?: readonly LinkDecider[];
  /** Who knows other spellings of names, and plates, when a record is looked for. */
  readonly search?: SearchPorts;
}
