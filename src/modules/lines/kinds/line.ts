import { conflict } from '#kernel/failure.ts';
import type { RecordKind } from '#modules/records/index.ts';
import { asReader } from '#platform/database/index.ts';
import { survivorOf } from '../queries/line-family.ts';
import { elementFacts, gapFacts } from './element-facts.ts';
import { areaFacts, brandFacts, identifierFacts, numberFacts, originFacts } from './line-facts.ts';

/** Lines as everything that all kinds of records share knows them; their list, form and page are this room's own. */
export const lineRecords: RecordKind = {
  kind: 'line',
  relation: 'lines.line',
  base: '/lines',
  words: { one: 'line', many: 'lines', title: 'Lines' },
  view: 'lines.view',
  edit: 'lines.edit',
  isShareable: true,
  contribute: 'lines.contribute',
  facts: [elementFacts, gapFacts, numberFacts, brandFacts, areaFacts, originFacts, identifierFacts],
  decideFact: async ({ db, record }) => {
    const survivor = await survivorOf(asReader(db), record);
    return survivor === null
      ? null
      : conflict(`This record was joined to ${survivor.name}, ${survivor.reference}. Add or correct it there.`);
  },
};
