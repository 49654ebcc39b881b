import { h } from 'preact';
import { z } from 'zod';
import { dayOf, type Instant } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';
import { act, look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { recordForm } from '../commands/record-form.ts';
import { emptyForm, NewPage } from '../pages/new-page.tsx';
import type { KindPages } from '../ports.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import type { FieldContext } from '../rules/field.ts';
import { fieldShape, foundingShape } from '../rules/read-form.ts';
import { type DescribedKind, firstFields } from '../rules/record-kind.ts';
import { problemsOf, typedForm } from './route-words.ts';

function contextOf(kind: DescribedKind, db: Reader, now: Instant): Promise<FieldContext> {
  return loadFieldContext(db, [...firstFields(kind), ...kind.fields], dayOf(now));
}

/** The form of a new record of a described kind. */
export function newRoutes(pages: KindPages): readonly Route[] {
  const { kind } = pages;
  const path = `${kind.base}/new`;
  const form = look({
    path,
    access: permit(kind.edit),
    audit: { kind: 'not audited', why: 'an empty form' },
    input: z.object({}),
    handle: async ({ db, now }) => {
      const context = await contextOf(kind, db, now);
      return shown(nothingSeen, (facts) => h(NewPage, { facts, kind, typed: emptyForm, problems: [], context }));
    },
  });
  const record = act({
    path,
    access: permit(kind.edit),
    audit: { kind: 'by trigger' },
    params: z.object({}),
    input: z.object({ ...fieldShape([...firstFields(kind), ...kind.fields]), ...foundingShape }),
    handle: async ({ db, actor, input, now }) => {
      const recorded = await recordForm(pages, { db, actor, typed: input, now });
      return recorded.ok ? sent(`${kind.base}/${recorded.value}`) : recorded.problem;
    },
    again: async ({ db, now, typed }) => {
      const context = await contextOf(kind, db, now);
      const problems = problemsOf(typed.failure);
      return shown(nothingSeen, (facts) => h(NewPage, { facts, kind, typed: typedForm(typed), problems, context }));
    },
  });
  return [form, record];
}
