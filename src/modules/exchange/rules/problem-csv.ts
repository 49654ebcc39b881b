import type { RowProblem } from '#platform/intake/index.ts';

/**
 * A cell that a spreadsheet shows as text and never takes for a formula: what came from somebody's file would be run
 * on the reader's machine (OWASP, CSV injection). Each starting character that begins one gets an apostrophe before it.
 */
export function safeCell(text: string): string {
  const plain = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function line(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`;
}

/** The problems of a file as CSV (RFC 4180), with the mark that makes spreadsheets read it as UTF-8. */
export function problemCsv(problems: readonly RowProblem[]): string {
  const head = line(['Row', 'Column', 'Value', 'What is wrong and what to do']);
  const rows = problems.map(({ row, column, value, message }) => line([String(row), column ?? '', value, message]));
  return `\uFEFF${head}${rows.join('')}`;
}
