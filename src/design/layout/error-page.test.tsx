import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ErrorPage, errorStatusOf } from './error-page.tsx';

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('ErrorPage', () => {
  it('never says why a record is missing: hidden equals missing', () => {
    expect(render(<ErrorPage status={404} message="It is restricted" requestId="r" />)).not.toContain('restricted');
  });

  it('gives the reference where support can help, and only there', () => {
    expect(render(<ErrorPage status={500} requestId="req-1" />)).toContain('req-1');
    expect(render(<ErrorPage status={403} requestId="req-1" />)).not.toContain('req-1');
  });

  it('says when to try again', () => {
    expect(words(render(<ErrorPage status={429} requestId="r" retryAfterSeconds={45} />))).toContain('in 45 seconds');
    expect(words(render(<ErrorPage status={429} requestId="r" retryAfterSeconds={600} />))).toContain('in 10 minutes');
  });

  it.each([
    [404, 404],
    [422, 400],
    [502, 500],
    [503, 503],
  ])('has a page for status %i', (status, page) => {
    expect(errorStatusOf(status)).toBe(page);
  });
});
