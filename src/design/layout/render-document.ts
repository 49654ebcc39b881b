import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A `Page` as the text of an HTML document, doctype and all. Everything that people typed is escaped. */
export function renderDocument(page: VNode): string {
  return `<!DOCTYPE html>${render(page)}`;
}
