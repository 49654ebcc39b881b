import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { VNode } from 'preact';
import { sayNumber } from '../lists/say-number.ts';
import { areaPaths } from './area-paths.ts';
import { type Step, stepOf, stepsOf } from './steps.ts';

/** What is known of one area. */
export interface AreaFeature {
  /** "Kent". */
  readonly name: string;
  /** Undefined where there is no figure: not the same as none. */
  readonly value: number | undefined;
  /** The page or list behind the figure. */
  readonly href: string;
}

export interface ChoroplethProps {
  /** Unique on the page: names the title and description. */
  readonly id: string;
  readonly title: string;
  /** What the map shows in a sentence; the table beside it has the figures. */
  readonly description: string;
  /** Outlines in WGS84; each feature's `id` is a key of `areas`. Features without an entry are drawn as background. */
  readonly features: FeatureCollection<Polygon | MultiPolygon>;
  readonly areas: ReadonlyMap<string, AreaFeature>;
  /** What is counted, for one and for more: "line in", "lines in". */
  readonly unit: { readonly one: string; readonly many: string };
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** How many colours at most, up to five. */
  readonly steps?: number | undefined;
}

function saying(value: number | undefined, unit: ChoroplethProps['unit']): string {
  if (value === undefined) return 'no figure';
  return `${sayNumber(value)} ${value === 1 ? unit.one : unit.many}`;
}

function classOf(value: number | undefined, steps: readonly Step[]): string {
  if (value === undefined) return 'tl-map__area no-figure';
  // The last of few steps is as dark as the last of many: the busiest area looks busy.
  const step = stepOf(value, steps);
  return `tl-map__area step-${step === 0 ? 0 : step + (5 - steps.length)}`;
}

interface AreaProps {
  readonly d: string;
  readonly area: AreaFeature | undefined;
  readonly steps: readonly Step[];
  readonly unit: ChoroplethProps['unit'];
}

function Area({ d, area, steps, unit }: AreaProps): VNode {
  if (!area) return <path class="tl-map__land" d={d} />;
  const words = `${area.name}: ${saying(area.value, unit)}`;
  return (
    <a class="tl-map__link" href={area.href} aria-label={words}>
      <title>{words}</title>
      <path class={classOf(area.value, steps)} d={d} />
    </a>
  );
}

function rangeOf(step: Step, unit: ChoroplethProps['unit']): string {
  if (step.from === step.to) return saying(step.from, unit);
  return `${sayNumber(step.from)} to ${sayNumber(step.to)} ${unit.many}`;
}

function Legend(props: {
  readonly steps: readonly Step[];
  readonly areas: ReadonlyMap<string, AreaFeature>;
  readonly unit: ChoroplethProps['unit'];
}): VNode {
  const values = [...props.areas.values()].map((area) => area.value);
  const entries = [
    values.includes(undefined) && { sample: undefined, words: 'No figure' },
    values.includes(0) && { sample: 0, words: `No ${props.unit.many}` },
    ...props.steps.map((step) => ({ sample: step.from, words: rangeOf(step, props.unit) })),
  ].filter((entry) => entry !== false);
  return (
    <ul class="tl-map__legend" aria-label="What the colours mean">
      {entries.map((entry) => (
        <li class="tl-map__entry">
          <svg class="tl-map__key" width="20" height="14" aria-hidden="true" focusable="false">
            <rect class={classOf(entry.sample, props.steps)} width="20" height="14" />
          </svg>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}

/**
 * A map of areas coloured by a figure. Every area is a link with the figure in its name, so that the map can be read by
 * ear and by keyboard; a table of the same figures belongs beside it, first.
 */
export function Choropleth(props: ChoroplethProps): VNode {
  const { areas, unit, width = 480, height = 580 } = props;
  const figures = [...areas.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
  const steps = stepsOf(figures, Math.min(props.steps ?? 5, 5));
  return (
    <figure class="tl-map">
      <svg
        class="tl-map__drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-labelledby={`${props.id}-title ${props.id}-description`}
      >
        <title id={`${props.id}-title`}>{props.title}</title>
        <desc id={`${props.id}-description`}>{props.description}</desc>
        {areaPaths(props.features, width, height).map(({ id, d }) => (
          <Area d={d} area={areas.get(id)} steps={steps} unit={unit} />
        ))}
      </svg>
      <figcaption class="tl-map__caption">
        <span class="tl-map__title">{props.title}</span>
        <Legend steps={steps} areas={areas} unit={unit} />
      </figcaption>
    </figure>
  );
}
