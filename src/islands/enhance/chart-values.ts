/** A mark of a drawing and what it says. */
interface Value {
  readonly mark: SVGElement;
  readonly words: string;
}

/** Where the keyboard stood in each sheet, by id: a page that renews itself brings new sheets with the same ids. */
const places = new Map<string, number>();

const usage = 'Arrow keys go from figure to figure';

/** The id of the stop that has the focus, and had it when its page renewed itself. */
let held = '';

const give = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/**
 * Browsers show the title of what the pointer rests on as a tip, which would say again what we say. A description names just
 * as well what points to it by its id, and no browser shows it.
 */
function hushTitles(drawing: Element): void {
  for (const title of drawing.querySelectorAll('title')) {
    const description = document.createElementNS(drawing.namespaceURI, 'desc');
    description.textContent = title.textContent;
    if (title.id) description.id = title.id;
    title.replaceWith(description);
  }
}

/** Which value a key leads to, from the one at `at` or from none (-1). Undefined for a key that means nothing here. */
function leadsTo(key: string, values: readonly Value[], at: number): number | undefined {
  const row = values[at]?.mark.parentElement;
  // Within a grid, up and down lead to the same column of the next row.
  const across = row?.matches('.tl-mark-row') ? row.children.length : 1;
  if (key === 'Home') return 0;
  if (key === 'End') return values.length - 1;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[key];
  if (step === undefined) return undefined;
  return values[at + step] ? at + step : at;
}

/** Shows one value of a sheet, or none (-1): its mark once more above all others, its words beneath the drawing. */
type Show = (index: number, after?: string) => void;

function makeReadout(sheet: HTMLElement, drawing: SVGElement, values: readonly Value[], spoken: boolean): Show {
  const [frame, readout] = [document.createElement('div'), document.createElement('p')];
  give(frame, { class: 'tl-chart__readout' });
  // A link that has the focus says its words itself.
  give(readout, { class: 'tl-chart__value', [spoken ? 'role' : 'aria-hidden']: spoken ? 'status' : 'true' });
  frame.append(readout);
  sheet.append(frame);
  const raised = document.createElementNS(drawing.namespaceURI, 'g');
  give(raised, {
    class: 'tl-mark tl-mark--now',
    'aria-hidden': 'true',
    'pointer-events': 'none',
    'fill-rule': 'evenodd',
  });
  drawing.append(raised);
  let now: Value | undefined;
  return (index, after = '') => {
    now?.mark.classList.remove('tl-mark--now');
    now = values[index];
    now?.mark.classList.add('tl-mark--now');
    raised.replaceChildren(...[...(now?.mark.children ?? [])].map((child) => child.cloneNode(true)));
    readout.textContent = (now?.words ?? '') + after;
  };
}

/** The sheet is the stop, and says how it is used. */
function makeGroup(sheet: HTMLElement, name: string, linked: boolean): void {
  give(sheet, { role: 'group', 'aria-label': `${linked ? '' : `Figures of: ${name}. `}${usage}` });
  if (!linked) sheet.tabIndex = 0;
}

/** What the keyboard finds where it leads to a mark. Links have names of their own. */
function nameMarks(values: readonly Value[], id: string): void {
  for (const [index, { mark, words }] of values.entries()) {
    mark.id ||= `${id}-${index}`;
    if (!mark.matches('a')) give(mark, { role: 'img', 'aria-label': words });
  }
}

/** One sheet that is being read. */
interface Reading {
  readonly sheet: HTMLElement;
  readonly values: readonly Value[];
  readonly linked: boolean;
  readonly show: Show;
}

/** Where the keyboard stands in a sheet. Moving it moves the stop; showing what is there is the caller's affair. */
function placeIn({ sheet, values, linked }: Reading): readonly [at: () => number, move: (to: number) => void] {
  return [
    () => Math.min(places.get(sheet.id) ?? -1, values.length - 1),
    (to) => {
      places.set(sheet.id, to);
      if (linked) for (const { mark } of values) mark.tabIndex = mark === values[to]?.mark ? 0 : -1;
    },
  ];
}

function indexOf(event: Event, values: readonly Value[]): number {
  const path = event.composedPath();
  return values.findIndex(({ mark }) => path.includes(mark));
}

function listenToPointer({ sheet, values, show }: Reading, move: (to: number) => void, showPlace: () => void): void {
  sheet.addEventListener('pointerover', (event) => {
    const index = indexOf(event, values);
    if (index < 0) showPlace();
    else show(index);
  });
  sheet.addEventListener('click', (event) => {
    const index = indexOf(event, values);
    if (index >= 0) move(index);
    showPlace();
  });
  // A finger that is lifted has left, and what it asked for must stay to be read.
  sheet.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') showPlace();
  });
}

function listen(reading: Reading): void {
  const { sheet, values, linked, show } = reading;
  const [at, move] = placeIn(reading);
  const showPlace = (): void => {
    const hint = linked ? ' (arrow keys go on, Enter opens)' : at() < 0 ? usage : '';
    if (sheet.contains(document.activeElement)) show(at(), hint);
    else show(-1);
  };
  if (linked) move(Math.max(0, at()));
  listenToPointer(reading, move, showPlace);
  sheet.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') show(-1);
    const next = leadsTo(event.key, values, at());
    if (next === undefined) return;
    event.preventDefault();
    move(next);
    const mark = values[next]?.mark;
    mark?.scrollIntoView({ block: 'nearest' });
    if (linked) mark?.focus();
    else showPlace();
  });
  sheet.addEventListener('focusin', (event) => {
    if (linked) move(indexOf(event, values));
    held = document.activeElement?.id ?? '';
    showPlace();
  });
  sheet.addEventListener('focusout', () => {
    show(-1);
    // What is gone with its page did not let go of the focus by itself.
    queueMicrotask(() => {
      if (sheet.isConnected && !sheet.contains(document.activeElement)) held = '';
    });
  });
}

function readSheet(sheet: HTMLElement): void {
  const drawing = sheet.querySelector('svg');
  const marks = [...sheet.querySelectorAll<SVGElement>('.tl-mark')];
  if (!drawing || marks.length === 0 || sheet.querySelector('.tl-chart__value')) return;
  hushTitles(drawing);
  const name = drawing.querySelector('desc');
  sheet.id ||= `${name?.id}-values`;
  const values = marks.map((mark) => ({ mark, words: mark.querySelector('desc')?.textContent ?? '' }));
  const linked = marks.some((mark) => mark.matches('a'));
  makeGroup(sheet, name?.textContent ?? '', linked);
  if (linked) nameMarks(values, sheet.id);
  listen({ sheet, values, linked, show: makeReadout(sheet, drawing, values, !linked) });
  if (document.activeElement === document.body) document.getElementById(held)?.focus();
}

/**
 * Makes every drawing of charts within `root` say its values, on hover and by keyboard. Call it once for each new piece of
 * page; what has been read is left alone. Without it browsers show the titles of marks, and the table has every value.
 *
 * A sheet is one stop for the tabulator. Where its marks are links, the stop is the link where the reader was last, and
 * arrow keys move the focus itself: so Enter follows, and so does everything else that a browser does with links. Where
 * they are not, the stop is the sheet, and words are read out as arrow keys choose them.
 */
export function readCharts(root: ParentNode): void {
  for (const sheet of root.querySelectorAll<HTMLElement>('.tl-chart__sheet')) readSheet(sheet);
}
