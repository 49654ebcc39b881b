import { type DataColumn, type Density, densities } from './data-column.ts';

/** What an address asks for, as it came: `?density=relaxed&columns=number&columns=seen`. */
export interface AskedView {
  readonly density?: string | undefined;
  readonly columns?: string | readonly string[] | undefined;
}

/** How a table is shown. */
export interface ListView<Row> {
  readonly density: Density;
  /** Those that are shown, in the order of the list. */
  readonly columns: readonly DataColumn<Row>[];
}

/**
 * How a table is to be shown. The column that names the row always is. Who asks for no column, or only for columns that
 * are not there, gets the usual ones; a density that is not there is the usual one too: an address may be years old.
 */
export function chooseView<Row>(all: readonly DataColumn<Row>[], asked: AskedView): ListView<Row> {
  const density = densities.find((each) => each === asked.density) ?? 'compact';
  const keys = [asked.columns ?? []].flat();
  const known = all.filter((column) => !column.rowHeader && keys.includes(column.key));
  const columns =
    known.length > 0
      ? all.filter((column) => column.rowHeader || known.includes(column))
      : all.filter((column) => !column.extra);
  return { density, columns };
}
