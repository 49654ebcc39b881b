import { z } from 'zod';
import { type Force, findForce } from '#modules/directory/index.ts';
import type { DescribedKind } from './rules/record-kind.ts';

/** What the list of a kind is asked for. */
export interface ListQuery {
  readonly q: string;
  readonly controller: Force | null;
  /** By field: the code chosen; fields that are not asked for are left out. */
  readonly filters: Readonly<Record<string, string>>;
  readonly page: number;
}

/** Deepest page of a list: behind it a narrower filter finds faster than turning pages. */
const deepestPage = 200;

/** Everything that the list of a kind is filtered by beside words and force. */
function filterNames(kind: DescribedKind): readonly string[] {
  return [...(kind.reckoned ?? []).map((each) => each.name), ...kind.filters];
}

/** The fields of the address of a list. */
export function listShape(kind: DescribedKind) {
  return z.object({
    q: z.string().trim().max(200).default(''),
    controller: z.string().max(60).default(''),
    page: z.coerce.number().int().min(1).max(deepestPage).default(1),
    ...Object.fromEntries(filterNames(kind).map((name) => [name, z.string().max(100).default('')])),
  });
}

/** Reads what came in the address of a list; a force that is none is no filter. */
export function readListQuery(kind: DescribedKind, given: Readonly<Record<string, unknown>>): ListQuery {
  const text = (name: string): string => String(given[name] ?? '');
  return {
    q: text('q'),
    controller: text('controller') === '' ? null : findForce(text('controller')),
    filters: Object.fromEntries(
      filterNames(kind)
        .map((name): readonly [string, string] => [name, text(name)])
        .filter(([, value]) => value !== ''),
    ),
    page: Number(given['page'] ?? 1),
  };
}
