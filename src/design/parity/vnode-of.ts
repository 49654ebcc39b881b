import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type ComponentChildren, h } from 'preact';

function childrenOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): ComponentChildren[] {
  return nodes.map((node) => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      return h(node.tagName, attributes, ...childrenOf(node.childNodes));
    }
    return 'value' in node ? node.value : null;
  });
}

/** Markup of the official examples as vnodes. For the parity test alone: pages never hold tags in strings. */
export function vnodeOf(html: string): ComponentChildren {
  return childrenOf(parseFragment(html.trim()).childNodes);
}
