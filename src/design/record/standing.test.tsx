import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Standing, StandingKey, standingKinds, standingMeanings } from './standing.tsx';

describe('how far something can be relied on', () => {
  it('is said in words, and the sign beside them is for the eye only', () => {
    const words = standingKinds.map((standing) => render(<Standing standing={standing} />).replace(/<[^>]+>/g, ''));
    expect(words).toEqual(['Official', 'From a named source', 'Unverified']);
    for (const standing of standingKinds)
      expect(render(<Standing standing={standing} />)).toContain('aria-hidden="true"');
  });

  it('has a shape of its own for each, so that it reads without colour', () => {
    const shapes = standingKinds.map(
      (standing) => /<path[^>]* d="([^"]+)"/.exec(render(<Standing standing={standing} />))?.[1],
    );
    expect(new Set(shapes).size).toBe(3);
    expect(shapes).not.toContain(undefined);
  });

  it('is explained once beside a list, each by its meaning', () => {
    const key = render(<StandingKey />).replace(/<[^>]+>/g, ' ');
    for (const standing of standingKinds) expect(key).toContain(standingMeanings[standing]);
  });
});
