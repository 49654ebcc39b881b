import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPages, pagePatterns } from '#design/index.ts';
import type { Replied } from '#platform/http/index.ts';
import { enter, type Own, prepareOwn, visitorsOf } from './inside.ts';
import { nameOf, numberOf, openWorld, type SecurityWorld } from './world.ts';
import { lineForm } from './world-cast.ts';

/** Written out once more, so that a change of the policy is a change here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const everyReply: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
};

/** Sites that pages may link to, and load nothing from. */
const documentedSites = [
  'https://data.police.uk',
  'https://design-patterns.service.justice.gov.uk',
  'https://frontend.design-system.service.gov.uk',
  'https://www.nationalarchives.gov.uk',
  'https://www.naturalearthdata.com',
  'https://ico.org.uk',
  // Whose work is used, and under which licence.
  'https://www.geonames.org',
  'https://github.com',
  'https://geoportal.statistics.gov.uk',
  'https://www.ons.gov.uk',
  'https://dejavu-fonts.github.io',
  'https://creativecommons.org',
  'https://opendatacommons.org',
  'https://opensource.org',
  // Where "Exit this page" leads, as GOV.UK has it: away from here, at once.
  'https://www.bbc.co.uk',
];

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap((child) => elementsOf(child)) : [];
  const content = 'content' in node ? elementsOf(node.content) : [];
  return [...own, ...children, ...content];
}

/** Everything in a page that the policy would refuse or that leads off this service. */
function faultsIn(html: string): readonly string[] {
  const faults: string[] = [];
  const document = parse(html, { onParseError: (error) => faults.push(`not HTML: ${error.code}`) });
  for (const { tagName, attrs, childNodes } of elementsOf(document)) {
    const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
    if (tagName === 'style') faults.push('a style element');
    if (tagName === 'script' && (attribute('src') === undefined || childNodes.length > 0))
      faults.push('an inline script');
    if (['base', 'object', 'embed', 'applet', 'iframe', 'frame'].includes(tagName)) faults.push(`<${tagName}>`);
    if (tagName === 'meta' && attribute('http-equiv') !== undefined) faults.push(`meta ${attribute('http-equiv')}`);
    for (const { name, value } of attrs) {
      if (name === 'style' || name.startsWith('on') || name === 'srcdoc') faults.push(`<${tagName} ${name}>`);
      if (!['href', 'src', 'action', 'formaction', 'srcset', 'poster', 'data', 'cite', 'ping'].includes(name)) continue;
      if (/^(\/(?!\/)|#|\?)/.test(value)) continue;
      // A press that rings somebody leads nowhere else; nothing but figures may stand in it.
      if (tagName === 'a' && name === 'href' && /^tel:\+?\d+$/.test(value)) continue;
      const isLink = tagName === 'a' && URL.canParse(value) && documentedSites.includes(new URL(value).origin);
      if (!isLink) faults.push(`<${tagName} ${name}="${value}">`);
    }
  }
  return faults;
}

function check(name: string, reply: Replied): void {
  for (const [header, value] of Object.entries(everyReply)) {
    expect([name, header, reply.headers[header]]).toEqual([name, header, value]);
  }
  expect([name, reply.headers['permissions-policy']?.includes('geolocation=()')]).toEqual([name, true]);
  expect([name, reply.headers['server'], reply.headers['x-powered-by']]).toEqual([name, undefined, undefined]);
  if (!name.includes('/assets/')) expect([name, reply.headers['cache-control']]).toEqual([name, 'no-store']);
  const type = reply.headers['content-type'] ?? '';
  if (reply.body !== '') expect([name, type]).toEqual([name, expect.stringMatching(/; charset=utf-8$/i)]);
  if (type.startsWith('text/html')) expect([name, faultsIn(reply.body)]).toEqual([name, []]);
  if (type.startsWith('text/csv')) {
    expect([name, reply.headers['content-disposition']]).toEqual([name, expect.stringMatching(/^attachment; /)]);
  }
  for (const cookie of reply.cookies) {
    expect([name, cookie]).toEqual([name, expect.stringMatching(/; Path=\/(;|$)/)]);
    expect([name, cookie]).toEqual([name, expect.stringMatching(/; HttpOnly/)]);
    expect([name, cookie]).toEqual([name, expect.stringMatching(/; SameSite=Lax/)]);
    expect([name, /; Domain=/i.test(cookie)]).toEqual([name, false]);
  }
}

describe('every reply', () => {
  let world: SecurityWorld;
  let secure: SecurityWorld;
  let own: Own;
  beforeAll(async () => {
    world = await openWorld();
    secure = await openWorld(() => ({ secure: true }));
    const prepared = await prepareOwn(world, ['analyst']);
    own = prepared.ownOf('analyst');
    const analyst = await world.signIn('analyst');
    await world.runFile(analyst, await world.sendFile(analyst, 'URN,Line name,Number\nK-1,CHARLIE,077\n'));
  });
  afterAll(async () => {
    await world.close();
    await secure.close();
  });

  it('of every route, let in, refused and unknown, has the headers and a page that needs no exception', async () => {
    for (const route of world.declared) {
      const name = nameOf(route);
      const { admitted, barred } = visitorsOf(route);
      const inside = await enter(world, name, admitted, own);
      expect([name, inside.reply.status < 400]).toEqual([name, true]);
      check(name, inside.reply);
      check(`${name} as nobody`, (await enter(world, name, null, own)).reply);
      if (barred !== null) check(`${name} refused`, (await enter(world, name, barred, own)).reply);
    }
  });

  it('of other pages than the plain ones too', async () => {
    const analyst = await world.signIn('analyst');
    const partner = await world.signIn('partner');
    const officer = await world.signIn('officer');
    const [load] = await world.test.asOwner<{ reference: string }>(
      "select reference from exchange.load where status = 'finished' limit 1",
    );
    const pages = [
      ...[...galleryPages, ...pagePatterns].map(({ slug }) => `/gallery/${slug}`),
      ...['/nowhere', '/lines/L-0000-00', '/lines?status=strange', '/lines?colour=red', '/lines?q=none', '/search'],
      ...[
        '/search?q=nothing+of+that+name',
        '/picture?show=out&asat=2020-01-01',
        '/crimes?force=kent',
        '/%ff',
        '/lines/',
      ],
      ...[`/imports/${load?.reference}`, `/lines/${own.line}`, '/sign-in?signed-out=yes', '/sign-in/done?state=none'],
    ];
    for (const page of pages) check(page, await world.get(analyst, page));
    check('/ of a partner', await world.get(partner, '/'));
    check('/ of an officer', await world.get(officer, '/'));
    check('refused form', await world.post(analyst, '/lines/new', { ...lineForm, name: '', number: 'x' }));
    check('stale form', await world.post(analyst, `/lines/${own.line}/change`, { ...lineForm, version: '99' }));
    check('foreign form', await world.post({ ...analyst, csrf: 'x' }, '/lines/new', lineForm));
    check('refused file', await world.post(analyst, '/imports', { kind: 'lines' }));
    check('too large', await world.post(analyst, '/lines/new', { note: 'x'.repeat(1_100_000) }));
    check('problem', await world.get(analyst, '/nowhere', { headers: { accept: 'application/json' } }));
  });

  it('sets cookies that another site and a neighbour cannot', async () => {
    const begun = await secure.get(null, '/sign-in/start?persona=kent-analyst');
    expect(begun.cookies).toHaveLength(1);
    expect(begun.cookies[0]).toMatch(/^__Host-throughline-attempt=.*; Secure/);
    const analyst = await secure.signIn('analyst');
    const changed = await secure.post(analyst, '/organisation', { organisation: String(numberOf('kent')) });
    expect(changed.cookies).toHaveLength(1);
    for (const cookie of changed.cookies) {
      expect(cookie).toMatch(/^__Host-throughline=/);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).not.toMatch(/Max-Age|Expires/i);
    }
    check('secure', changed);
    expect(changed.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    const plain = await enter(world, 'GET /sign-in/start', null, own);
    expect(plain.reply.cookies).toHaveLength(1);
    const done = await enter(world, 'GET /sign-in/done', null, own);
    expect(done.reply.cookies).toHaveLength(2);
  });
});

describe('the check of pages', () => {
  it.each([
    ['<p style="color: red">x</p>', '<p style>'],
    ['<p onclick="x()">x</p>', '<p onclick>'],
    ['<script>x()</script>', 'an inline script'],
    ['<style>p { color: red }</style>', 'a style element'],
    ['<a href="javascript:x()">x</a>', '<a href="javascript:x()">'],
    ['<a href="//evil.example/">x</a>', '<a href="//evil.example/">'],
    ['<a href="tel:0770;x=//evil.example">x</a>', '<a href="tel:0770;x=//evil.example">'],
    ['<img src="https://data.police.uk/x.png">', '<img src="https://data.police.uk/x.png">'],
    ['<template><p style="x">x</p></template>', '<p style>'],
  ])('finds %s', (html, fault) => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`;
    expect(faultsIn(page)).toEqual([fault]);
  });
});
