import type { VNode } from 'preact';
import { looksOf, mostSeries, type Series, type SeriesLook, textures } from '../frame/chart-colours.ts';

/** How much of its colour a ribbon keeps: ribbons are many and lie over each other, so they are quiet. */
const strength = 0.3;

function lighter(colour: string, kept: number): string {
  const parts = [1, 3, 5].map((at) => {
    const full = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - full) * kept)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/**
 * Looks for any number of things that ribbons leave from: no two of the first thirty-six have the same colour and texture,
 * and neighbours differ in both.
 */
export function ribbonLooks(from: readonly Series[]): readonly SeriesLook[] {
  const looks: SeriesLook[] = [];
  for (let start = 0; start < from.length; start += mostSeries) {
    const round = start / mostSeries;
    for (const [index, look] of looksOf(from.slice(start, start + mostSeries)).entries()) {
      looks.push({ ...look, texture: textures[(index + round) % textures.length] ?? 'solid' });
    }
  }
  return looks;
}

const side = 9;

function Strokes({ look }: { readonly look: SeriesLook }): VNode | null {
  const stroke = { stroke: lighter(look.colour, 0.6), 'stroke-width': 1, fill: 'none' };
  switch (look.texture) {
    case 'hatch':
      return <path d="M-1 1 1-1M0 9 9 0M8 10 10 8" {...stroke} />;
    case 'back-hatch':
      return <path d="M-1 8 1 10M0 0 9 9M8-1 10 1" {...stroke} />;
    case 'cross':
      return <path d="M0 4.5H9M4.5 0V9" {...stroke} />;
    case 'dots':
      return <path d="M1.5 2.5h2v2h-2zM6 7h2v2h-2z" fill={stroke.stroke} />;
    case 'solid':
    case 'hollow':
      return null;
  }
}

/** Id of the pattern of the ribbons of the nth look of a drawing. */
const patternId = (drawing: string, index: number): string => `${drawing}-ribbon-${index}`;

/** The patterns of the ribbons, once in each drawing. */
export function RibbonTextures(props: { readonly drawing: string; readonly looks: readonly SeriesLook[] }): VNode {
  return (
    <defs>
      {props.looks.map(
        (look, index) =>
          isPatterned(look) && (
            <pattern id={patternId(props.drawing, index)} width={side} height={side} patternUnits="userSpaceOnUse">
              <rect width={side} height={side} fill={lighter(look.colour, strength)} />
              <Strokes look={look} />
            </pattern>
          ),
      )}
    </defs>
  );
}

const isPatterned = ({ texture }: SeriesLook): boolean => texture !== 'solid' && texture !== 'hollow';

/** `fill` of a ribbon that leaves from the nth look. */
export function ribbonFill(drawing: string, look: SeriesLook, index: number): string {
  if (look.texture === 'hollow') return lighter(look.colour, 0.1);
  return isPatterned(look) ? `url(#${patternId(drawing, index)})` : lighter(look.colour, strength);
}

/** `stroke` of the edge of a ribbon: parts it from those that it crosses. */
export function ribbonEdge(look: SeriesLook): string {
  return lighter(look.colour, 0.75);
}
