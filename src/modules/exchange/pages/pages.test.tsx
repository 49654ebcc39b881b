import { describe, expect, it } from 'vitest';
import { renderDocument } from '#design/index.ts';
import { asId } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Reference } from '#kernel/reference.ts';
import type { LoadView } from '../queries/find-load.ts';
import { ImportsPage } from './imports-page.tsx';
import { type LoadModel, LoadPage } from './load-page.tsx';

const now = asInstant('2026-11-21T18:53:12Z');
const facts: PageFacts = {
  actor: null,
  areas: [],
  csrf: 'token',
  address: '/imports',
  now,
  requestId: 'r',
  demonstration: false,
};

const load: LoadView = {
  id: asId('0190a5b6-0000-7000-8000-000000000001'),
  reference: 'J-7K3Q-9F' as Reference,
  kind: 'lines',
  fileName: 'lines.csv',
  fileBytes: 2048,
  upload: null,
  mapping: { headings: ['URN', 'Notes'], columns: { sourceReference: 'URN', brand: '' }, settled: true },
  status: 'running',
  settled: true,
  outcome: null,
  trouble: null,
  recordedBy: 'Priya Shah, Kent Police',
  recordedAt: now,
  finishedAt: null,
  progress: {
    row: 1001,
    of: 4001,
    movedAt: now,
    tally: { read: 1000, added: 990, changed: 0, unchanged: 0, refused: 10 },
    seconds: 2.5,
  },
};

function loadPage(change: Partial<LoadView>, more: Partial<LoadModel> = {}): { html: string; text: string } {
  const model: LoadModel = {
    load: { ...load, ...change },
    kindTitle: 'Lines',
    fileSize: '2 KB',
    organisation: 'Kent Police',
    problems: [],
    stored: 0,
    page: 1,
    pages: 1,
    ...more,
  };
  const html = renderDocument(LoadPage(facts, model));
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

describe('the pages of imports', () => {
  it('say what will be here and how to start while there is nothing', () => {
    const model = { organisation: 'Kent Police', loads: [], next: null, first: true, titles: {} };
    const html = renderDocument(ImportsPage(facts, model));
    expect(html).toContain('No imports yet');
    expect(html).toContain('href="/imports/new"');
    expect(html).not.toContain('<table');
  });

  it('show how far a running import is, and renew themselves', () => {
    const { html, text } = loadPage({});
    expect(html).toContain('data-refresh-seconds="2"');
    expect(text).toContain('1,001 of 4,001 rows of the file (25%)');
    expect(text).toContain('Of 1,000 rows read, 990 added');
    expect(text).toContain('You can leave this page');
    expect(text).toContain('Columns that are not imported Notes');
  });

  it('say of a command that was killed when it broke off and what to do, and wait for nothing', () => {
    const movedAt = asInstant('2026-11-21T18:40:00Z');
    const progress = load.progress === null ? null : { ...load.progress, movedAt };
    const { html, text } = loadPage({ progress });
    expect(text).toContain('Broken off on 21 November 2026 at 18:40: run the same command again to go on.');
    expect(html).not.toContain('data-refresh-seconds');
    expect(
      loadPage({ progress: { ...load.progress, movedAt: asInstant('2026-11-21T18:44:00Z') } as LoadView['progress'] })
        .html,
    ).toContain('data-refresh-seconds');
    const sent = loadPage({ progress, upload: load.id });
    expect(sent.text).not.toContain('Broken off');
    const list = renderDocument(
      ImportsPage(facts, {
        organisation: 'Kent Police',
        loads: [{ ...load, progress }],
        next: null,
        first: true,
        titles: {},
      }),
    );
    expect(list).toContain('Broken off');
  });

  it('stop renewing themselves at the end, and lead to what was imported', () => {
    const outcome = { read: 4000, added: 3990, changed: 0, unchanged: 0, refused: 10, seconds: 8.2 };
    const { html, text } = loadPage({ status: 'finished', outcome, finishedAt: now });
    expect(html).not.toContain('data-refresh-seconds');
    expect(html).toContain('href="/lines"');
    expect(text).toContain('in 8.2 seconds .');
    expect(text).toContain('Finished, some rows refused');
  });

  it('say that only the first thousand problems are listed', () => {
    const problems = [{ row: 2, column: null, value: '<b>', message: 'Mend it.' }];
    const { html, text } = loadPage({}, { problems, stored: 1000, page: 2, pages: 10 });
    expect(text).toContain('Only the first 1,000 problems are listed.');
    expect(text).toContain('10 rows were refused.');
    expect(html).toContain('&lt;b>');
    expect(html).toContain('?page=1#problems');
    expect(html).toContain('?page=3#problems');
  });

  it('say what went wrong and that what was kept stays', () => {
    const { text } = loadPage({ status: 'failed', trouble: 'The file broke off.', finishedAt: now });
    expect(text).toContain('Warning The file broke off.');
    expect(text).toContain('What was imported before it failed stays.');
  });
});
