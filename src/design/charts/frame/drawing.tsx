import type { ComponentChildren, VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import type { ChartWords, Sheet } from './chart-frame.tsx';
import { round } from './chart-text.tsx';

/** The families that a drawing may be shown in. In documents only the shipped one is there. */
const families = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

export interface DrawingProps {
  readonly words: ChartWords;
  readonly sheet: Sheet;
  readonly height: number;
  /** Marks that are links: the drawing then lets the keyboard in. */
  readonly linked?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * The picture of a chart, as SVG that stands alone: colours and fonts as attributes, for pages, print and documents alike.
 * To those who do not see it, it is one picture with a name and a description, unless its marks are links.
 */
export function Drawing(props: DrawingProps): VNode {
  const { words, sheet } = props;
  const [title, description] = [`${sheet.drawing}-title`, `${sheet.drawing}-description`];
  return (
    <svg
      class="tl-chart__drawing"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${sheet.width} ${round(props.height)}`}
      width={sheet.width}
      height={round(props.height)}
      role={props.linked ? 'group' : 'img'}
      aria-labelledby={`${title} ${description}`}
      font-family={families}
      fill={chartColours.ink}
    >
      <title id={title}>{words.title}</title>
      <desc id={description}>{words.description}</desc>
      {props.children}
    </svg>
  );
}
