import type { Standing } from './duties.ts';
import { forces } from './forces.ts';
import { careTrusts } from './trusts.ts';

/** When a number is answered: see `rules/contact-hours.ts`, which reads it. */
export const contactHours = ['always', 'office hours', 'out of hours', 'every day'] as const;
export type ContactHours = (typeof contactHours)[number];

/** A number that somebody answers for a body's duty. */
export interface ReferenceContact {
  readonly organisation: number;
  readonly duty: string;
  readonly hours: ContactHours;
  /** London time, like 09:00; both null with 'always', and where the usual office hours hold. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly telephone: string;
  /** What to do when nobody answers. */
  readonly fallback: string;
  readonly source: string;
  readonly standing: Standing;
  /** True for numbers that nobody answers, of Ofcom's ranges for drama. */
  readonly demonstration: boolean;
}

function contact(
  organisation: number,
  duty: string,
  telephone: string,
  more: Partial<ReferenceContact> & { readonly source: string },
): ReferenceContact {
  return {
    organisation,
    duty,
    hours: 'always',
    opens: null,
    closes: null,
    telephone,
    fallback: '',
    standing: 'named source',
    demonstration: false,
    ...more,
  };
}

const railway = forces.find((force) => force.kind === 'railways')?.number ?? 0;

const outOfHoursOfTrusts = careTrusts.flatMap(({ number }) =>
  ['childrens-social-care', 'adults-social-care'].map((duty) =>
    contact(number, duty, '028 9504 9999', {
      hours: 'out of hours',
      fallback: 'Ring the Police Service of Northern Ireland on 101, or 999 when somebody is in danger.',
      source: 'westerntrust.hscni.net, Regional Emergency Social Work Service: one number for all of Northern Ireland',
    }),
  ),
);

/**
 * Numbers of national services, which are facts: each was read on the page that is named, none was rung. Services change
 * their hours, so none of them is called official.
 */
export const nationalContacts: readonly ReferenceContact[] = [
  contact(railway, 'railway-police', '0800 40 50 40', {
    fallback: 'Text 61016, or ring 999 when somebody is in danger.',
    source: 'btp.police.uk, frequently asked questions',
  }),
  contact(2202, 'county-lines-helpline', '116 000', {
    hours: 'every day',
    opens: '09:00',
    closes: '23:00',
    fallback: 'It is for talking, not for a place tonight: ring social care.',
    source: 'missingpeople.org.uk, exploitation and county lines',
  }),
  contact(2203, 'modern-slavery-helpline', '08000 121 700', {
    fallback: 'Report online at modernslaveryhelpline.org, or ring the police.',
    source: 'modernslaveryhelpline.org; day and night by newham.gov.uk, which may have changed',
  }),
  contact(2204, 'modern-slavery-support', '0800 808 3733', {
    fallback: 'Ring adults’ social care.',
    source: 'salvationarmy.org.uk, supporting survivors: day and night',
  }),
  contact(2205, 'child-trafficking-advice', '0808 800 5000', {
    hours: 'office hours',
    opens: '09:30',
    closes: '16:30',
    fallback: 'Ring children’s social care.',
    source: 'nspcc.org.uk, Child Trafficking Advice Centre; hours from an older page of it',
  }),
  ...outOfHoursOfTrusts,
];
