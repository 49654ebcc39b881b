import type { VNode } from 'preact';
import {
  type Assertion,
  Details,
  type RecordPart,
  RoleAndExploitation,
  type RoleAndExploitationProps,
} from '#design/index.ts';
import type { Handling } from '#kernel/marking.ts';
import { organisationName } from '#modules/directory/index.ts';
import { type LinkEnd, type LinkFacts, pathOf } from '#modules/links/index.ts';
import { type Fact, FactsPart, type FieldContext, gradeOf, sayField, standing } from '#modules/records/index.ts';
import { exploitationFact } from '../kinds/harm-facts.ts';

/** A role in a line with the line that it is in. */
export interface RoleHeld {
  readonly link: LinkFacts;
  readonly line: LinkEnd;
}

export interface RolesPartProps {
  readonly age: RoleAndExploitationProps['age'];
  readonly roles: readonly RoleHeld[];
  readonly exploitation: readonly Fact[];
  readonly context: FieldContext;
  readonly handling: Handling;
  readonly reference: string;
  readonly organisation: number;
  readonly mayAdd: boolean;
  readonly mayLink: boolean;
}

const statusField = exploitationFact.fields.find((field) => field.name === 'status');

function spanOf(stated: Pick<Fact, 'since' | 'until'>) {
  return {
    ...(stated.since === null ? {} : { from: stated.since }),
    ...(stated.until === null ? {} : { to: stated.until }),
  };
}

function ofRole({ link, line }: RoleHeld, isOnlyLine: boolean): Assertion {
  return {
    words: `${link.roleWords ?? link.role}${isOnlyLine ? '' : `, ${line.title}`}`,
    ...spanOf(link),
    source: {
      source: `${link.source} (${organisationName(link.controller)})`,
      grade: gradeOf(link.grade, link.handling),
      statement: link.statement,
      recordedAt: link.recordedAt,
    },
  };
}

function ofStatus(fact: Fact, context: FieldContext, handling: Handling): Assertion {
  const status = statusField === undefined ? null : sayField(statusField, fact.values['status'] ?? null, context);
  return {
    words: status ?? '',
    ...spanOf(fact),
    source: {
      source: `${fact.source} (${organisationName(fact.contributor)})`,
      grade: gradeOf(fact.grade, handling),
      statement: fact.statement,
      recordedAt: fact.recordedAt,
    },
  };
}

function Roles(props: RolesPartProps): VNode {
  const { age, roles, exploitation, context, handling, reference, organisation, mayAdd, mayLink } = props;
  const lines = new Map(roles.map(({ line }) => [line.id, line]));
  const [only] = lines.size === 1 ? lines.values() : [];
  const present = standing(exploitation);
  return (
    <>
      <RoleAndExploitation
        age={age}
        roles={roles.map((each) => ofRole(each, only !== undefined))}
        exploitation={present.map((fact) => ofStatus(fact, context, handling))}
        {...(only === undefined
          ? {}
          : {
              line: (
                <a class="govuk-link" href={pathOf(only.kind, only.reference)}>
                  {only.title}
                </a>
              ),
            })}
      />
      {mayLink && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/links/new?from=${reference}&kind=role-in-line`}>
            Add a role in a line
          </a>
        </p>
      )}
      {exploitation.length === 0 ? (
        mayAdd && (
          <p class="govuk-body">
            <a class="govuk-link" href={`/records/${reference}/facts/exploitation/new`}>
              Add {exploitationFact.one}
            </a>
          </p>
        )
      ) : (
        <Details
          summaryText="What each exploitation status rests on"
          html={
            <FactsPart
              kind={exploitationFact}
              facts={exploitation}
              context={context}
              handling={handling}
              record={`/records/${reference}`}
              organisation={organisation}
              mayAdd={mayAdd}
            />
          }
        />
      )}
    </>
  );
}

/** What somebody does in lines, beside what was done to them: two histories, each with its sources (C10). */
export function rolesPart(props: RolesPartProps): RecordPart {
  return { id: 'exploitation', title: 'Role and exploitation', content: <Roles {...props} /> };
}
