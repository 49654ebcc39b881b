import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

const ours = 'https://throughline.example';

describe('where sign-in returns to', () => {
  it.each([
    '//evil.example',
    '//evil.example/lines',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,evil',
    'evil.example',
    '/.//evil.example',
    '/lines/..//evil.example',
    '/%2e//evil.example',
    '',
  ])('sends nobody to %j', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });

  it.each(['/', '/lines', '/lines?status=active&page=2', '/lines/L-7K3Q-9F#history', '/search?q=%2F%2Fx'])(
    'leads back to %s',
    (asked) => {
      expect(returnPath(asked)).toBe(asked);
    },
  );

  it.each(['/sign-in', '/sign-in?return=/lines', '/sign-in/start', '/sign-out', '/x/../sign-in/start'])(
    'does not go round in a circle by %s',
    (asked) => {
      expect(returnPath(asked)).toBe('/');
    },
  );

  it('never leaves our own site, whatever is asked', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      ':',
      '@',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      '\n',
      'http:',
      'evil.example',
      'a',
    );
    const crafted = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          crafted,
          crafted.map((text) => `/${text}`),
        ),
        (asked) => {
          const path = returnPath(asked);
          expect(path.startsWith('/')).toBe(true);
          expect(new URL(path, ours).origin).toBe(ours);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
