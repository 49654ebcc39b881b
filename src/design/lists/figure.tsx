import type { ComponentChildren, VNode } from 'preact';
import { sayNumber } from './say-number.ts';

export interface FigureProps {
  readonly value: number;
  /** What is counted, in words that fit the number: "active lines". */
  readonly children?: ComponentChildren;
  /** The list that was counted. */
  readonly href?: string | undefined;
}

/** A number in a sentence, with what it counts; opens the list behind it. */
export function Figure(props: FigureProps): VNode {
  const words = (
    <>
      <strong class="tl-figure__number">{sayNumber(props.value)}</strong>
      {props.children && <> {props.children}</>}
    </>
  );
  if (props.href === undefined) return <span class="tl-figure">{words}</span>;
  return (
    <a class="govuk-link tl-figure" href={props.href}>
      {words}
    </a>
  );
}

/** A paragraph that carries figures: the state of things in words. */
export function Headline(props: { readonly children: ComponentChildren }): VNode {
  return <p class="tl-headline">{props.children}</p>;
}

export interface BigNumberProps {
  readonly value: number;
  /** "28-day entries overdue". */
  readonly label: string;
  readonly href?: string | undefined;
  /** The one loud thing: what is overdue. */
  readonly loud?: boolean | undefined;
}

/** Numbers that want doing something about, each a line: the number, then what it counts. */
export function BigNumbers(props: { readonly items: readonly BigNumberProps[] }): VNode {
  return (
    <ul class="tl-numbers">
      {props.items.map((item) => {
        const words = (
          <>
            <span class="tl-numbers__value">{sayNumber(item.value)}</span>{' '}
            <span class="tl-numbers__label">{item.label}</span>
          </>
        );
        return (
          <li class={item.loud && item.value > 0 ? 'tl-numbers__item tl-numbers__item--loud' : 'tl-numbers__item'}>
            {item.href === undefined ? (
              words
            ) : (
              <a class="tl-numbers__link" href={item.href}>
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
