import type { ComponentChildren, VNode } from 'preact';
import { Details } from '../../govuk/details.tsx';

/** What every chart needs to be told beside its data. */
export interface ChartWords {
  /** Unique on the page: everything in the drawing is named from it. */
  readonly id: string;
  /** What it shows, as a sentence that says the finding: "Kent took in more lines than any other force". */
  readonly title: string;
  /** What is measured, of whom and when: "Active lines by force, 1 November 2026". */
  readonly measure: string;
  /** The drawing in words for those who do not see it: the shape, the extremes, the trend. The table has the figures. */
  readonly description: string;
  /** Where the figures come from, and what is known to be missing. */
  readonly source?: ComponentChildren;
  /** `folded` unless told: `shown` prints the figures above the drawing, `elsewhere` where the page has them already. */
  readonly table?: 'folded' | 'shown' | 'elsewhere' | undefined;
  /** Stands in the sheet where there is nothing to draw: what will be here. "There are no figures yet." unless told. */
  readonly empty?: string | undefined;
}

/** Pixels that a drawing may fill. */
export interface Sheet {
  /** Unique on the page: ids within the drawing begin with it. */
  readonly drawing: string;
  readonly width: number;
}

/** The two widths that a chart is drawn for: beside text or on a phone, and with the page to itself. */
export const narrowWidth = 330;
export const wideWidth = 720;

export interface ChartFrameProps {
  readonly words: ChartWords;
  /** The same figures as a table. */
  readonly figures: VNode;
  /** Draws the chart onto a sheet. Called once for each width. */
  readonly draw: (sheet: Sheet) => VNode;
}

/**
 * Round every chart: the finding, what is measured, the figures as a table, then the picture of them, then the source. The
 * picture is drawn for two widths and the style sheet shows the one that fits, so that words in it keep their size.
 */
export function ChartFrame(props: ChartFrameProps): VNode {
  const { words, figures, draw } = props;
  const place = words.table ?? 'folded';
  return (
    <figure class="tl-chart" aria-labelledby={`${words.id}-title`}>
      <figcaption class="tl-chart__words">
        <p class="tl-chart__title" id={`${words.id}-title`}>
          {words.title}
        </p>
        <p class="tl-chart__measure">{words.measure}</p>
      </figcaption>
      {place === 'shown' && figures}
      {place === 'folded' && (
        <Details
          classes="tl-chart__figures"
          summaryHtml={
            <>
              The figures<span class="govuk-visually-hidden"> of: {words.title}</span>
            </>
          }
          html={figures}
        />
      )}
      <div class="tl-chart__sheets">
        <div class="tl-chart__sheet tl-chart__sheet--wide">
          {draw({ drawing: `${words.id}-wide`, width: wideWidth })}
        </div>
        <div class="tl-chart__sheet tl-chart__sheet--narrow">
          {draw({ drawing: `${words.id}-narrow`, width: narrowWidth })}
        </div>
      </div>
      {props.words.source && <p class="tl-chart__source">{props.words.source}</p>}
    </figure>
  );
}
