import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { optionsFrom } from './fixtures.ts';
import { officialFixturesOf } from './official-package.ts';
import { ported, rendered } from './ported.ts';

interface Findings {
  /** Elements and attributes that would run something. */
  readonly running: string[];
  /** How often the words were found in texts and values of attributes. */
  printed: number;
}

/** Reads markup as a browser would. */
function read(html: string, words: string): Findings {
  const findings: Findings = { running: [], printed: 0 };
  const note = (text: string): void => {
    if (text.includes(words)) findings.printed += 1;
  };
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if ('value' in node) note(node.value);
      if (!('tagName' in node)) continue;
      if (node.tagName === 'script') findings.running.push(node.tagName);
      for (const { name, value } of node.attrs) {
        note(value);
        if (name.startsWith('on')) findings.running.push(name);
      }
      walk(node.childNodes);
    }
  };
  walk(parseFragment(html).childNodes);
  return findings;
}

const marker = 'SCOTTY';

/** Words that try to get out of a text, an attribute, a text area, a comment or an element of raw text. */
const hostileWords = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '</script>', '<img src=x onerror=alert(1)>', ' onclick=alert(1) '),
      fc.constantFrom('"', "'", '`', '<', '>', '/>', '=', '&lt;script&gt;', '&#60;', '<!--', '-->', ']]>'),
      fc.constantFrom('</textarea>', '</title>', '</option></select>', '</svg>', '<svg onload=alert(1)>', '<style>'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => `${marker}${pieces.join('')}<script>`);

/** What becomes of the fixture where every word of its options is hostile, those that the macro would take as HTML too. */
function drawnOf(component: string, options: unknown, hostile: string): string {
  // An empty text stays empty: it stands for something absent.
  const instead = (text: string): string => text && hostile;
  return rendered(component, optionsFrom(options, { words: instead, markup: instead }));
}

/** Whether the options hold any words. */
function saysSomething(options: unknown): boolean {
  if (typeof options === 'string') return options !== '';
  return options !== null && typeof options === 'object' && Object.values(options).some(saysSomething);
}

describe('the reading', () => {
  it.each([
    ['<p>SCOTTY<script>', ['script']],
    ['<a href="SCOTTY" onclick="x">', ['onclick']],
    ['<p title="SCOTTY<script>">&lt;script&gt;</p>', []],
  ])('sees what would run in %s', (html, running) => {
    expect(read(html, marker)).toEqual({ running, printed: 1 });
  });
});

describe.each(Object.keys(ported))('%s prints what people wrote as words, never as markup', (component) => {
  it.each(officialFixturesOf(component).map(({ name, options }) => [name, options] as const))('%s', (_, options) => {
    fc.assert(
      fc.property(hostileWords, (hostile) => {
        const { running, printed } = read(drawnOf(component, options, hostile), marker);
        expect(running).toEqual([]);
        // Otherwise it would prove nothing.
        if (saysSomething(options)) expect(printed).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
