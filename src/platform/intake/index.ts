export type {
  Counts,
  FileFacts,
  ImportField,
  ImportKind,
  LoadContext,
  ParsedRow,
  RowParser,
  RowProblem,
} from './import-kind.ts';
export { defaultTableLimits, sayBytes, TableFault, type TableLimits } from './limits.ts';
export { type ChosenHeadings, type HeadingMap, type MappedColumn, mapHeadings } from './map-headings.ts';
export { openTable, type Table, type TableHead } from './open-table.ts';
export type { TableRow } from './parse-table.ts';
export { peekTable } from './peek-table.ts';
export { type RowBatch, readRows } from './read-rows.ts';
export { isMarkedSensitive, withheld, withhold } from './withhold.ts';
