import { AgePyramid } from '../charts/age-pyramid/age-pyramid.tsx';
import type { AgeBand, ShownCount } from '../charts/age-pyramid/age-pyramid-props.ts';
import type { ChartWords } from '../charts/frame/chart-frame.tsx';
import { Funnel } from '../charts/funnel/funnel.tsx';
import { Waterfall } from '../charts/waterfall/waterfall.tsx';
import type { Example } from './example.ts';

const words = (id: string, title: string, measure: string, description: string): ChartWords => ({
  id,
  title,
  measure,
  description,
  source: 'Made up for this page.',
});

const band = (name: string, boys: ShownCount, girls: ShownCount, unknown?: ShownCount): AgeBand => ({
  key: name,
  name,
  counts: { boys, girls, unknown },
});

const sides = [
  { key: 'boys', name: 'Boys and men' },
  { key: 'girls', name: 'Girls and women' },
] as const;

export const pyramidExamples: readonly Example[] = [
  {
    title: 'Small numbers withheld, sex not recorded as a third block',
    node: (
      <AgePyramid
        words={words(
          'pyramid-notice',
          'Most who come to notice are boys of 15 to 17',
          'People who came to notice with a line, by age and sex, October 2026',
          'Bars to both sides by age. Boys of 15 to 17 are most, with 212; girls of the same age 61. Counts under five are not shown.',
        )}
        sides={sides}
        unknown={{ key: 'unknown', name: 'Sex not recorded' }}
        unit={{ one: 'person', many: 'people' }}
        bands={[
          band('10 to 12', 'withheld', 'withheld', 0),
          band('13 or 14', 48, 17, 'withheld'),
          band('15 to 17', 212, 61, 9),
          band('18 to 24', 96, 22, 'withheld'),
          band('25 to 39', 31, 14, 0),
          band('40 or over', 12, 0, 0),
          band('Age not known', 7, undefined, 5),
        ]}
      />
    ),
  },
  {
    title: 'Any two sides, large figures, nobody of neither',
    node: (
      <AgePyramid
        words={words(
          'pyramid-roles',
          'Most of those recorded as runners are children',
          'People linked to a line, by age and role, 2026',
          'Two sides by age: those recorded as runners are mostly under 18, as line holders mostly 18 to 39.',
        )}
        sides={[
          { key: 'boys', name: 'Recorded as runner', tone: 'safeguarding' },
          { key: 'girls', name: 'Recorded as line holder', tone: 'enforcement' },
        ]}
        unknown={{ key: 'unknown', name: 'Role not known' }}
        bands={[band('Under 18', 12_402, 31, 0), band('18 to 39', 3_180, 2_204, 0), band('40 or over', 1_009, 702, 0)]}
      />
    ),
  },
  {
    title: 'One band; nothing yet',
    node: (
      <>
        <AgePyramid
          words={words('pyramid-one', 'All were 15 to 17', 'One operation', 'One band.')}
          sides={sides}
          bands={[band('15 to 17', 6, 'withheld')]}
        />
        <AgePyramid
          words={words('pyramid-none', 'Nobody has come to notice', 'November 2026', 'Nothing is drawn.')}
          sides={sides}
          bands={[]}
        />
      </>
    ),
  },
];

export const funnelExamples: readonly Example[] = [
  {
    title: 'Shares kept and reasons of loss, stages that open lists',
    node: (
      <Funnel
        words={words(
          'funnel-support',
          'Half of the children who were referred finished their support',
          'Referrals to rescue and support, from April 2026 to September 2026',
          'Four stages: 80 referred, 62 accepted, 51 engaged, 40 finished.',
        )}
        unit={{ one: 'child', many: 'children' }}
        stages={[
          { key: 'referred', name: 'Referred', count: 80, href: '/referrals' },
          {
            key: 'accepted',
            name: 'Accepted',
            count: 62,
            href: '/referrals?stage=accepted',
            reasons: '9 lived outside the area that the provider serves, 6 were 18 by then, 3 not known',
          },
          { key: 'engaged', name: 'Engaged', count: 51, reasons: '7 said no, 4 could not be reached' },
          { key: 'finished', name: 'Finished', count: 40, reasons: '6 moved away, 5 not known' },
        ]}
      />
    ),
  },
  {
    title: 'A stage that is larger than the one before, a stage without a figure, long and Arabic names',
    node: (
      <Funnel
        words={words(
          'funnel-rise',
          'More were engaged than were accepted: the figures do not fit',
          'Referrals, third quarter of 2026',
          'Five stages; the third is larger than the second, the fourth has no figure.',
        )}
        stages={[
          { key: 'a', name: 'Referred by a force, a council or a school under the protocol of 2024', count: 1_204 },
          { key: 'b', name: 'مقبول', count: 31, reasons: '1,173 wait for a first look' },
          { key: 'c', name: 'Engaged', count: 44 },
          { key: 'd', name: 'Reviewed' },
          { key: 'e', name: 'Wedi gorffen', count: 0, reasons: 'none has been there long enough' },
        ]}
      />
    ),
  },
  {
    title: 'One stage; nothing yet',
    node: (
      <>
        <Funnel
          words={words('funnel-one', 'Nine have been referred', 'Referrals, November 2026', 'One stage: 9 referred.')}
          stages={[{ key: 'referred', name: 'Referred', count: 9 }]}
        />
        <Funnel
          words={words('funnel-none', 'Nobody has been referred', 'Referrals, December 2026', 'Nothing is drawn.')}
          stages={[]}
        />
      </>
    ),
  },
];

export const waterfallExamples: readonly Example[] = [
  {
    title: 'For and against, a comparison that could not be made',
    node: (
      <Waterfall
        words={words(
          'waterfall-same',
          'Name and phone outweigh the year of birth',
          'Two records compared: Keira Halloran, Merseyside, and Kiera Hallaran, West Mercia',
          'Starts far below even odds at −14.3; name adds 9.1, phone 8.7, day and month of birth 3.2, and it ends at 7.3 above.',
        )}
        start={{ says: '1 pair in 20,000 that are compared is the same person', weight: -14.29 }}
        comparisons={[
          { key: 'name', name: 'Name', says: 'close spelling, rare name', weight: 9.14 },
          { key: 'born', name: 'Born', says: 'same day and month, year differs', weight: 3.18 },
          { key: 'phone', name: 'Phone', says: 'same number, same month', weight: 8.71 },
          { key: 'address', name: 'Address', says: 'Huyton and “Liverpool”: same area', weight: 0.92 },
          { key: 'sex', name: 'Sex', says: 'both girls', weight: 0.68 },
          { key: 'height', name: 'Height', says: '12 centimetres apart within a year', weight: -0.04 },
          { key: 'school', name: 'School', says: 'different towns', weight: -0.99 },
          { key: 'photo', name: 'Scars', says: 'one record says nothing' },
        ]}
        conclusion="Almost certainly the same: 99.2 in 100 such pairs were"
      />
    ),
  },
  {
    title: 'Against, long words, an Arabic name',
    node: (
      <Waterfall
        words={words(
          'waterfall-different',
          'The same name is common; nothing else fits',
          'Two records compared: محمد عبد الرحمن, Kent, and محمد عبدالرحمن, Dyfed-Powys',
          'Starts at −14.3 and ends at −18.7.',
        )}
        start={{ says: '1 pair in 20,000 that are compared is the same person', weight: -14.29 }}
        comparisons={[
          { key: 'name', name: 'Name', says: 'محمد عبد الرحمن', weight: 2.1 },
          {
            key: 'place',
            name: 'Where they were found, and when',
            says: 'on the same evening in two towns that are 240 miles apart, both seen by an officer who recorded the time',
            weight: -6.5,
          },
        ]}
        conclusion="Very unlikely to be the same: fewer than 1 in 10,000 such pairs were"
      />
    ),
  },
  {
    title: 'Nothing compared yet',
    node: (
      <Waterfall
        words={words(
          'waterfall-none',
          'Nothing could be compared',
          'Two records without a field in common',
          'Only the start and the sum, both −14.3.',
        )}
        start={{ says: '1 pair in 20,000 that are compared is the same person', weight: -14.29 }}
        comparisons={[]}
        conclusion="Cannot be told: nobody should decide on this"
      />
    ),
  },
];
