import { asInstant } from '#kernel/instant.ts';
import type { LedgerRow } from './ledger-row.ts';

/** Amir Khan of Kent looked at a list of fifty active lines. */
export const amirLooked: LedgerRow = {
  seq: 7,
  at: asInstant('2026-11-21T18:53:12Z'),
  action: 'consultation',
  outcome: 'done',
  organisation: 46,
  account: null,
  name: 'Amir Khan',
  purpose: 'Policing',
  route: 'GET /lines',
  kind: 'line',
  count: 50,
  searched: 'status=active',
  detail: null,
};
