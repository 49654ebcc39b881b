import type { VNode } from 'preact';
import { sayNumber } from '../lists/say-number.ts';

export interface ProgressProps {
  /** What is being done: "Reading the file". */
  readonly label: string;
  readonly done: number;
  /** Undefined while nobody knows how much there is. */
  readonly of?: number | undefined;
  /** What is counted: "rows". */
  readonly unit: string;
  readonly id?: string | undefined;
}

/** How far a long piece of work has got: in words, then as a bar. It can be left and come back to. */
export function Progress(props: ProgressProps): VNode {
  const id = props.id ?? 'progress';
  const { of } = props;
  const share = of === undefined || of === 0 ? undefined : Math.floor((100 * props.done) / of);
  return (
    <div class="tl-progress">
      <label class="tl-progress__label" for={id}>
        {props.label}
      </label>
      <progress
        class="tl-progress__bar"
        id={id}
        max={of ?? undefined}
        value={of === undefined ? undefined : props.done}
      >
        {share === undefined ? 'Under way' : `${share}%`}
      </progress>
      <p class="tl-progress__words" role="status">
        {sayNumber(props.done)}
        {of !== undefined && ` of ${sayNumber(of)}`} {props.unit}
        {share !== undefined && ` (${share}%)`}
      </p>
    </div>
  );
}
