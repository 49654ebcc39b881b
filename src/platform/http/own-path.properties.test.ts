import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnPath, ownPath } from './own-path.ts';

const here = 'https://throughline.example';

describe('paths of our own', () => {
  it('lead to this very service in any browser, whatever the text', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '//',
      '\t',
      '\n',
      ' ',
      '@',
      ':',
      '.',
      '..',
      '%2f',
      'evil.example',
      'a',
      '?',
      '#',
      'http:',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((each) => each.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        if (isOwnPath(text)) expect(new URL(text, here).origin).toBe(here);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are known from others', () => {
    for (const text of ['/', '/lines', '/lines?q=a%20b#top', '/a//b', '/é']) expect(isOwnPath(text)).toBe(true);
    for (const text of [
      '',
      'lines',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'https://x',
      'javascript:1',
      '/a b',
    ]) {
      expect(isOwnPath(text)).toBe(false);
    }
  });

  it('are escaped for the header, or refused', () => {
    expect(ownPath('/lines?q=é ü')).toBe('/lines?q=%C3%A9%20%C3%BC');
    for (const text of ['//evil.example', '/\\evil.example', 'https://evil.example', '']) {
      expect(() => ownPath(text)).toThrow('Not a path of our own');
    }
  });
});
