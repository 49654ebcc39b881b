import type { BenchAccess, EngineAccess } from './access-result.ts';
import type { LedgerRow } from './bench-ledger.ts';
import type { PolicyRow } from './bench-policies.ts';
import type { Timing } from './measure.ts';

const numbers = new Intl.NumberFormat('en-GB');

/** Columns of text, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sayTiming({ median, p95 }: Timing): string {
  return `${median.toFixed(2)} / ${p95.toFixed(2)}`;
}

function policyTable(rows: readonly PolicyRow[]): string {
  const readers = rows[0]?.readers.map(({ reader }) => reader) ?? [];
  return table([
    ['median / p95 in ms', 'without', ...readers.flatMap((reader) => [reader, '×', 'found'])],
    ...rows.map((row) => [
      row.question,
      sayTiming(row.without),
      ...row.readers.flatMap((each) => [sayTiming(each.timing), each.ratio.toFixed(2), numbers.format(each.found)]),
    ]),
  ]);
}

function sayShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function ledgerTable(rows: readonly LedgerRow[]): string {
  return table([
    ['pages a second over HTTP', 'at once', 'without', 'with', 'the ledger takes'],
    ...rows.map((row) => [
      row.page,
      String(row.atOnce),
      row.without.toFixed(0),
      row.with.toFixed(0),
      sayShare(row.share),
    ]),
  ]);
}

/** The largest ratio of some kinds of question for a police analyst, against the bounds of the project. */
function verdict(engine: EngineAccess): string {
  const rows = engine.policies.filter(({ kind }) => kind === 'list' || kind === 'search');
  const ratios = rows.map((row) => ({ question: row.question, ratio: row.readers[0]?.ratio ?? Number.NaN }));
  const worst = ratios.toSorted((a, b) => b.ratio - a.ratio)[0];
  const dearest = engine.ledger.toSorted((a, b) => b.share - a.share)[0];
  return [
    `Search and list beneath the policies, analyst: at most ${worst?.ratio.toFixed(2)} times without (${worst?.question}); must 2, aim 1.3.`,
    `The ledger of reads takes at most ${sayShare(dearest?.share ?? Number.NaN)} of the pages (${dearest?.page}); must be under 20 %, aim 5 %.`,
  ].join('\n');
}

function sayEngine(engine: EngineAccess): string {
  const { filled } = engine;
  return [
    `${engine.engine} (${engine.version}): ${numbers.format(filled.lines)} lines, ${numbers.format(filled.parts)} parts, ` +
      `${numbers.format(filled.tokens)} tokens, ${numbers.format(filled.megabytes)} MB, generated in ${filled.seconds} s`,
    '',
    policyTable(engine.policies),
    '',
    ledgerTable(engine.ledger),
    '',
    verdict(engine),
  ].join('\n');
}

/** The result as people read it, with the peers' published figures beside it. */
export function reportAccess(result: BenchAccess): string {
  const { machine } = result;
  return `${[
    `Row-level security and the ledger of reads, ${numbers.format(result.rows)} generated lines, ${result.rounds} rounds, warm, in turn.`,
    `${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, ${machine.system}, Node ${machine.node}. Client and server share the machine.`,
    ...result.engines.map((engine) => `\n${sayEngine(engine)}`),
    '',
    'Published beside this: trigram search beneath a policy at a million rows goes from 20 to 1,200 ms (60 times);',
    'TheHive’s "shared with my organisation" filter takes about 90 s. OpenCTI sells its read log; nobody publishes its cost.',
  ].join('\n')}\n`;
}
