import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import * as design from '../index.ts';
import { galleryPages } from './gallery-pages.ts';
import { pagePatterns } from './page-patterns.tsx';

/** Every element of a document, and the faults that the parser had to mend. */
function read(html: string): {
  readonly elements: readonly DefaultTreeAdapterTypes.Element[];
  readonly faults: string[];
} {
  const faults: string[] = [];
  const onParseError = (error: ParserError): void => {
    faults.push(`${error.code} at ${error.startOffset}: ${html.slice(error.startOffset, error.endOffset)}`);
  };
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        elements.push(child);
        walk(child);
      }
    }
  };
  walk(parse(html, { onParseError }));
  return { elements, faults };
}

const attributeOf = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Names of elements as the parser nested them, which differs from what was written where the nesting is not allowed. */
const shapeOf = (html: string): readonly string[] =>
  read(html)
    .elements.map(({ tagName }) => tagName.toLowerCase())
    .filter((name) => !['html', 'head', 'body'].includes(name));

const writtenTags = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)].map((match) => (match[1] as string).toLowerCase());

const facts: PageFacts = {
  actor: null,
  areas: [],
  csrf: 'token-1',
  address: '/gallery',
  now: asInstant('2026-11-21T12:00:00Z'),
  requestId: 'req-1',
  demonstration: true,
};

describe.each(pagePatterns)('$title', ({ page }) => {
  it('is a document that no parser must mend, with each id once', () => {
    const { elements, faults } = read(design.renderDocument(page(facts)));
    expect(faults).toEqual([]);
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(galleryPages)('$title', ({ examples }) => {
  const page = `<!DOCTYPE html><title>Page</title>${examples.map(({ node }) => render(node)).join('')}`;

  it.each(examples)('$title is well formed', ({ node }) => {
    const html = render(node);
    expect(read(`<!DOCTYPE html>${html}`).faults).toEqual([]);
    // A div within a p, or a row outside a table, would be moved by the parser: the order would change.
    expect(shapeOf(`<!DOCTYPE html>${html}`)).toEqual(writtenTags(html));
  });

  it('draws nothing by a style attribute and runs nothing by an event attribute', () => {
    const names = read(page).elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('uses each id once, and names only ids that are there', () => {
    const { elements } = read(page);
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
      const named = elements.flatMap((element) => attributeOf(element, name)?.split(' ') ?? []);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('the gallery', () => {
  it('shows every component of the design system', () => {
    // `Page` is a whole document: its own test shows it. The rest only stand inside others.
    const elsewhere = ['Page', 'ErrorMessage', 'Fieldset', 'Hint', 'Label', 'SkipLink'];
    const components = Object.entries(design)
      .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
      .map(([name, value]) => ({ name, value: value as unknown }))
      .filter(({ name }) => !elsewhere.includes(name));
    const used = new Set<unknown>();
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node !== null && typeof node === 'object' && 'type' in node && 'props' in node) {
        used.add(node.type);
        for (const value of Object.values(node.props as object)) visit(value);
      } else if (node !== null && typeof node === 'object') Object.values(node).forEach(visit);
    };
    for (const { examples } of galleryPages) for (const { node } of examples) visit(node);
    for (const { page } of pagePatterns) visit(page(facts));
    for (const { examples } of galleryPages) for (const { node } of examples) render(node);
    const missing = components.filter(({ value }) => !used.has(value)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it('gives each page an address of its own', () => {
    const slugs = [...galleryPages, ...pagePatterns].map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)]);
  });
});
