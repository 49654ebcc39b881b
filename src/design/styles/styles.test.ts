import { expect, it } from 'vitest';
import { compileStyles } from './compile.ts';

const css = compileStyles();

it('asks for no file, picture or font', () => {
  expect(css).not.toContain('url(');
  expect(css).not.toContain('@import');
  expect(css).not.toContain('@font-face');
  expect(css).not.toContain('GDS Transport');
});

it('bears nothing of the Crown', () => {
  expect(css).not.toMatch(/crown|crest/i);
});

it.each([
  '.govuk-button',
  '.govuk-summary-list',
  '.moj-badge',
  '.moj-alert',
  '.moj-datepicker',
  '.tl-table',
  '.tl-marking',
  '.tl-chart__readout',
  '@media print',
])('has %s', (selector) => {
  expect(css).toContain(selector);
});
