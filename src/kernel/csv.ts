/**
 * One row of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets a quote in front: a file of ours
 * must not run anything on the desk of whoever opens it (OWASP, "CSV injection").
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell);
    const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(',')}\r\n`;
}

/** A whole file, with the byte order mark that makes spreadsheets read it as UTF-8. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map(csvRow).join('')}`;
}
