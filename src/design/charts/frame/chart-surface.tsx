import type { VNode } from 'preact';
import { chartColours, type SeriesLook, type Texture } from './chart-colours.ts';

const side = 8;

function Strokes(props: { readonly texture: Texture }): VNode | null {
  const white = { stroke: chartColours.white, 'stroke-width': 1.8 };
  switch (props.texture) {
    case 'hatch':
      return <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" {...white} />;
    case 'back-hatch':
      return <path d="M-2 6 2 10M0 0 8 8M6-2 10 2" {...white} />;
    case 'cross':
      return <path d="M0 4H8M4 0V8" {...white} />;
    case 'dots':
      return (
        <>
          <circle cx="2" cy="2" r="1.4" fill={chartColours.white} />
          <circle cx="6" cy="6" r="1.4" fill={chartColours.white} />
        </>
      );
    case 'solid':
    case 'hollow':
      return null;
  }
}

/** Id of the pattern of the nth series of a drawing. */
function patternId(drawing: string, index: number): string {
  return `${drawing}-texture-${index}`;
}

/** The patterns that the surfaces of a drawing use: once in each drawing, before what it fills. */
export function Textures(props: { readonly drawing: string; readonly looks: readonly SeriesLook[] }): VNode | null {
  const patterned = props.looks.flatMap((look, index) =>
    look.texture === 'solid' || look.texture === 'hollow' ? [] : [{ look, index }],
  );
  if (patterned.length === 0) return null;
  return (
    <defs>
      {patterned.map(({ look, index }) => (
        <pattern id={patternId(props.drawing, index)} width={side} height={side} patternUnits="userSpaceOnUse">
          <rect width={side} height={side} fill={look.colour} />
          <Strokes texture={look.texture} />
        </pattern>
      ))}
    </defs>
  );
}

/** Attributes that fill a surface as its series looks. */
export function surfaceOf(
  drawing: string,
  look: SeriesLook,
  index: number,
): { readonly fill: string; readonly stroke: string; readonly 'stroke-width': number } {
  const edge = { stroke: look.colour, 'stroke-width': look.texture === 'hollow' ? 2 : 1 };
  if (look.texture === 'solid') return { fill: look.colour, ...edge };
  if (look.texture === 'hollow') return { fill: chartColours.white, ...edge };
  return { fill: `url(#${patternId(drawing, index)})`, ...edge };
}
