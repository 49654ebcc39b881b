import { asDay, asInstant } from '#kernel/instant.ts';
import { statements } from '#kernel/marking.ts';
import { DataTable } from '../lists/data-table.tsx';
import { Grade, GradeKey } from '../record/grade.tsx';
import type { GradeGiven } from '../record/grade-words.ts';
import { SourceLine } from '../record/source-line.tsx';
import { StatementSign } from '../record/statement-sign.tsx';
import { type MatchReason, WhyMatched } from '../record/why-matched.tsx';
import type { Example } from './example.ts';

const at = asInstant('2026-11-09T11:00:00Z');
const corroborated: GradeGiven = { scheme: '3x5x2', source: 2, assessment: 'B', handling: 'P' };
const doubtful: GradeGiven = { scheme: '3x5x2', source: 3, assessment: 'E', handling: 'C' };
const older: GradeGiven = { scheme: '5x5x5', code: 'B24' };

/** Who says so, how good it is, and what kind of statement it is. */
export const sourceExamples: readonly Example[] = [
  ...statements.map((statement) => ({
    title: `Sign: ${statement}`,
    node: <StatementSign statement={statement} />,
  })),
  {
    title: 'Source with everything',
    node: (
      <SourceLine
        source="Merseyside Police"
        grade={corroborated}
        statement="fact"
        seenOn={asDay('2026-11-07')}
        recordedAt={at}
        historyHref="/lines/L-7K3Q-9F/history"
        about="of the number"
      />
    ),
  },
  {
    title: 'Source without a grade',
    node: <SourceLine source="A housing officer" statement="opinion" recordedAt={at} />,
  },
  {
    title: 'Source still to be graded, long words',
    node: (
      <SourceLine
        source="Heddlu Dyfed-Powys, tîm camfanteisio ar blant yn Llanfihangel-ar-Arth, through the Partnership Intelligence Portal"
        grade={null}
        statement="assessment"
        recordedAt={at}
      />
    ),
  },
  { title: 'Grade, its words folded', node: <Grade grade={corroborated} /> },
  { title: 'Grade with its words', node: <Grade grade={doubtful} open /> },
  { title: 'Grade of the older scheme', node: <Grade grade={older} open /> },
  { title: 'Grade, not given yet', node: <Grade grade={null} /> },
  { title: 'What the letters mean', node: <GradeKey /> },
];

const reasons: readonly MatchReason[] = [
  { part: 'Name', how: 'sounds alike', values: ['Keira', 'Kiera'], strength: 'fair' },
  { part: 'Area', how: 'same council', strength: 'weak' },
  { part: 'Number', how: 'last four digits equal', strength: 'strong' },
];

const found = [
  { name: 'Keira Halloran', why: reasons },
  { name: 'Ceira O’Halloran-Fitzwilliam', why: reasons.slice(0, 1) },
  { name: 'كيرا', why: reasons.slice(0, 2) },
];

/** Why something was found. */
export const matchExamples: readonly Example[] = [
  { title: 'One reason', node: <WhyMatched reasons={reasons.slice(2)} /> },
  { title: 'Several, the strong ones first', node: <WhyMatched reasons={reasons} /> },
  { title: 'No reason', node: <WhyMatched reasons={[]} /> },
  {
    title: 'In a list, one line a row',
    node: (
      <DataTable
        caption="What was found"
        rows={found}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', title: 'Name', rowHeader: true, noWrap: true, cell: (row) => row.name },
          {
            key: 'why',
            title: 'Why it matched',
            cell: (row) => <WhyMatched reasons={row.why} most={1} about={row.name} />,
          },
        ]}
      />
    ),
  },
];
