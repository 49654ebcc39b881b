import type { VNode } from 'preact';
import { WhatMattersNow } from '#design/index.ts';
import { may, type PersonActor } from '#kernel/actor.ts';
import type { Day } from '#kernel/instant.ts';
import { organisationByCode, organisationName } from '#modules/directory/index.ts';
import type { MatchingLine } from '../queries/matching-lines.ts';

function sayRing(line: MatchingLine): string {
  if (line.telephones.length === 0) return '';
  return `, ring ${line.telephones.join(' or ')}`;
}

/** Whether this person answers for the line and it was last seen before this. */
function mayTakeOver(line: MatchingLine, seenOn: Day, actor: PersonActor): boolean {
  const isLater = line.lastSeen === null || line.lastSeen < seenOn;
  return isLater && line.controller === actor.organisation && may(actor, 'lines.edit');
}

/**
 * What the register says of a sighting, to this reader: who holds the line and whom to ring, or that nothing is held that
 * they can see. The same words when a line is held where they cannot see it.
 */
export function SightingAnswer(props: {
  readonly lines: readonly MatchingLine[];
  readonly sighting: string;
  readonly seenOn: Day;
  readonly actor: PersonActor;
}): VNode {
  const { lines, sighting, seenOn, actor } = props;
  if (lines.length === 0) {
    const words = 'Nothing held that you can see. The centre and your intelligence desk have been told.';
    const centre = organisationByCode('nclcc');
    const link =
      centre === null ? undefined : { href: `/organisations/${centre.code}`, text: 'Whom to ring at the centre' };
    return <WhatMattersNow matters={[{ words, ...(link === undefined ? {} : { link }) }]} />;
  }
  return (
    <WhatMattersNow
      matters={lines.flatMap((line) => [
        {
          words: `Held by ${organisationName(line.controller)} as ${line.name} (${line.status}). Answerable: ${organisationName(line.controller)}${sayRing(line)}. It has been told.`,
          link: { href: `/lines/${line.reference}`, text: `Open ${line.name}` },
        },
        ...(mayTakeOver(line, seenOn, actor)
          ? [
              {
                words: `${line.name} was last seen before this, as your record says.`,
                link: { href: `/lines/${line.reference}/last-seen?sighting=${sighting}`, text: 'Take it over' },
              },
            ]
          : []),
      ])}
    />
  );
}
