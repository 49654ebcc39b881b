import type { VNode } from 'preact';
import type { FieldProblem } from '#kernel/failure.ts';
import { type Day, sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { FormPage } from '#modules/records/index.ts';
import type { LineView } from '../queries/show-line.ts';
import { sayOptionalDay } from './words.ts';

/** Takes the day of a sighting over as the day on which the line was last seen: its owner decides. */
export function LastSeenPage(props: {
  readonly facts: PageFacts;
  readonly line: LineView;
  readonly sighting: { readonly reference: string; readonly seenOn: Day };
  readonly problems: readonly FieldProblem[];
}): VNode {
  const { facts, line, sighting } = props;
  return (
    <FormPage
      facts={facts}
      title={`Was ${line.name} last seen on ${sayDay(sighting.seenOn)}?`}
      marking={markingOf(line.marking)}
      back={{ href: `/sightings/${sighting.reference}`, text: 'The sighting' }}
      problems={props.problems}
      order={[]}
      action={`/lines/${line.reference}/last-seen`}
      button="Take it over"
      advice={`Your record says: ${sayOptionalDay(line.lastSeen).toLowerCase()}. It will say ${sayDay(sighting.seenOn)}, from sighting ${sighting.reference}.`}
    >
      <input type="hidden" name="version" value={line.version} />
      <input type="hidden" name="sighting" value={sighting.reference} />
    </FormPage>
  );
}
