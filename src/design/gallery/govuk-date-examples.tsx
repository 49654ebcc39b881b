import { DateInput } from '../govuk/date-input.tsx';
import type { Example, GalleryPage } from './example.ts';
import { longWords } from './govuk-name-examples.tsx';

const dates: readonly Example[] = [
  {
    title: 'Date',
    node: (
      <DateInput
        id="seen"
        namePrefix="seen"
        fieldset={{ legend: { text: 'When was it seen?' } }}
        hint={{ text: 'For example, 21 11 2026' }}
      />
    ),
  },
  {
    title: 'Date with one part wrong',
    node: (
      <DateInput
        id="born"
        namePrefix="born"
        values={{ 'born-day': '31', 'born-month': '2', 'born-year': '2011' }}
        fieldset={{ legend: { text: 'Born' } }}
        errorMessage={{ text: 'The date of birth must be a real date' }}
        month={{ error: true }}
      />
    ),
  },
  {
    title: 'Date with all of it missing',
    node: (
      <DateInput
        id="closed"
        namePrefix="closed"
        fieldset={{ legend: { text: 'When was the line closed?' } }}
        hint={{ text: 'The day on which the line holder was charged' }}
        errorMessage={{ text: 'Enter when the line was closed' }}
      />
    ),
  },
  {
    title: 'Month and year, where nobody knows the day',
    node: (
      <DateInput
        id="since"
        namePrefix="since"
        values={{ 'since-month': '8', 'since-year': '2026' }}
        day={false}
        fieldset={{ legend: { text: 'Since when is the child known to be involved?' } }}
      />
    ),
  },
  {
    title: 'Date with long words',
    node: (
      <DateInput
        id="long-date"
        namePrefix="long"
        fieldset={{ legend: { text: longWords } }}
        hint={{ text: longWords }}
        errorMessage={{ text: longWords }}
      />
    ),
  },
];

/** Dates that people know by heart. */
export const datePage: GalleryPage = { slug: 'dates', title: 'Dates', examples: dates };
