import type { VNode } from 'preact';
import { type Assertion, RoleAndExploitation } from '#design/index.ts';
import { organisationName } from '#modules/directory/index.ts';
import { gradeOf } from '#modules/records/index.ts';
import type { PersonOfLine } from '../queries/people-of-line.ts';

function rolesOf({ roles }: PersonOfLine): readonly Assertion[] {
  return roles.map((link) => ({
    words: link.roleWords ?? 'Role not said',
    from: link.since ?? undefined,
    to: link.until ?? undefined,
    source: {
      source: `${link.source} (${organisationName(link.controller)})`,
      grade: gradeOf(link.grade, link.handling),
      statement: link.statement,
      recordedAt: link.recordedAt,
    },
  }));
}

function exploitationOf({ exploitation }: PersonOfLine): readonly Assertion[] {
  return exploitation.map(({ fact, words, handling }) => ({
    words,
    from: fact.since ?? undefined,
    to: fact.until ?? undefined,
    source: {
      source: `${fact.source} (${organisationName(fact.contributor)})`,
      grade: gradeOf(fact.grade, handling),
      statement: fact.statement,
      recordedAt: fact.recordedAt,
    },
  }));
}

/** Who has a role in the line, children first; how they are exploited is said apart from what they do. */
export function LinePeople({ people }: { readonly people: readonly PersonOfLine[] }): VNode {
  if (people.length === 0)
    return <p class="govuk-body">Nobody is linked. Link a person with their role and how that is known.</p>;
  return (
    <>
      {people.map((person) => (
        <section>
          <h3 class="govuk-heading-s">
            <a class="govuk-link" href={`/people/${person.reference}`}>
              <bdi>{person.name}</bdi>
            </a>{' '}
            <span class="tl-muted">{person.reference}</span>
          </h3>
          <RoleAndExploitation age={person.age} roles={rolesOf(person)} exploitation={exploitationOf(person)} />
        </section>
      ))}
    </>
  );
}
