import { describe, expect, it } from 'vitest';
import { Drawing } from './drawing.tsx';
import { standaloneSvg } from './standalone-svg.ts';

const words = { id: 'x', title: 'A & B < C "D"', measure: 'Lines', description: 'Nothing\u0000 here' };
const drawing = (
  <Drawing words={words} sheet={{ drawing: 'x-wide', width: 100 }} height={50}>
    <path d="M0 0" />
  </Drawing>
);

describe('standaloneSvg', () => {
  it('is a document of its own, escaped as XML wants it', () => {
    const svg = standaloneSvg(drawing);
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('A &amp; B &lt; C');
  });

  it('writes every attribute with a value, and leaves alone what only looks like one', () => {
    const empty = (
      <Drawing words={words} sheet={{ drawing: 'x-wide', width: 100 }} height={50}>
        <path d="" fill="none" />
        <text aria-label="1 > 0 d">a b</text>
      </Drawing>
    );
    expect(standaloneSvg(empty)).toContain('<path d="" fill="none"');
    expect(standaloneSvg(empty)).toContain('aria-label="1 > 0 d">a b</text>');
  });

  it('replaces what XML cannot hold', () => {
    expect(standaloneSvg(drawing)).toContain('Nothing\ufffd here');
  });

  it('refuses what is no drawing', () => {
    expect(() => standaloneSvg(<figure>{drawing}</figure>)).toThrow('Only a drawing');
  });
});
