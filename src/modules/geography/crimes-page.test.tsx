import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { findForce } from '#modules/directory/index.ts';
import { actorOf } from '#platform/testing/index.ts';
import { crimeListAddress, crimeQuery } from './crime-query.ts';
import { type CrimesModel, CrimesPage } from './pages/crimes-page.tsx';
import { sayMonths } from './pages/say-months.ts';
import type { CrimeView } from './queries/list-crimes.ts';

const facts: PageFacts = {
  actor: actorOf(42),
  areas: [],
  csrf: '',
  address: '/crimes',
  now: asInstant('2026-11-21T12:00:00Z'),
  requestId: 'test',
  demonstration: false,
};
const suffolk = findForce('suffolk')?.number ?? 0;

const row: CrimeView = {
  reference: 'suffolk|2025-01|Drugs|1150001|52050001|Sample Street|E01999001#1',
  month: '2025-01',
  force: suffolk,
  kind: 'Drugs',
  longitude: 1_150_001,
  latitude: 52_050_001,
  location: 'Sample Street',
  lsoa: 'E01999001',
  district: 'E07000202',
  outcome: null,
  crimeId: null,
};

function page(asked: Readonly<Record<string, string>>, change: Partial<CrimesModel>): string {
  const model: CrimesModel = {
    query: crimeQuery.parse(asked),
    list: { rows: [row], next: null },
    total: { count: 1, isMore: false },
    held: null,
    downloadCap: 50_000,
    importHref: '/imports/new',
    ...change,
  };
  return render(CrimesPage(facts, model));
}

const nothing = { list: { rows: [], next: null }, total: { count: 0, isMore: false } } as const;

describe('the page of crimes', () => {
  it('shows what is held, with its source and what positions are not', () => {
    const html = page({}, {});
    for (const words of ['January 2025', 'Suffolk', 'Ipswich', 'Sample Street', '52.05000, 1.15000', 'None yet']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('1 crime<');
    expect(html).toContain('Open Government Licence v3.0. Positions are snapped to map points; not addresses.');
    expect(html).not.toContain('style=');
  });

  it('offers each filter, keeps what was chosen, and takes each away again', () => {
    const html = page({ force: 'suffolk', kind: 'Drugs', from: '2025-01', direction: 'ascending' }, {});
    for (const name of ['force', 'region', 'district', 'kind', 'from', 'to', 'position']) {
      expect(html).toContain(`name="${name}"`);
    }
    expect(html).toMatch(/<option selected[^>]*value="suffolk"/);
    expect(html).toContain('href="/crimes?kind=Drugs&amp;from=2025-01&amp;direction=ascending"');
    expect(html).toContain('value="E07000200"');
    expect(html).not.toContain('value="E08000012"');
  });

  it('leads on to the next page and back to the first', () => {
    const after = '2025-02 suffolk|2025-02|Drugs||||#1';
    const html = page(
      { kind: 'Drugs', after },
      { list: { rows: [row], next: { month: '2025-01', reference: 'x|y#1' } } },
    );
    expect(html).toContain('href="/crimes?kind=Drugs"');
    expect(html).toContain(
      `href="${crimeListAddress({ kind: 'Drugs', after: '2025-01 x|y#1' }).replace('&', '&amp;')}"`,
    );
    expect(crimeQuery.parse({ after }).after).toEqual({ month: '2025-02', reference: 'suffolk|2025-02|Drugs||||#1' });
  });

  it('says how to begin when there is nothing, and to whom it falls', () => {
    expect(page({}, { ...nothing, held: [] })).toContain('href="/imports/new"');
    expect(page({}, { ...nothing, held: [], importHref: null })).toContain('Ask an analyst of your organisation');
  });

  it('does not let nothing held pass for nothing happened', () => {
    const held = [{ force: suffolk, months: ['2025-01', '2025-02'] }];
    const other = page({ force: 'suffolk', from: '2025-06' }, { ...nothing, held });
    expect(other).toContain('For Suffolk, crimes are held for January 2025 to February 2025.');
    const none = page({ force: 'kent' }, { ...nothing, held });
    expect(none).toContain(
      'No crimes reported by Kent Police have been imported. This does not mean that there were none.',
    );
  });

  it('says "more than" and offers no download beyond what was counted or can be sent', () => {
    const html = page({}, { total: { count: 10_000, isMore: true } });
    expect(html).toContain('More than 10,000 crimes');
    expect(html).not.toContain('/crimes.csv');
    expect(page({ kind: 'Drugs' }, {})).toContain('href="/crimes.csv?kind=Drugs"');
  });
});

describe('crimeQuery', () => {
  it('takes empty boxes for nothing asked', () => {
    const asked = { force: '', region: '', district: '', kind: '', from: '', to: '', position: '', after: '' };
    expect(crimeQuery.parse(asked)).toEqual(crimeQuery.parse({}));
  });

  it.each([
    [{ force: 'narnia' }, '"narnia" is not a force'],
    [{ from: 'January' }, '"January" is not a month. Write it like 2025-01.'],
    [{ kind: 'Sorcery' }, 'Choose one from the list'],
    [{ after: 'page 2' }, 'Open the list again'],
  ])('refuses %o with what to do', (asked, words) => {
    const parsed = crimeQuery.safeParse(asked);
    expect(parsed.error?.issues.map((issue) => issue.message).join()).toContain(words);
  });
});

describe('sayMonths', () => {
  it.each([
    [[], ''],
    [['2025-01'], 'January 2025'],
    [['2024-12', '2025-01'], 'December 2024 to January 2025'],
    [
      ['2024-12', '2025-01', '2025-03', '2025-05', '2025-06'],
      'December 2024 to January 2025, March 2025, and May 2025 to June 2025',
    ],
  ])('%o is "%s"', (months, words) => {
    expect(sayMonths(months)).toBe(words);
  });
});
