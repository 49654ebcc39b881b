import { describe, expect, it } from 'vitest';
import type { LedgerRow } from './ledger-row.ts';
import { amirLooked } from './ledger-row-fixture.ts';
import { sayEntry, sayKind } from './say-entry.ts';

describe('an entry as a sentence', () => {
  it.each<[string, Partial<LedgerRow>, string]>([
    [
      'a list',
      {},
      'Amir Khan, Kent, looked at 50 lines: page /lines, searched “status=active”, 21 November 2026 at 18:53.',
    ],
    [
      'one record',
      { count: 1, searched: null, route: 'GET /lines/:reference' },
      'Amir Khan, Kent, looked at 1 line: page /lines/:reference, 21 November 2026 at 18:53.',
    ],
    [
      'nothing found',
      { count: 0 },
      'Amir Khan, Kent, looked at no lines: page /lines, searched “status=active”, 21 November 2026 at 18:53.',
    ],
    [
      'many',
      { count: 12_345, searched: null, route: null },
      'Amir Khan, Kent, looked at 12,345 lines, 21 November 2026 at 18:53.',
    ],
    [
      'a change',
      { action: 'alteration', count: 2, searched: null, route: null, detail: 'lines.number' },
      'Amir Khan, Kent, changed 2 numbers of lines, 21 November 2026 at 18:53.',
    ],
    [
      'a download',
      { action: 'disclosure', kind: 'ledger', searched: null, route: 'GET /x', detail: 'text/csv download' },
      'Amir Khan, Kent, took out 50 entries of the ledger: page /x, text/csv download, 21 November 2026 at 18:53.',
    ],
    [
      'a refusal',
      { outcome: 'refused', count: 0, searched: null },
      'Amir Khan, Kent, asked to look at lines, and was refused: page /lines, 21 November 2026 at 18:53.',
    ],
    [
      'a failure',
      { outcome: 'failed', count: 0, searched: null },
      'Amir Khan, Kent, asked to look at lines, and it failed: page /lines, 21 November 2026 at 18:53.',
    ],
    [
      'a sign-in',
      { action: 'sign-in', kind: 'nothing', count: 0, searched: null, route: null },
      'Amir Khan, Kent, signed in, 21 November 2026 at 18:53.',
    ],
  ])('%s', (_what, change, sentence) => {
    expect(sayEntry({ ...amirLooked, ...change }, 'Kent')).toBe(sentence);
  });

  it('names nobody and the system as what they are', () => {
    const short = { ...amirLooked, searched: null, route: null, count: 1 };
    expect(sayEntry({ ...short, name: null }, null)).toBe(
      'Somebody who was not signed in looked at 1 line, 21 November 2026 at 18:53.',
    );
    expect(sayEntry({ ...short, name: 'jobs' }, null)).toBe(
      'The system (jobs) looked at 1 line, 21 November 2026 at 18:53.',
    );
  });

  it('says kinds that it does not know with an s', () => {
    expect([sayKind('crime', 1), sayKind('person', 2), sayKind('seal', 3)]).toEqual(['crime', 'people', 'seals']);
  });
});
