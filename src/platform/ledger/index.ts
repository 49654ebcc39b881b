export { checkLedger } from './check-ledger.ts';
export * from './entry.ts';
export { openLedger } from './open-ledger.ts';
export { type Sealed, seal } from './seal.ts';
export type { Finding, FindingKind, Verification } from './verification.ts';
export { verifyLedger } from './verify-ledger.ts';
