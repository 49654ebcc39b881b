import type { VNode } from 'preact';
import { type AreaFeature, Choropleth, SubNavigation } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import { forceAreaNote, forceAreas } from '#modules/geography/index.ts';
import { type PictureMeasure, type PictureQuery, pictureAddress, pictureMeasures } from '../picture-query.ts';
import type { Counted } from '../rules/counted.ts';
import type { Picture, PictureRow } from '../rules/picture.ts';
import { saySpan } from './say-span.ts';

interface Measure {
  readonly link: string;
  readonly title: string;
  readonly unit: { readonly one: string; readonly many: string };
  readonly of: (row: PictureRow) => Counted | null;
}

const measures: Readonly<Record<PictureMeasure, Measure>> = {
  out: {
    link: 'Out',
    title: 'Active lines out of each force',
    unit: { one: 'line out', many: 'lines out' },
    of: (row) => row.out,
  },
  in: {
    link: 'In',
    title: 'Active lines into each force',
    unit: { one: 'line in', many: 'lines in' },
    of: (row) => row.into,
  },
  inside: {
    link: 'Inside',
    title: 'Active lines inside each force',
    unit: { one: 'line inside', many: 'lines inside' },
    of: (row) => row.inside,
  },
  drugs: {
    link: 'Drug offences',
    title: 'Drug offences reported by each force',
    unit: { one: 'drug offence', many: 'drug offences' },
    of: (row) => row.drugs,
  },
};

const features = { type: 'FeatureCollection' as const, features: [...forceAreas] };

/** The Metropolitan and the City of London forces, which are small on a map of the country. */
const london = { title: 'London', areas: ['1', '2'] };

function areasOf(picture: Picture, { of }: Measure): ReadonlyMap<string, AreaFeature> {
  const drawn = new Set(forceAreas.map((area) => area.id));
  return new Map(
    picture.rows.flatMap((row) => {
      if (row.force === null || !drawn.has(row.force)) return [];
      const counted = of(row);
      // An area without a figure leads to the crimes of its force, which say what is held.
      const href = counted?.href ?? `/crimes?force=${row.key}`;
      return [[String(row.force), { name: row.name, value: counted?.value, href }] as const];
    }),
  );
}

/** The same figures on the map, after the table that has them all. */
export function PictureMap(props: {
  readonly picture: Picture;
  readonly query: PictureQuery;
  readonly withDrugs: boolean;
}): VNode {
  const { picture, query } = props;
  const shown = pictureMeasures.filter((each) => each !== 'drugs' || props.withDrugs || query.show === 'drugs');
  const measure = measures[query.show];
  const { months } = picture;
  const when = query.show === 'drugs' ? (months === null ? 'none held' : saySpan(months)) : sayDay(picture.asAt);
  return (
    <section id="map" aria-labelledby="map-heading">
      <h2 class="govuk-heading-m" id="map-heading">
        On the map
      </h2>
      <SubNavigation
        label="What the map shows"
        items={shown.map((each) => ({
          text: measures[each].link,
          href: `${pictureAddress({ ...query, show: each })}#map`,
          active: each === query.show,
        }))}
      />
      <Choropleth
        words={{
          id: 'picture-map',
          title: measure.title,
          measure: `By force area, ${when}`,
          description: `The 43 territorial forces of England and Wales, shaded by number of ${measure.unit.many}. The table above has every figure, and the forces that have no area on the map.`,
          source: forceAreaNote,
          table: 'elsewhere',
        }}
        areaTitle="Force"
        features={features}
        areas={areasOf(picture, measure)}
        unit={measure.unit}
        inset={london}
      />
    </section>
  );
}
