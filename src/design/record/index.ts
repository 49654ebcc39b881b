export { ChangedByAnother, type ChangedByAnotherProps, type Difference } from './changed-by-another.tsx';
export { RecordHeader, type RecordHeaderProps, StatusTag, type Tone, tones } from './record-header.tsx';
export { SourceLine, type SourceLineProps } from './source-line.tsx';
export { StatementSign, type StatementSignProps } from './statement-sign.tsx';
export { WhoCanSee, type WhoCanSeeProps } from './who-can-see.tsx';
