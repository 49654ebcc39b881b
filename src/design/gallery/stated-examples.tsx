import { asDay } from '#kernel/instant.ts';
import { readStated, type StatedForm } from '#kernel/stated.ts';
import { MarkingAndHandling } from '../record/marking-and-handling.tsx';
import { StatedInputs } from '../record/stated-inputs.tsx';
import { wrongOf } from '../record/wrong-of.ts';
import type { Example } from './example.ts';

const typed: StatedForm = {
  statement: 'opinion',
  grade: 'B2',
  source: 'Phone download, Dover, exhibit 4',
  since: '14/11/2026',
  until: '1/11/2026',
};

const unmarked = wrongOf([{ field: 'marking', message: 'Choose a marking.' }]);

// One only: the fields of a form bear fixed names, so that two forms never stand on one page.
export const statedExamples: readonly Example[] = [
  {
    title: 'What every fact is asked, with days that contradict each other',
    node: (
      <StatedInputs
        form={typed}
        wrong={wrongOf(readStated(typed, asDay('2026-11-21')).problems)}
        span={{ since: 'In use since', until: 'In use until' }}
      />
    ),
  },
  {
    title: 'Who may see a new record, with the marking left out',
    node: (
      <MarkingAndHandling
        marking=""
        handling="C"
        wrong={unmarked}
        underConditions="Only your own organisation can see it until recipients are named."
      />
    ),
  },
];
