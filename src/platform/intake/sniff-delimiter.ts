/** What may part the cells of a row, the likeliest first. */
const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A cell may begin behind these, whichever of the delimiters the file turns out to have. */
const beginnings: ReadonlySet<string> = new Set([...delimiters, '\n', '\r']);

/** How many cells each row of a sample has, were it parted by this. The last row may be cut off and is left out. */
function widths(sample: string, delimiter: Delimiter): readonly number[] {
  const found: number[] = [];
  let cells = 1;
  let quoted = false;
  let closed = false;
  let previous = '\n';
  for (const character of sample) {
    // A mark opens a cell at its beginning only: 5" blade has none. Right behind a closing one it stands for itself.
    if (character === '"') {
      const marks: boolean = quoted || closed || beginnings.has(previous);
      closed = marks && quoted;
      if (marks) quoted = !quoted;
      previous = character;
      continue;
    }
    closed = false;
    if (quoted) continue;
    if (character === delimiter) cells += 1;
    else if (character === '\n' || character === '\r') {
      if (cells > 1 || character === '\n') found.push(cells);
      cells = 1;
      if (found.length === 100) return found;
    }
    previous = character;
  }
  if (found.length === 0) found.push(cells);
  return found;
}

/** The share of rows that have the commonest width above one, and that width. */
function agreement(sizes: readonly number[]): { readonly share: number; readonly width: number } {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 1) counts.set(size, (counts.get(size) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [size, count] of counts) {
    if (count > most || (count === most && size > width)) {
      width = size;
      most = count;
    }
  }
  return { share: sizes.length === 0 ? 0 : most / sizes.length, width };
}

/**
 * Finds what parts the cells: the mark under which most rows come out equally wide. A first line "sep=;", as Excel
 * writes it, decides. A file of one column counts as parted by commas.
 */
export function sniffDelimiter(sample: string): Delimiter {
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(sample)?.[1];
  const named = delimiters.find((delimiter) => delimiter === said);
  if (named !== undefined) return named;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { share, width } = agreement(widths(sample, delimiter));
    const score = share + Math.min(width, 50) / 1000;
    if (width > 1 && score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
