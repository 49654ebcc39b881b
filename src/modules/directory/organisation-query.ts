import { z } from 'zod';
import { type OrganisationSort, organisationSorts } from './reference/all-organisations.ts';
import { regions } from './reference/forces.ts';

/** Regions of England, and the other three nations. */
export const places = [...regions, 'Scotland', 'Northern Ireland'] as const;

function choice<Value extends string>(values: readonly Value[], what: string) {
  return z
    .string()
    .max(200, `This is no ${what}. Choose one from the list`)
    .default('')
    .transform((text, context): Value | null => {
      const found = values.find((value) => value === text);
      if (text === '' || found !== undefined) return found ?? null;
      context.addIssue({ code: 'custom', message: `“${text}” is no ${what}. Choose one from the list` });
      return z.NEVER;
    });
}

/** What the list of organisations can be asked for. Every part may be left out. */
export const organisationQuery = z.object({
  q: z.string().max(100, 'The name must be 100 characters or fewer').default(''),
  kind: choice(organisationSorts, 'kind of organisation'),
  region: choice(places, 'region'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'This address does not lead to a page of the list. Open the list again')
    .default('1')
    .transform(Number),
});
export type OrganisationQuery = z.output<typeof organisationQuery>;

/** The address of the list that shows these organisations and no others. */
export function organisationListAddress(query: {
  readonly q?: string;
  readonly kind?: OrganisationSort | null;
  readonly region?: string | null;
  readonly page?: number;
}): string {
  const address = new URLSearchParams();
  if (query.q) address.set('q', query.q);
  if (query.kind) address.set('kind', query.kind);
  if (query.region) address.set('region', query.region);
  if (query.page !== undefined && query.page > 1) address.set('page', String(query.page));
  const text = address.toString();
  return text === '' ? '/organisations' : `/organisations?${text}`;
}
