import type { ChartWords } from '../frame/chart-frame.tsx';
import type { Unit } from '../frame/unit.ts';
import type { MatrixCell, MatrixFigures, MatrixLine } from './matrix-figures.ts';
import type { ColumnOrder, MatrixLayout } from './matrix-layout.ts';

export interface MatrixChartProps {
  readonly words: ChartWords;
  /** What the rows are: "From". */
  readonly rowTitle: string;
  /** What the columns are: "Into". */
  readonly columnTitle: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  readonly unit: Unit;
  /** `scale` where the columns are read along, as hours are: then some are named, else those without room are gathered. */
  readonly columnOrder?: ColumnOrder | undefined;
}

/** What every part of the grid is drawn from. */
export interface MatrixPart {
  readonly props: MatrixChartProps;
  readonly figures: MatrixFigures;
  readonly at: MatrixLayout;
}
