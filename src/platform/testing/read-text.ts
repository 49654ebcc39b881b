/**
 * What stands on a page, as text: tags out, quotation marks and ampersands as typed, spaces made one.
 * @param without names of elements that are left out whole, such as `head`
 */
export function readText(html: string, ...without: readonly string[]): string {
  const kept =
    without.length === 0 ? html : html.replace(new RegExp(`<(${without.join('|')})[ >].*?</\\1>`, 'gs'), ' ');
  return kept
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
