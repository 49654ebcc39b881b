/**
 * What the numbers of the national picture mean. The words change only together with the counting, and then the version
 * counts up: figures of two versions are never compared in silence (domain notes, fact 5).
 */
export const pictureDefinition = {
  version: 2,
  since: '22 November 2026',
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
      term: 'New, closed, came back',
      means:
        'By the history of the status of each line, each line once a month in each figure. New: counted as active for the first time, and not closed before. Closed: type 1 (a line holder was charged and the centre decided) or type 2 (the number was disabled), whatever it was before: a line that was only suspected until then is closed without ever having been counted as active. Where type 1 follows type 2, it counts under both, and once in all closed. Came back: counted as active again after it was closed. Net closed: closed less come back.',
    },
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
