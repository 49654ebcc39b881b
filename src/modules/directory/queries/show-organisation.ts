import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { type Organisation, organisationByCode, organisationOf } from '../reference/all-organisations.ts';
import { sayArea } from '../reference/area-names.ts';
import { type Council, councilOf, councils } from '../reference/councils.ts';
import { dutyKindOf, type Standing } from '../reference/duties.ts';
import { forces } from '../reference/forces.ts';
import type { ContactTimes } from '../rules/contact-hours.ts';

/** A duty of an organisation, with the areas that it has it for. */
export interface DutyView {
  readonly duty: string;
  readonly name: string;
  readonly what: string;
  readonly areas: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly standing: Standing;
  /** Null: since before this was written down, and until further notice. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A number of an organisation. */
export interface ContactView extends ContactTimes {
  readonly duty: string;
  readonly dutyName: string;
  readonly telephone: string;
  readonly fallback: string;
  readonly source: string;
  readonly standing: Standing;
  readonly demonstration: boolean;
  readonly checkedOn: Day | null;
}

/** A hospital or school in the area of a council. */
export interface InstitutionView {
  readonly kind: 'hospital' | 'school';
  readonly code: string;
  readonly name: string;
  readonly postcode: string | null;
}

/** What a page shows of an organisation. */
export interface OrganisationView {
  readonly organisation: Organisation;
  /** Null where it is no council. */
  readonly council: Council | null;
  /** Councils above and below it, or in the area of a force, by name. */
  readonly councils: readonly Organisation[];
  /** The police of a council's area, or the forces of a regional unit. */
  readonly forces: readonly Organisation[];
  readonly regionalUnit: Organisation | null;
  readonly duties: readonly DutyView[];
  readonly contacts: readonly ContactView[];
  /** Open ones, at most `mostInstitutions`. */
  readonly institutions: readonly InstitutionView[];
}

/** Most hospitals and schools that a page names. */
const mostInstitutions = 200;

interface DutyRecord extends Omit<DutyView, 'name' | 'what' | 'areas' | 'notes'> {
  readonly area: string;
  readonly note: string;
}

async function dutiesOf(db: Reader, organisation: number): Promise<readonly DutyView[]> {
  const rows = await ask(
    db,
    sql<DutyRecord>`
    select duty, area, note, source, standing, from_day::text as "from", to_day::text as "to"
    from directory.duty where organisation = ${organisation} order by duty, area`,
  );
  return [...Map.groupBy(rows, (row) => row.duty)].map(([duty, all]) => {
    const kind = dutyKindOf(duty);
    const { source = '', standing = 'unverified', from = null, to = null } = all[0] ?? {};
    return {
      duty,
      name: kind?.name ?? duty,
      what: kind?.what ?? '',
      areas: all.map((row) => sayArea(row.area)),
      notes: [...new Set(all.map((row) => row.note).filter((note) => note !== ''))],
      source,
      standing,
      from,
      to,
    };
  });
}

async function contactsOf(db: Reader, organisation: number): Promise<readonly ContactView[]> {
  const rows = await ask(
    db,
    sql<Omit<ContactView, 'dutyName'>>`
    select duty, hours, opens, closes, telephone, fallback, source, standing, demonstration,
      checked_on::text as "checkedOn"
    from directory.contact_point where organisation = ${organisation} order by duty, hours`,
  );
  return rows.map((row) => ({ ...row, dutyName: dutyKindOf(row.duty)?.name ?? row.duty }));
}

function institutionsOf(db: Reader, districts: readonly string[]): Promise<readonly InstitutionView[]> {
  return ask(
    db,
    sql<InstitutionView>`
    select kind, code, name, postcode from directory.institution
    where district = any(${[...districts]}::text[]) and is_open order by kind, name, code limit ${mostInstitutions}`,
  );
}

const byName = (one: Organisation, other: Organisation) => one.name.localeCompare(other.name, 'en-GB');
const present = (numbers: readonly number[]): readonly Organisation[] =>
  numbers
    .map(organisationOf)
    .filter((each) => each !== null)
    .toSorted(byName);

/** Councils that share ground with a council: those below a county, or the county above a district. */
function relatedCouncils(council: Council): readonly Council[] {
  return councils.filter((each) => each.upper === council.code || each.code === council.upper);
}

function districtsOf(council: Council): readonly string[] {
  if (council.tier !== 'county') return [council.code];
  return councils.filter((each) => each.upper === council.code).map((each) => each.code);
}

/** The council of an organisation's number; null where it is none. */
function councilOfNumber(number: number): Council | null {
  const found = councils.find((each) => each.number === number);
  return found === undefined ? null : councilOf(found.code);
}

function around(organisation: Organisation, council: Council | null) {
  const unit = organisation.regionalUnit;
  const members = forces.filter((force) => force.regionalUnit === organisation.shortName).map((force) => force.number);
  const inArea = organisation.sort === 'force' ? councils.filter((each) => each.force === organisation.number) : [];
  return {
    forces: present(council === null ? members : [council.force]),
    regionalUnit: unit === null ? null : organisationByCode(unit.toLowerCase()),
    councils: present((council === null ? inArea : relatedCouncils(council)).map((each) => each.number)),
  };
}

/** An organisation by its code, with everything that its page shows; null when this database has none of that code. */
export async function showOrganisation(db: Reader, code: string): Promise<OrganisationView | null> {
  const organisation = organisationByCode(code);
  if (organisation === null) return null;
  const [held] = await ask(
    db,
    sql<{ id: number }>`select id from directory.organisation where id = ${organisation.number}`,
  );
  if (held === undefined) return null;
  const council = councilOfNumber(organisation.number);
  return {
    organisation,
    council,
    ...around(organisation, council),
    duties: await dutiesOf(db, organisation.number),
    contacts: await contactsOf(db, organisation.number),
    institutions: council === null ? [] : await institutionsOf(db, districtsOf(council)),
  };
}
