import type { VNode } from 'preact';
import { type GradeGiven, SourceLine } from '#design/index.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { LinkFacts } from '../rules/link.ts';

function gradeOf({ grade, handling }: Pick<LinkFacts, 'grade' | 'handling'>): GradeGiven | null {
  if (grade === null) return null;
  return { scheme: '3x5x2', assessment: grade.charAt(0) as 'A', source: Number(grade.charAt(1)) as 1, handling };
}

/** Who says so, how good that is, fact or opinion, and since when it is recorded. */
export function LinkSource(props: { readonly link: LinkFacts; readonly about?: string }): VNode {
  const { link, about } = props;
  return (
    <SourceLine
      source={`${link.source} (${organisationName(link.controller)})`}
      grade={gradeOf(link)}
      statement={link.statement}
      recordedAt={link.recordedAt}
      {...(about === undefined ? {} : { historyHref: `/links/${link.reference}`, about })}
    />
  );
}
