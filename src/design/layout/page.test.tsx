import { type ParserError, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { Page, type PageProps } from './page.tsx';
import { renderDocument } from './render-document.ts';

const facts: PageFacts = {
  actor: {
    kind: 'person',
    account: asId('01934c2e-0000-7000-8000-000000000001'),
    name: 'Dana <b>Okoro</b>',
    organisation: 1,
    organisationName: 'Kent Police',
    organisationKind: 'force',
    memberships: [1],
    clearance: 1,
    permissions: ['lines.view'],
    purpose: 'policing purpose',
  },
  areas: [
    { title: 'Picture', href: '/' },
    { title: 'Lines', href: '/lines' },
    { title: 'Lineages', href: '/line' },
  ],
  csrf: 'token-1',
  address: '/lines/L-7K3Q-9F?from=list',
  now: asInstant('2026-11-21T12:00:00Z'),
  requestId: 'req-77',
  demonstration: false,
};

function page(props: Partial<PageProps> = {}): string {
  return renderDocument(
    <Page facts={facts} title="Lines" marking="OFFICIAL" {...props}>
      <h1>Lines</h1>
    </Page>,
  );
}

const nobody: PageFacts = { ...facts, actor: null, areas: [] };

describe('Page', () => {
  it('is a document that no parser must mend', () => {
    const faults: string[] = [];
    const onParseError = (error: ParserError): void => void faults.push(error.code);
    parse(page({ refreshSeconds: 5, back: { href: '/lines', text: 'Back' } }), { onParseError });
    expect(faults).toEqual([]);
  });

  it('bears its marking at the head and at the foot', () => {
    const html = page({ marking: 'OFFICIAL-SENSITIVE' });
    const [head, foot] = html.split('<main');
    expect(head).toContain('OFFICIAL-SENSITIVE</p>');
    expect(foot).toContain('OFFICIAL-SENSITIVE</p>');
  });

  it('says first in the title that something was wrong', () => {
    expect(page({ error: true })).toContain('<title>Error: Lines – Throughline</title>');
    expect(page()).toContain('<title>Lines – Throughline</title>');
  });

  it('escapes what people typed', () => {
    expect(page()).toContain('Signed in: Dana &lt;b>Okoro&lt;/b>, Kent Police');
    expect(page()).not.toContain('<b>Okoro');
  });

  it('marks the area that the page belongs to, and no other that begins alike', () => {
    const current = [...page().matchAll(/href="([^"]+)" aria-current="(\w+)"/g)].map(([, ...found]) => found);
    expect(current).toEqual([['/lines', 'true']]);
    const home = page({ facts: { ...facts, address: '/?as-at=2026-11-21' } });
    expect(home).toContain('href="/" aria-current="page"');
  });

  it('signs out by a form that carries the token', () => {
    expect(page()).toMatch(
      /<form[^>]*method="post"[^>]*action="\/sign-out"><input type="hidden" name="_csrf" value="token-1"/,
    );
  });

  it('offers nobody who is not signed in a search, a menu or a way out', () => {
    const html = page({ facts: nobody });
    expect(html).not.toContain('/search');
    expect(html).not.toContain('/sign-out');
    expect(html).not.toContain('Recorded under');
    expect(html).toContain('How we use data');
  });

  it('says on a demonstration that all of it is made up, and only there', () => {
    expect(page({ facts: { ...facts, demonstration: true } })).toContain('fictitious');
    expect(page()).not.toContain('fictitious');
  });

  it('renews itself without scripts by a meta element and with them by its script', () => {
    const html = page({ refreshSeconds: 5 });
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="5"/></noscript>');
    expect(html).toContain('data-refresh-seconds="5"');
    expect(page()).not.toContain('refresh');
  });

  it('names the guidance that belongs to it and the reference for support', () => {
    const html = page({ guidance: [{ href: '/guidance/line', text: 'What counts as a line' }] });
    expect(html).toContain('<a class="govuk-link" href="/guidance/line">What counts as a line</a>');
    expect(html).toContain('Reference for support: req-77');
  });

  it('loads nothing but our own style sheet and script', () => {
    const loaded = [...page().matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
    expect(loaded).toEqual(['/assets/throughline.css', '/assets/throughline.js']);
    expect(page()).not.toContain('style=');
  });
});
