import type { VNode } from 'preact';

export interface JourneyStepsProps {
  /** The journey: "Record an encounter". */
  readonly journey: string;
  /** Counted from 1. */
  readonly step: number;
  readonly of: number;
}

/** Where one is in a journey: in words, and as a stop on the line that runs through the product. */
export function JourneySteps(props: JourneyStepsProps): VNode {
  const stops = Array.from({ length: props.of }, (_, index) => index + 1);
  const kindOf = (stop: number): string => (stop < props.step ? 'done' : stop === props.step ? 'now' : 'ahead');
  return (
    <div class="tl-steps">
      <p class="tl-steps__words">
        {props.journey}: <span class="tl-steps__count">{`${props.step} of ${props.of}`}</span>
      </p>
      <div class="tl-steps__line" aria-hidden="true">
        {stops.map((stop) => (
          <span class={`tl-steps__stop tl-steps__stop--${kindOf(stop)}`} />
        ))}
      </div>
    </div>
  );
}
