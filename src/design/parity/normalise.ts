import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that stand within a line of text: only between these does a space show. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'time']);

/** Elements whose spaces and lines are part of what they say. */
const verbatim = new Set(['pre', 'textarea']);

type Token =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'inline' | 'block'; readonly text: string };

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function openingOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => {
    // The order and the spacing of class names mean nothing, except that they are the same names.
    const printed = name === 'class' ? value.split(/\s+/).filter(Boolean).join(' ') : value;
    return `${name}=${JSON.stringify(printed)}`;
  });
  return `<${[element.tagName, ...attributes.toSorted()].join(' ')}>`;
}

function* tokensOf(nodes: readonly Node[]): Generator<Token> {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const text of node.value.split(/([ \t\r\n\f]+)/)) {
        if (text) yield /^[ \t\r\n\f]/.test(text) ? { kind: 'space' } : { kind: 'words', text };
      }
    } else if (isElement(node)) {
      const kind = inline.has(node.tagName) ? 'inline' : 'block';
      yield { kind, text: openingOf(node) };
      if (verbatim.has(node.tagName)) {
        for (const child of node.childNodes) if ('value' in child) yield { kind: 'words', text: child.value };
      } else {
        yield* tokensOf(node.childNodes);
      }
      yield { kind, text: `</${node.tagName}>` };
    }
  }
}

/**
 * HTML as the lines that a reader would notice: order of attributes and indentation gone, spaces kept only where they
 * show. A space between two words counts once, wherever among the tags between them it was written; beside a block it
 * does not show.
 */
export function normalise(html: string): readonly string[] {
  const lines: string[] = [];
  let gap: string[] = [];
  let spaced = false;
  let atEdge = true;
  const flush = (edgeAhead: boolean): void => {
    if (spaced && !atEdge && !edgeAhead) lines.push('␣');
    lines.push(...gap);
    gap = [];
    spaced = false;
  };
  for (const token of tokensOf(parseFragment(html).childNodes)) {
    if (token.kind === 'space') {
      spaced = true;
    } else if (token.kind === 'inline') {
      gap.push(token.text);
    } else {
      const edge = token.kind === 'block';
      flush(edge);
      lines.push(token.text);
      atEdge = edge;
    }
  }
  flush(true);
  return lines;
}
