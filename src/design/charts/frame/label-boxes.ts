import type { Frame } from '../choropleth/area-paths.ts';

/** Whether two rectangles share any room. */
function overlaps(one: Frame, other: Frame): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isInside(box: Frame, sheet: Frame): boolean {
  return (
    box.x >= sheet.x &&
    box.y >= sheet.y &&
    box.x + box.width <= sheet.x + sheet.width &&
    box.y + box.height <= sheet.y + sheet.height
  );
}

/** Keeps what was placed apart: give it the places that would do, the best first, and it takes the first that is free. */
export interface BoxPlacer {
  /** Undefined where no place is free. */
  readonly place: <Place>(places: readonly Place[], boxOf: (place: Place) => Frame) => Place | undefined;
  /** Takes a place whatever stands there. */
  readonly take: (box: Frame) => void;
}

/** A placer of boxes within a sheet. */
export function placeBoxes(sheet: Frame): BoxPlacer {
  const taken: Frame[] = [];
  return {
    take: (box) => void taken.push(box),
    place: (places, boxOf) => {
      const found = places.find((place) => {
        const box = boxOf(place);
        return isInside(box, sheet) && !taken.some((other) => overlaps(box, other));
      });
      if (found !== undefined) taken.push(boxOf(found));
      return found;
    },
  };
}
