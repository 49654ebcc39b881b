import { h } from 'preact';
import { may } from '#kernel/actor.ts';
import { missing } from '#kernel/failure.ts';
import { dayOf } from '#kernel/instant.ts';
import { look, permit, type Route, shown } from '#platform/http/index.ts';
import { type MoreOfPage, RecordPage } from '../pages/record-page.tsx';
import type { KindPages, SharedPorts } from '../ports.ts';
import { factsOf } from '../queries/facts-of.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { findRecord } from '../queries/find-record.ts';
import { byReference } from './route-words.ts';

const noMore: MoreOfPage = {};

/** The page of a record of a described kind. */
export function pageRoute(pages: KindPages, ports: SharedPorts): Route {
  const { kind } = pages;
  const fields = [...kind.fields, ...kind.facts.flatMap((fact) => fact.fields)];
  return look({
    path: `${kind.base}/:reference`,
    access: permit(kind.view),
    audit: { kind: 'entered', action: 'consultation', of: kind.kind },
    input: byReference,
    handle: async ({ db, actor, input, now }) => {
      const record = await findRecord(db, kind, input.reference);
      if (record === null) return missing;
      const mayRead = (permission: Parameters<typeof may>[1] | undefined): boolean =>
        permission === undefined || may(actor, permission);
      const stated = await factsOf(db, kind, record.id, (fact) => mayRead(fact.permission));
      const [context, groups, links, more] = await Promise.all([
        loadFieldContext(db, fields, dayOf(now), [], true),
        ports.groups(db),
        ports.links({ db, actor, held: record, kind, now }),
        pages.more?.({ db, actor, record, stated, now }) ?? noMore,
      ]);
      const records = [...new Set([record.id, ...links.seen, ...(more.seen ?? [])])];
      const seen = { kind: kind.kind, records, count: records.length, searched: null };
      return shown(seen, (facts) =>
        h(RecordPage, { facts, kind, record, stated, context, links: links.part, where: links.where, more, groups }),
      );
    },
  });
}
