/**
 * What the numbers of the national picture mean. The words change only together with the counting, and then the version
 * counts up: figures of two versions are never compared in silence (domain notes, fact 5).
 */
export const pictureDefinition = {
  version: 1,
  since: '21 November 2026',
  rules: [
    {
      term: 'Active line',
      means:
        'A line whose status is potentially active, active or re-opened. Suspected, dormant, closed, merged and split lines are not counted.',
    },
    {
      term: 'Out',
      means: 'Active external lines that start in the force. External: the line crosses a force boundary.',
    },
    {
      term: 'In',
      means:
        'Active external lines that are worked in the force and do not start there. A line into three forces counts in each of the three, and once in the total of the country.',
    },
    { term: 'Inside', means: 'Active internal lines: they start and end in the force.' },
    {
      term: 'Drug offences',
      means:
        'Crimes of the type Drugs, possession and supply together, by the force that reported them, in the 12 months up to the latest month held. The span is the same for every force. A month without any drug offence of a force is taken as not held.',
    },
    {
      term: 'As at',
      means:
        'The status that a line had at the end of the day, from the history of its status: the latest change dated on or before it. What was recorded later about that day is counted in. Where the line starts and is worked, and who may see it, are as recorded now.',
    },
  ],
} as const;
