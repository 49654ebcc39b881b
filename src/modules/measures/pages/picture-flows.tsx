import type { VNode } from 'preact';
import { FlowMap } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { forceAreaNote, forceAreas } from '#modules/geography/index.ts';
import type { Picture } from '../rules/picture.ts';

const unknown = 'not-known';
const keyOf = (force: number | null): string => (force === null ? unknown : String(force));
const features = {
  type: 'FeatureCollection' as const,
  features: forceAreas.map((area) => ({ ...area, id: String(area.id) })),
};

/** From where to where: the figures first, then the largest on a map. */
export function PictureFlows({ picture }: { readonly picture: Picture }): VNode {
  const { flows, asAt } = picture;
  const forces = new Set(flows.flatMap(({ from, into }) => [from, into]));
  const drawn = features.features.map(({ id }) => [id, { name: organisationName(Number(id)) }] as const);
  const named = [...forces].map(
    (force) => [keyOf(force), { name: force === null ? 'Origin not known' : organisationName(force) }] as const,
  );
  const [largest] = flows.filter(({ from, into }) => from !== into);
  return (
    <FlowMap
      words={{
        id: 'picture-flows',
        title: 'Where active lines start, and where they are worked',
        measure: `Active lines from force to force and within a force, ${sayDay(asAt)}`,
        description:
          largest === undefined
            ? 'No active line runs from one force into another.'
            : `${flows.length} ways. The largest across a border is from ${largest.from === null ? 'an origin that is not known' : organisationName(largest.from)} into ${organisationName(largest.into)}, ${largest.lines.value} lines.`,
        source: forceAreaNote,
        empty: 'Ways will be here as soon as a line has a force where it starts and one where it is worked.',
      }}
      features={features}
      places={new Map([...drawn, ...named])}
      flows={flows.map(({ from, into, lines }) => ({
        from: keyOf(from),
        to: keyOf(into),
        value: lines.value,
        href: lines.href ?? undefined,
      }))}
      unit={{ one: 'line', many: 'lines' }}
    />
  );
}
