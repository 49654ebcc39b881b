/** What stands behind a figure: a document that was read, background knowledge, or our own reasoning from what was read. */
export type Tag = 'read' | 'BK' | 'D';

/** A figure that somebody published, and how near to it a generated country has to come. */
export interface PublishedFigure {
  readonly code: string;
  /** What is counted, in words for a page. */
  readonly what: string;
  /** As it was published. */
  readonly published: string;
  /** Document and publisher. */
  readonly source: string;
  readonly tag: Tag;
  /** Least and most that we accept. Wide where documents differ or the figure is put in words. */
  readonly accept: readonly [number, number];
  /** How a generated value is said: a number, a share of one, or a change in shares of one. */
  readonly unit: 'count' | 'share' | 'change' | 'ratio';
  /** What is not alike between the two, if anything. */
  readonly note: string;
}

const answer = 'Parliamentary answers 126769 and 126770, 25 February 2022';
const programme = 'County Lines Programme data, Home Office, 16 December 2024; Parliamentary answer 32614 (2025)';
const record = 'Record number of gang leaders charged, GOV.UK, 8 October 2025';
const strategy = 'Disrupting County Lines: Policing Strategy 2024–2027, NCLCC and NPCC';
const assessment =
  'NCLCC Strategic Threat Risk Assessment 2023/24, as told by Police Professional and Drink and Drugs News';
const nca = 'NCA county lines assessments 2017 and 2018, as told by The Investigator and Care Appointments';
const weeks = 'Results of intensification weeks 2022 and 2025, as published (NPCC, 4 July 2025; Your Herefordshire)';

const figure = (
  code: string,
  what: string,
  published: string,
  accept: PublishedFigure['accept'],
  source: string,
  more: Partial<PublishedFigure> = {},
): PublishedFigure => ({ code, what, published, accept, source, tag: 'read', unit: 'count', note: '', ...more });

const ofLines: readonly PublishedFigure[] = [
  figure('active lines', 'Lines that trade, in a month', '600 (2020/21); 800 to 1,100 (2019/20)', [600, 1100], answer, {
    note: 'Published as potentially active lines.',
  }),
  figure(
    'closures',
    'Lines closed in a quarter',
    '410 (July to September 2024); 2,300 and more in twelve months',
    [350, 600],
    `${programme}; ${record}`,
  ),
  figure('type 1', 'Of lines closed, by type 1', '372 of 410', [0.86, 0.95], programme, { unit: 'share' }),
  figure('week', 'Lines closed in an intensification week', '104 and 172 (2022); 241 (June 2025)', [80, 260], weeks),
  figure('internal', 'Internal lines, against the year before', '+232 %', [1.5, 3.2], assessment, {
    unit: 'change',
    note: 'Published for 2023/24; generated for the year to the as-at day.',
  }),
  figure('external', 'External lines, against the year before', '−12.2 %', [-0.25, 0.02], assessment, {
    unit: 'change',
    note: 'Published for 2023/24; generated for the year to the as-at day.',
  }),
  figure('networks', 'Organised crime groups linked to lines', 'almost 1,500', [1100, 1650], assessment),
  figure(
    'numbers',
    'Numbers in use in a year for each line',
    'more than 2,000 numbers, about 1,000 lines',
    [1.2, 2.6],
    nca,
    { unit: 'ratio' },
  ),
  figure('drugs', 'Lines that sell crack cocaine or heroin', 'heroin and crack dominate', [0.8, 0.99], assessment, {
    unit: 'share',
    tag: 'D',
    note: 'Published in words; the share is ours.',
  }),
];

const ofPlaces: readonly PublishedFigure[] = [
  figure('metropolitan', 'Lines from the Metropolitan area', '15 % (2018); 283 of 720, 39 % (2017)', [0.15, 0.4], nca, {
    unit: 'share',
  }),
  figure('west midlands', 'Lines from the West Midlands', '9 %', [0.06, 0.13], nca, { unit: 'share' }),
  figure('merseyside', 'Lines from Merseyside', '7 %', [0.05, 0.11], nca, { unit: 'share' }),
  figure(
    'exporters',
    'External lines from the four exporter forces',
    'the four exporter forces are named',
    [0.5, 0.75],
    strategy,
    {
      unit: 'share',
      tag: 'D',
      note: 'Published without a share; the share is ours.',
    },
  ),
];

const ofPeople: readonly PublishedFigure[] = [
  figure('arrests', 'Arrests in a quarter', '557 (July to September 2024)', [445, 670], programme),
  figure(
    'holders',
    'Line holders charged in a quarter',
    'over 260 (July to September 2024); 1,120 and more in twelve months',
    [220, 340],
    `${programme}; ${record}`,
  ),
  figure(
    'referrals',
    'People referred to safeguarding in a quarter',
    '851 (July to September 2024); 3,200 and more in twelve months',
    [680, 1020],
    `${programme}; ${record}`,
  ),
  figure(
    'NRM',
    'Referrals to the National Referral Mechanism in a year',
    '1,544 (2020); 2,281 (2022)',
    [1300, 2600],
    `${answer}; Clewer Initiative`,
    {
      note: 'Published for referrals that are flagged as county lines.',
    },
  ),
  figure(
    'boys',
    'Boys among children who are referred',
    '75 to 81 % male children',
    [0.72, 0.83],
    `${answer}; Clewer Initiative`,
    {
      unit: 'share',
      note: 'Published as a share of all referrals flagged as county lines.',
    },
  ),
  figure(
    'girls overlooked',
    'Girls in truth beside girls referred: how many more',
    'girls are overlooked',
    [0.01, 0.15],
    'Policing County Lines briefing, February 2021',
    {
      unit: 'share',
      tag: 'D',
      note: 'Published in words; the size is ours.',
    },
  ),
  figure('ages', 'Children who are 15 to 17, among those referred', 'most', [0.55, 0.92], strategy, {
    unit: 'share',
    note: 'Published in words.',
  }),
  figure('missing', 'Children missing because of county lines, in a year', '1,900 (2021/22)', [1425, 2375], strategy),
];

/** Every figure that the generated country is held against, in the order of a page. */
export const publishedFigures: readonly PublishedFigure[] = [...ofLines, ...ofPlaces, ...ofPeople];
