import { formCases } from './moj-cases-forms.ts';
import { pageCases } from './moj-cases-pages.ts';
import { wordCases } from './moj-cases-words.ts';
import type { MojCases } from './moj-options.ts';

/** What each component is proved by: MoJ ships no examples that could be read. */
export const mojCases: MojCases = { ...wordCases, ...pageCases, ...formCases };
