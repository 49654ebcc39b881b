import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { productRoutes } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { permissions, permissionsOf, type Role, roles } from '../src/kernel/permission.ts';
import type { Database } from '../src/platform/database/index.ts';
import {
  type Access,
  type Audit,
  type DeclaredRoute,
  declaredRoutes,
  guestRoutes,
} from '../src/platform/http/index.ts';
import { demonstrationPath, identityRoutes, type SignInParts } from '../src/platform/identity/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Routes close over what they work with and touch it only when they are asked; here nobody asks. */
const unused = {} as Database;

/** Every route of the product, sign-in, health, assets and the bundled identity provider among them. */
export function everyRoute(): readonly DeclaredRoute[] {
  const config = readConfig({}, root, root);
  if (!config.ok) throw new Error(config.problem);
  const identity = identityRoutes({ database: unused } as SignInParts);
  const guest = guestRoutes({ path: demonstrationPath, why: 'the bundled demonstration sign-in' });
  return declaredRoutes([...identity, ...productRoutes(config.value, unused, true)], guest);
}

const made =
  'Made from the table of routes by `npx tsx scripts/generate-security-docs.ts`; a test fails when it is stale.';

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const nameOf = ({ method, path }: DeclaredRoute): string => `\`${method} ${path}\``;

function byPath(one: DeclaredRoute, other: DeclaredRoute): number {
  return one.path === other.path ? one.method.localeCompare(other.method, 'en') : one.path < other.path ? -1 : 1;
}

function sayAccess(access: Access): string {
  if (access.kind === 'permit') return `permission \`${access.permission}\``;
  return access.kind === 'signed in' ? 'signed in' : 'everybody';
}

function sayAudit(audit: Audit): string {
  if (audit.kind === 'entered') return `${audit.action} of ${audit.of}`;
  return audit.kind === 'by trigger' ? 'by trigger, in the same transaction' : 'not audited';
}

const roleNames = Object.keys(roles) as readonly Role[];

/** Whether a role may come in by a route at all. Which records it then finds is for the rule in the database. */
export function mayEnter(role: Role, { access }: Pick<DeclaredRoute, 'access'>): boolean {
  return access.kind === 'permit' ? permissionsOf([role]).includes(access.permission) : true;
}

/** Who may come in where: every route against every role. */
export function authorisationMatrix(routes: readonly DeclaredRoute[]): string {
  const rows = routes
    .toSorted(byPath)
    .map((route) => [
      nameOf(route),
      sayAccess(route.access),
      route.access.kind === 'public' ? 'yes' : '–',
      ...roleNames.map((role) => (mayEnter(role, route) ? 'yes' : '–')),
      sayAudit(route.audit),
    ]);
  const named = Object.entries(permissions).map(([permission, words]) => [
    `\`${permission}\``,
    words,
    roleNames.filter((role) => permissionsOf([role]).some((each) => each === permission)).join(', '),
  ]);
  return `# Who may come in where

${made}

“Yes” opens the route and no record: which records somebody then finds is decided by the rule in the database
(architecture, “the rule”), and what is hidden is answered like what does not exist. A GET without a session is sent to
the sign-in page (303), a POST without one is refused (401), a role without the permission is refused (403). A test asks
every route as every role and compares.

${table(['route', 'needs', 'nobody', ...roleNames, 'the ledger'], rows)}

## Permissions

${table(['permission', 'what it is', 'roles'], named)}
`;
}

/** What is open to everybody, and what leaves no entry in the ledger, each with its reason. */
export function publicAndUnaudited(routes: readonly DeclaredRoute[]): string {
  const sorted = routes.toSorted(byPath);
  const open = sorted.flatMap((route) => (route.access.kind === 'public' ? [[nameOf(route), route.access.why]] : []));
  const quiet = sorted.flatMap((route) =>
    route.audit.kind === 'not audited' ? [[nameOf(route), route.audit.why]] : [],
  );
  return `# What is open to everybody, and what is not audited

${made}

## Open to everybody

${table(['route', 'why'], open)}

## Not entered in the ledger

A refusal of somebody who is signed in is entered whatever the route.

${table(['route', 'why'], quiet)}
`;
}

/** The documents by their paths from the root of the repository. */
export function securityDocs(): Readonly<Record<string, string>> {
  const routes = everyRoute();
  return {
    'docs/security/authorisation-matrix.md': authorisationMatrix(routes),
    'docs/security/public-and-unaudited.md': publicAndUnaudited(routes),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(securityDocs())) {
    mkdirSync(new URL('../docs/security/', import.meta.url), { recursive: true });
    writeFileSync(`${root}${path}`, text);
  }
}
