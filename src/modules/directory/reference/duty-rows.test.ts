import { describe, expect, it } from 'vitest';
import { districts } from '#modules/geography/reference/districts.ts';
import { allOrganisations, findOrganisation, organisationByCode, organisationOf } from './all-organisations.ts';
import { sayArea } from './area-names.ts';
import { arrangements } from './arrangements.ts';
import { nationalContacts } from './contacts.ts';
import { councilOf, councils, councilsOf } from './councils.ts';
import { demonstrationContacts } from './demonstration-contacts.ts';
import { dutyKindOf, dutyKinds, findDutyKind } from './duties.ts';
import { areasAround, areasOfNation, dutyRows, hasDuty } from './duty-rows.ts';
import { forces } from './forces.ts';
import { regionalUnits } from './organisations.ts';
import { prisons } from './prisons.ts';
import { probationRegions } from './probation-regions.ts';
import { careTrusts } from './trusts.ts';

const councilDuties = dutyKinds.filter((kind) => kind.tier !== null);

describe('duties', () => {
  it('of councils are each held by exactly one of the two councils of each of the 318 districts', () => {
    expect(councilDuties).toHaveLength(10);
    for (const district of districts) {
      const found = councilsOf(district.code);
      const numbers = new Set([found?.lower.number, found?.upper.number]);
      for (const kind of councilDuties) {
        const holders = dutyRows.filter((row) => row.duty === kind.code && numbers.has(row.organisation));
        const expected = kind.tier === 'upper' ? found?.upper.number : found?.lower.number;
        expect(
          holders.map((row) => row.organisation),
          `${district.name}: ${kind.name}`,
        ).toEqual([expected]);
      }
    }
  });

  it('of the upper tier are held by 175 councils of England and Wales', () => {
    const holders = dutyRows.filter((row) => row.duty === 'public-health').map((row) => row.organisation);
    expect(new Set(holders).size).toBe(175);
    expect(holders).toHaveLength(175);
    expect(new Set(dutyRows.filter((row) => row.duty === 'closure').map((row) => row.organisation)).size).toBe(318);
  });

  it('of regional units cover 41 forces, which with the two of London are the 43', () => {
    const units = new Set(regionalUnits.map((unit) => unit.number));
    const areas = dutyRows.filter((row) => row.duty === 'regional-crime' && units.has(row.organisation));
    expect(new Set(areas.map((row) => row.area)).size).toBe(41);
    const london = forces.filter((force) => force.region === 'London').map((force) => force.areaCode ?? '');
    expect([...areas.map((row) => row.area), ...london].toSorted()).toEqual(
      forces
        .filter((force) => force.kind === 'territorial')
        .map((force) => force.areaCode)
        .toSorted(),
    );
  });

  it('of probation lie with one region for each territorial force', () => {
    const slugs = probationRegions.flatMap((region) => region.forces);
    expect(slugs.toSorted()).toEqual(
      forces
        .filter((force) => force.kind === 'territorial')
        .map((force) => force.slug)
        .toSorted(),
    );
  });

  it('of care in Northern Ireland lie with one trust of five, or two where a district is shared', () => {
    const counts = councils
      .filter((each) => each.nation === 'Northern Ireland')
      .map(({ code }) => careTrusts.filter((trust) => trust.districts.includes(code)).length);
    expect(counts).toHaveLength(11);
    expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
    expect(counts.filter((count) => count === 2)).toHaveLength(4);
  });

  it('are known kinds, of known bodies, for areas that have a name, each once', () => {
    for (const row of dutyRows) {
      expect(dutyKindOf(row.duty), row.duty).not.toBeNull();
      expect(organisationOf(row.organisation), `${row.organisation}`).not.toBeNull();
      expect(sayArea(row.area), `${row.organisation} ${row.duty}`).not.toBe(row.area);
      expect(row.source, row.duty).not.toBe('');
    }
    expect(new Set(dutyRows.map((row) => `${row.organisation} ${row.duty} ${row.area}`)).size).toBe(dutyRows.length);
  });

  it('are sourced: nothing of a statute is called official, and whatever is arranged otherwise is unverified', () => {
    expect(dutyKinds.filter((kind) => kind.standing === 'official')).toEqual([]);
    for (const { councils: codes, duty } of arrangements) {
      for (const code of codes) {
        const rows = dutyRows.filter(
          (row) => row.organisation === councilOf(code)?.number && (duty === null || row.duty === duty),
        );
        expect(rows.length, code).toBeGreaterThan(0);
        expect(
          rows.every((row) => row.standing === 'unverified' && row.note !== ''),
          code,
        ).toBe(true);
      }
    }
  });

  it('are found as people write them', () => {
    for (const kind of dutyKinds) {
      expect(findDutyKind(kind.name.toUpperCase())?.code).toBe(kind.code);
      expect(findDutyKind(kind.code)?.code).toBe(kind.code);
    }
    expect(findDutyKind("children's social care")?.code).toBe('childrens-social-care');
    expect(findDutyKind('constructor')).toBeNull();
  });
});

describe('areas around a council', () => {
  it('go from the district over the county and the force to the kingdom', () => {
    const ashford = councilsOf('E07000105')?.lower;
    expect(ashford && areasAround(ashford).map(sayArea)).toEqual([
      'Ashford',
      'Kent',
      'Area of Kent Police',
      'England',
      'England and Wales',
      'Great Britain',
      'The United Kingdom',
    ]);
    expect(areasOfNation('Northern Ireland').map(sayArea)).toEqual(['Northern Ireland', 'The United Kingdom']);
  });
});

describe('organisations', () => {
  it('share one space of numbers and of codes', () => {
    expect(new Set(allOrganisations.map((each) => each.number)).size).toBe(allOrganisations.length);
    expect(new Set(allOrganisations.map((each) => each.code)).size).toBe(allOrganisations.length);
    expect(allOrganisations.filter((each) => each.number < 1 || each.number > 9999)).toEqual([]);
    expect(allOrganisations.filter((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each.code))).toEqual([]);
  });

  it('keep the numbers that records hold', () => {
    expect(
      ['nca', 'council-knowsley', 'council-kent', 'trust-belfast', 'provider-catch22', 'prison-leeds'].map(
        (code) => organisationByCode(code)?.number,
      ),
    ).toEqual([61, 1511, 1716, 2001, 2201, 3277]);
  });

  it('are found as people write them: a bare county is its police', () => {
    const codeOf = (text: string) => findOrganisation(text)?.code;
    expect(codeOf('Kent')).toBe('kent');
    expect(codeOf('Kent County Council')).toBe('council-kent');
    expect(codeOf(' e10000016 ')).toBe('council-kent');
    expect(codeOf('NCLCC')).toBe('nclcc');
    expect(codeOf('King’s Lynn & West Norfolk council')).toBe('council-kings-lynn-and-west-norfolk');
    expect(codeOf('Leeds prison')).toBe('prison-leeds');
    expect([codeOf('Knowsley Council'), codeOf('Knowsley Council (demonstration)')]).toEqual([
      'council-knowsley',
      'knowsley-council',
    ]);
    expect(findOrganisation('constructor')).toBeNull();
    expect(findOrganisation('')).toBeNull();
  });

  it('have twelve probation regions, five trusts and prisons in every region', () => {
    expect([probationRegions.length, careTrusts.length]).toEqual([12, 5]);
    expect(new Set(prisons.map((prison) => prison.region)).size).toBe(10);
    expect(new Set(prisons.map((prison) => prison.name)).size).toBe(prisons.length);
  });
});

describe('numbers to ring', () => {
  it('belong to bodies that have the duty, one for each time', () => {
    const all = [...nationalContacts, ...demonstrationContacts];
    expect(all.filter((each) => !hasDuty(each.organisation, each.duty))).toEqual([]);
    expect(new Set(all.map((each) => `${each.organisation} ${each.duty} ${each.hours}`)).size).toBe(all.length);
  });

  it('of the demonstration are of Ofcom’s range for drama, and no two bodies share one', () => {
    expect(
      demonstrationContacts.filter((each) => !/^01632 960\d{3}$/.test(each.telephone) || !each.demonstration),
    ).toEqual([]);
    const owners = Map.groupBy(demonstrationContacts, (each) => each.telephone);
    for (const [telephone, all] of owners) {
      expect(new Set(all.map((each) => each.organisation)).size, telephone).toBe(1);
    }
  });

  it('of the nation are none of the demonstration’s, and none is called official', () => {
    expect(nationalContacts.filter((each) => each.demonstration || each.standing === 'official')).toEqual([]);
    expect(nationalContacts.filter((each) => /^(01632 960|07700 900)/.test(each.telephone))).toEqual([]);
  });
});
