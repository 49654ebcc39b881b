/** What a mark of focus can be made of. An outline or a shadow without colour is none. */
function inkOf(style: CSSStyleDeclaration): string {
  const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && !isClear(style.outlineColor);
  return [
    outlined ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : '',
    style.boxShadow,
    style.backgroundColor,
    style.borderTopColor,
    style.borderTopWidth,
    style.borderBottomColor,
    style.borderBottomWidth,
    style.color,
    style.textDecorationLine,
    style.textDecorationThickness,
    style.stroke,
    style.strokeWidth,
    style.fill,
    style.opacity,
  ].join('|');
}

/** `rgba(…, 0)`, and `transparent` where a browser leaves it be. */
function isClear(colour: string): boolean {
  return colour === 'transparent' || /,\s*0\)$/.test(colour);
}

/** How high above what has the focus its mark may stand: a label or a frame around a box. */
const levels = 3;

/** How much of what stands within an element is looked at. A mark on the inside is near the top. */
const most = 12;

/** What is drawn around an element, wherever the mark of its focus may be: on it, beside it, within it or around it. */
function* neighbourhood(element: Element): Generator<Element> {
  yield element;
  for (const within of [...element.querySelectorAll('*')].slice(0, most)) yield within;
  if (element.nextElementSibling !== null) yield element.nextElementSibling;
  let around = element.parentElement;
  for (let level = 0; level < levels && around !== null && around !== document.body; level += 1) {
    yield around;
    around = around.parentElement;
  }
}

/** How an element is drawn now, as words to compare. */
export function lookOf(element: Element): string {
  const looks: string[] = [];
  for (const each of neighbourhood(element)) {
    for (const part of [undefined, '::before', '::after']) looks.push(inkOf(getComputedStyle(each, part)));
  }
  return looks.join('\n');
}
