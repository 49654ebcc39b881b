import type { RecordPart, Status } from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { isChildOn } from '#kernel/age/index.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { findLinks, loadEnds } from '#modules/links/index.ts';
import {
  type Fact,
  type FieldContext,
  type FieldValues,
  type KindPages,
  loadFieldContext,
  mayAdd,
  mayChange,
  sayFact,
} from '#modules/records/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { warningFact } from './kinds/harm-facts.ts';
import { wholeName } from './kinds/name-facts.ts';
import { personKind } from './kinds/person.ts';
import { Matters, warningsOn } from './pages/matters.tsx';
import { type RoleHeld, rolesPart } from './pages/roles-part.tsx';
import { saidPart } from './pages/said-part.tsx';
import { twoPeopleParts } from './pages/two-people-part.tsx';
import { addressesKept } from './queries/addresses.ts';
import { approvalsAbout } from './queries/approvals-about.ts';
import { isByAssociation } from './queries/by-association.ts';
import { dutyNumbers } from './queries/duty-numbers.ts';
import { isHarmed } from './queries/harm.ts';
import { heedPerson } from './queries/heed-person.ts';
import { offeredRoles } from './queries/offered-roles.ts';
import { birthOf } from './rules/born.ts';
import { sayWhoInFull, treatmentOf } from './rules/who.ts';

type Asked = Parameters<NonNullable<KindPages['more']>>[0];

async function rolesOf(db: Reader, person: Id): Promise<readonly RoleHeld[]> {
  const links = await findLinks(db, { kind: 'role-in-line', a: [person] });
  const lines = await loadEnds(
    db,
    links.map((link) => link.b),
  );
  return links.flatMap((link) => {
    const line = lines.get(link.b);
    return line === undefined ? [] : [{ link, line }];
  });
}

function ageOf(values: FieldValues, today: Day) {
  const child = isChildOn(birthOf(values['born']), today);
  return ({ yes: 'child', no: 'adult', 'may be': 'not known' } as const)[child];
}

function tagsOf(values: FieldValues, warnings: readonly Fact[], context: FieldContext): readonly Status[] {
  const council = values['looked_after_by'];
  return [
    ...(values['deceased'] === true ? [{ text: 'Deceased', tone: 'closed' as const }] : []),
    ...(typeof council === 'number'
      ? [{ text: `Looked after: ${organisationName(council)}`, tone: 'safeguarding' as const }]
      : []),
    ...warnings.map((fact) => ({
      text: `Warning: ${sayFact(warningFact, { values: { marker: fact.values['marker'] ?? null } }, context)}`,
      tone: 'enforcement' as const,
    })),
  ];
}

/** Where the protected address is asked for: for those of the controller with the permission. */
async function addressParts({ db, actor, record }: Asked): Promise<readonly RecordPart[]> {
  if (actor.organisation !== record.controller || !may(actor, 'people.protected')) return [];
  const kept = await addressesKept(db, record.id);
  const standing = kept.filter((each) => each.withdrawnAt === null).length;
  const content = (
    <p class="govuk-body">
      {standing === 0 ? 'None is recorded. ' : 'Protected. '}
      <a class="govuk-link" href={`/people/${record.reference}/address`}>
        {standing === 0 ? 'Record one' : 'See it with a reason'}
      </a>
    </p>
  );
  return [{ id: 'address', title: 'Protected address', content }];
}

function menuOf({ actor, record }: Asked) {
  const path = `/people/${record.reference}`;
  return mayChange(personKind, record, actor)
    ? [{ href: `${path}/background`, text: 'Record ethnicity, for the monitoring of fairness' }]
    : [];
}

async function more(asked: Asked) {
  const { db, actor, record, stated, now } = asked;
  const today = dayOf(now);
  const { values, reference, handling } = record;
  const treatment = treatmentOf(values, today);
  const deceased = values['deceased'] === true;
  const isChild = treatment.asChild && !deceased;
  const fields = personKind.facts.flatMap((fact) => fact.fields);
  const [context, roles, approvals, harmed, numbers, address, isOnly] = await Promise.all([
    loadFieldContext(db, fields, today, [], true),
    rolesOf(db, record.id),
    approvalsAbout(db, record.id),
    isHarmed(db, record.id),
    isChild ? dutyNumbers(db, values['looked_after_by'], now) : [],
    addressParts(asked),
    isByAssociation(db, record.id),
  ]);
  const byAssociation = isOnly ? record.reviewOn : null;
  const known = { isHarmed: harmed, numbers, approvals, byAssociation };
  const warnings = stated.get('warnings') ?? [];
  const own = { organisation: actor.organisation, mayAdd: mayAdd(personKind, record, actor) };
  return {
    isChild,
    tags: tagsOf(values, warningsOn(warnings, today), context),
    summary: sayWhoInFull(values, today),
    matters: <Matters {...{ treatment, deceased, ...known, warnings, context, today }} />,
    first: [
      saidPart({ said: stated.get('said') ?? [], handling, record: `/records/${reference}`, ...own }),
      rolesPart({
        ...{ age: ageOf(values, today), roles, exploitation: stated.get('exploitation') ?? [], context, handling },
        ...{ reference, mayLink: may(actor, 'links.edit'), ...own },
      }),
    ],
    last: [...address, ...twoPeopleParts(approvals)],
    shownElsewhere: ['said', 'exploitation'],
    menu: menuOf(asked),
  };
}

/** The pages of people: the name shown is the first name where none is given. */
export const personPages: KindPages = {
  kind: personKind,
  more,
  sharing: { beside: offeredRoles, heed: heedPerson },
  derived: (own, first) => {
    const name = first === null ? '' : wholeName(first);
    return own['known_as'] === null && name !== '' ? { known_as: name.slice(0, 120) } : {};
  },
};
