import { asId } from '#kernel/id.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

/** A page of the gallery as somebody of Kent would see it: nobody needs to sign in to look at it. */
export function pretend(facts: PageFacts, address: string): PageFacts {
  return {
    ...facts,
    address,
    actor: {
      kind: 'person',
      account: asId('01934c2e-0000-7000-8000-000000000001'),
      name: 'Siân Ffion Llwyd-Ellis',
      organisation: 46,
      organisationName: 'Kent Police',
      organisationKind: 'force',
      memberships: [46],
      clearance: 1,
      permissions: ['lines.view'],
      purpose: 'policing purpose',
    },
    areas: [
      { title: 'Picture', href: '/picture' },
      { title: 'Lines', href: '/lines' },
      { title: 'People', href: '/people' },
      { title: 'Safeguarding', href: '/safeguarding' },
      { title: 'Tasking', href: '/tasking' },
      { title: 'Guidance', href: '/guidance' },
    ],
  };
}
