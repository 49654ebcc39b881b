import { isOnlyRead, isRendered, sayElement } from './elements.ts';
import { misfits } from './misfits.ts';

/** What is of use only to somebody who can press it. Boxes to write in stay: a form prints as a paper form. */
const furniture =
  'button, [role="button"], input:is([type="submit"], [type="button"], [type="reset"]), nav, search, .govuk-skip-link';

/** Of buttons that open or sort what they stand above, the words are its heading. */
const headings = ':is(h1, h2, h3, h4, h5, h6, th) button';

const isMarking = (element: Element): boolean => /^Marking: /.test(element.textContent ?? '') && isRendered(element);

/** The marking stands in the header and in the footer, and browsers are told to repeat both on every sheet. */
function missingMarkings(): readonly string[] {
  return [
    ['header', 'table-header-group'],
    ['footer', 'table-footer-group'],
  ].flatMap(([name = '', display]) => {
    const group = document.querySelector(`body > ${name}`);
    if (group === null || ![...group.querySelectorAll('p')].some(isMarking)) return [`No marking in the ${name}`];
    return getComputedStyle(group).display === display ? [] : [`The ${name} is not repeated on every sheet`];
  });
}

/** On paper nothing can be scrolled. */
function outOfReach(): readonly string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return (
        (across || down) &&
        /auto|scroll/.test(`${overflowX} ${overflowY}`) &&
        !element.matches('input, textarea, select')
      );
    })
    .map((element) => `Scrolls, and paper does not: ${sayElement(element)}`);
}

/** A table is never narrower than its words, so on paper the whole page grows: what is too wide shows only in a plain block. */
function tooWide(): readonly string[] {
  document.body.style.display = 'block';
  // Words that are only read out stand a pixel beside the edge; paper does not scroll for that.
  const found = misfits(1);
  document.body.removeAttribute('style');
  return found;
}

export function misprints(): readonly string[] {
  const left = [...document.body.querySelectorAll(furniture)].filter(
    (element) => isRendered(element) && !isOnlyRead(element) && !element.matches(headings),
  );
  return [
    ...missingMarkings(),
    ...left.map((element) => `Is of no use on paper: ${sayElement(element)}`),
    ...outOfReach(),
    ...tooWide(),
  ];
}
