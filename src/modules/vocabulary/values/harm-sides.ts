import type { ListWithValues } from '../rules/value.ts';

type Side = 'harmed' | 'harming' | 'both';

/**
 * Which values say that somebody was harmed, and which that they harm others: what is in neither says neither. To turn a
 * person from the one to the other takes two people (harm H1). A runner, a sitter or a money mule may be exploited and
 * stands on neither side.
 */
const sides: Readonly<Record<string, Readonly<Partial<Record<string, Side>>>>> = {
  'line-roles': {
    'line holder': 'harming',
    'line manager': 'harming',
    supplier: 'harming',
    enforcer: 'harming',
    recruiter: 'harming',
    exploiter: 'harming',
    'cuckooed occupant': 'harmed',
  },
  'event-categories': { suspect: 'harming', convicted: 'harming', victim: 'harmed', 'suspected victim': 'harmed' },
  associations: { exploits: 'harming', 'exploited by': 'harmed' },
  'exploitation-statuses': {
    'suspected victim': 'harmed',
    referred: 'harmed',
    'RG positive': 'harmed',
    'CG positive': 'harmed',
    'victim and offender': 'both',
  },
};

/** The list with the side of each of its values beside it; lists that know no sides stay as they are. */
export function withSides(list: ListWithValues): ListWithValues {
  const known = sides[list.code];
  if (known === undefined) return list;
  return {
    ...list,
    particulars: [...list.particulars, { key: 'side', title: 'Side of harm', of: 'harm-sides' }],
    values: list.values.map((value) => ({
      ...value,
      particulars: { ...value.particulars, side: known[value.code] ?? 'neither' },
    })),
  };
}
