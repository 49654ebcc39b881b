import { describe, expect, inject, it } from 'vitest';
import { sample } from './every-page.ts';
import { ask, phone, useBrowser } from './open-page.ts';
import { walkByTab } from './walk-by-tab.ts';

const openWindow = useBrowser();
const { withoutScripts } = inject('gallery');

const style = (id: string, change: string): string =>
  `Object.assign(document.getElementById('${id}').style, ${change})`;

const add = (html: string): string => `document.querySelector('main').insertAdjacentHTML('beforeend', \`${html}\`)`;

/** Opens the sample on a phone, spoils it by a script, and asks it something. */
async function spoil(check: 'misfits' | 'violations' | 'motions' | 'misprints' | 'stops', script: string) {
  const open = await openWindow({ viewport: phone });
  const { page } = await open(sample.address);
  await page.emulateMedia({ media: check === 'misprints' ? 'print' : null });
  await page.evaluate(script);
  return check === 'stops' ? walkByTab(page) : ask(page, check);
}

describe('every check', () => {
  it.each(['misfits', 'violations', 'motions', 'misprints', 'stops'] as const)(
    'passes what is sound: %s',
    async (check) => {
      expect(await spoil(check, '')).toEqual([]);
    },
  );
});

describe('a page that does not fit', () => {
  it.each([
    ['is too wide', style('box', '{ width: "500px" }'), /^The page is \d+ px too wide: .+“Within a box”/],
    [
      'scrolls sideways',
      `${style('box', '{ overflowX: "auto" }')}; ${style('box', '{ whiteSpace: "nowrap", wordSpacing: "200px" }')}`,
      /^Scrolls sideways: <div id="box"/,
    ],
    [
      'scrolls out of reach of the keyboard',
      add('<div id="region"><table><tr><td><p id="wide">Wide</p></td></tr></table></div>')
        .concat('; ', style('region', '{ overflowX: "auto" }'))
        .concat('; ', style('wide', '{ width: "700px" }')),
      /^Scrolls without a place in the tab order: <div id="region"/,
    ],
    [
      'cuts words off',
      style('words', '{ overflow: "hidden", width: "60px", whiteSpace: "nowrap" }'),
      /is cut off in <p/,
    ],
    ['writes words over words', style('fact', '{ position: "relative", left: "-60px" }'), /“Friday” overlap$/],
  ])('%s', async (_, script, sentence) => {
    expect(await spoil('misfits', script)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('a page that shuts people out', () => {
  it.each([
    ['by pale words', style('words', '{ color: "#aaaaaa" }'), /^color-contrast: /],
    [
      'by small targets',
      add('<a href="/a">a</a><br><a href="/b">b</a><br><a href="/c">c</a>').concat(
        '; ',
        'document.querySelector("main").style.lineHeight = "1"',
      ),
      /^target-size: /,
    ],
    ['by a box without a label', add('<input>'), /^label: /],
    ['by a heading that skips a level', add('<h5>Deep</h5>'), /^heading-order: /],
  ])('%s', async (_, script, sentence) => {
    expect(await spoil('violations', script)).toContainEqual(expect.stringMatching(sentence));
  });

  it('not by the hint of a control that is switched off', async () => {
    const hint =
      '<p><input type="radio" id="off" disabled><label for="off">Off</label><span class="govuk-hint" id="hint">Why</span></p>';
    expect(await spoil('violations', `${add(hint)}; ${style('hint', '{ color: "#bbbbbb" }')}`)).toEqual([]);
  });
});

describe('a page that moves', () => {
  it('is seen to', async () => {
    const fade = 'document.getElementById("box").animate([{ opacity: 0 }, { opacity: 1 }], 100000)';
    expect(await spoil('motions', `${fade}; 0`)).toEqual([expect.stringMatching(/^Moves: <div id="box"/)]);
  });
});

describe('a page that does not print', () => {
  it.each([
    ['without a marking', 'document.querySelector("body > header p").remove()', 'No marking in the header'],
    [
      'with one only on the first sheet',
      'document.querySelector("body > footer").style.display = "block"',
      'The footer is not repeated on every sheet',
    ],
    [
      'with something to press',
      add('<button type="button">Press</button>'),
      'Is of no use on paper: <button type="button"> “Press”',
    ],
    [
      'with something to scroll',
      style('box', '{ height: "10px", overflow: "auto" }'),
      /^Scrolls, and paper does not: <div id="box"/,
    ],
  ])('%s', async (_, script, sentence) => {
    expect(await spoil('misprints', script)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('a page that keyboards do not get through', () => {
  it.each([
    [
      'for a place shows no focus',
      add('<span tabindex="0" id="dull">Dull</span>').concat('; ', style('dull', '{ outline: "none" }')),
      /“Dull” shows no focus$/,
    ],
    [
      'for places are out of order',
      'document.getElementById("button").tabIndex = 1',
      /^Stop \d+ should be <button type="button" id="button"/,
    ],
    [
      'for the focus is caught',
      'document.querySelector("#words a").addEventListener("keydown", (event) => event.preventDefault())',
      /^Stop \d+ should be <button/,
    ],
    [
      'for something lies on it',
      add('<div id="cover">Cover</div>').concat(
        '; ',
        style('cover', '{ position: "fixed", inset: "0", backgroundColor: "#ffffff" }'),
      ),
      /is hidden by <div id="cover"/,
    ],
  ])('%s', async (_, script, sentence) => {
    expect(await spoil('stops', script)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('a page with its text spaced', () => {
  it('is seen to cut what fitted before', async () => {
    const open = await openWindow({ viewport: phone });
    const { page } = await open(sample.address);
    const asWideAsNow = 'document.getElementById("fact").offsetWidth + "px"';
    await page.evaluate(
      style('fact', `{ display: "inline-block", overflow: "hidden", whiteSpace: "nowrap", width: ${asWideAsNow} }`),
    );
    expect(await ask(page, 'misfits')).toEqual([]);
    await ask(page, 'spaceText');
    expect(await ask(page, 'misfits')).toEqual([expect.stringContaining('“Friday” is cut off')]);
  });
});

describe('a page without scripts', () => {
  it('is seen to hide words', async () => {
    const open = await openWindow({ javaScriptEnabled: false });
    const { page } = await open(sample.address);
    await page.evaluate(style('box', '{ display: "none" }'));
    const found = await page.evaluate(`(() => { ${withoutScripts}; return words.read().hidden; })()`);
    expect(found).toEqual([expect.stringContaining('“Within a box” is hidden')]);
  });
});

describe('the gallery under test', () => {
  it('stands under the product’s own policy, and what that stops is heard', async () => {
    const open = await openWindow();
    const { page, complaints } = await open(sample.address);
    await page.evaluate(
      'document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }))',
    );
    expect(complaints).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  it('is written in the fonts of a package, whatever the machine has', async () => {
    const open = await openWindow();
    const { page } = await open(sample.address);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
    const used = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
    const names = used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
    expect(new Set(names)).toEqual(new Set(['DejaVu Sans']));
  });

  it('has styles that know no orientation, for axe is not asked about it', async () => {
    const open = await openWindow();
    const { page } = await open(sample.address);
    const styles = await page.evaluate<string>('fetch("/assets/throughline.css").then((reply) => reply.text())');
    expect(styles).not.toContain('orientation:');
  });
});
