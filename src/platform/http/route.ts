import type { Readable } from 'node:stream';
import type { ComponentChild } from 'preact';
import type { ZodType } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import type { Failure } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Permission } from '#kernel/permission.ts';
import type { Reader, Writer } from '#platform/database/index.ts';
import type { LedgerAction, Seen } from '#platform/ledger/index.ts';

/** Who may come in. There is no default: a route without `access` does not compile and does not start. */
export type Access =
  | { readonly kind: 'permit'; readonly permission: Permission }
  | { readonly kind: 'signed in' }
  /** Open to everybody; `why` is listed in docs/security. */
  | { readonly kind: 'public'; readonly why: string };

/** What the ledger is told. There is no default either. */
export type Audit =
  | { readonly kind: 'entered'; readonly action: LedgerAction; readonly of: string }
  /** Writes are entered by the database's triggers in the same transaction. */
  | { readonly kind: 'by trigger' }
  /** Nothing about anybody is read; `why` is listed in docs/security. */
  | { readonly kind: 'not audited'; readonly why: string };

/** A page to be rendered after the commit and after the ledger has the entry. */
export interface Shown {
  readonly kind: 'shown';
  readonly status: number;
  readonly seen: Seen;
  readonly render: (facts: PageFacts) => ComponentChild;
}

/**
 * Go there next (303, so that a reload does not post again). Only paths of our own; sign-in alone may name the
 * address of the identity provider.
 */
export interface Sent {
  readonly kind: 'sent';
  readonly to: string;
  /** Sets the session cookie to this token, or ends it with null. Absent: left as it is. */
  readonly session?: string | null;
  /**
   * Sets or ends the cookie that ties a sign-in under way to this browser. It lives for ten minutes, is `HttpOnly` and
   * `SameSite=Lax` (the provider's answer comes from another site; so must the session cookie be), path `/`.
   */
  readonly attempt?: string | null;
}

/** A download. `lines` may be produced while it is sent; nothing of the transaction is open by then. */
export interface FileOutcome {
  readonly kind: 'file';
  readonly name: string;
  readonly type: string;
  readonly seen: Seen;
  readonly body: Readable | string;
}

/** JSON for islands, partners and machines. */
export interface JsonOutcome {
  readonly kind: 'json';
  readonly seen: Seen;
  readonly body: unknown;
  /** 200 unless told otherwise. */
  readonly status?: number;
}

export type Outcome = Shown | Sent | FileOutcome | JsonOutcome | Failure;

/** A file that came with a form, already on disk in the folder of uploads. */
export interface UploadedFile {
  readonly id: Id;
  /** The name that the browser gave; for show only, never a path. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
}

/** What a handler is given. */
export interface Asked<Input, Handle> {
  readonly db: Handle;
  readonly actor: PersonActor;
  readonly input: Input;
  readonly now: Instant;
}

/** GET: reads in a read-only transaction as the actor. `input` is parsed from path parameters and query together. */
export interface LookRoute<Input = unknown> {
  readonly method: 'GET';
  readonly path: string;
  readonly access: Access;
  readonly audit: Audit;
  readonly input: ZodType<Input>;
  readonly handle: (asked: Asked<Input, Reader>) => Promise<Outcome>;
}

/** What was typed and why it cannot stand. */
export interface Typed {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly failure: Failure;
}

/**
 * POST: writes in a transaction as the actor. `input` is parsed from path parameters and form fields together. When
 * it does not parse, or `handle` answers Invalid, Conflict or Stale, `again` shows the same form with what was typed
 * (422, 409), read in a transaction of its own; without `again` the failure has its own page.
 */
export interface ActRoute<Input = unknown, Params = unknown> {
  readonly method: 'POST';
  readonly path: string;
  readonly access: Access;
  readonly audit: Audit;
  readonly params: ZodType<Params>;
  readonly input: ZodType<Input>;
  /** Accepts one file under this field name; it arrives in `input` as an `UploadedFile`. */
  readonly file?: string;
  readonly handle: (asked: Asked<Input, Writer>) => Promise<Outcome>;
  readonly again?: (asked: Asked<Params, Reader> & { readonly typed: Typed }) => Promise<Shown | Failure>;
}

/** What a route at the edge is given: no handle on the data; it has its own business with a system actor. */
export interface EdgeAsked {
  readonly actor: PersonActor | null;
  /** The session's token as the cookie has it; null when none. */
  readonly session: string | null;
  /** What ties a sign-in under way to this browser, as the cookie has it; null when none. */
  readonly attempt: string | null;
  /** Scheme and host as asked for: `http://127.0.0.1:3000`. Whoever asks chose it: compare it, never trust it. */
  readonly origin: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  /** Path and query as asked for. */
  readonly address: string;
  readonly now: Instant;
  readonly requestId: string;
}

/** Sign-in, sign-out, health: the routes that come before or beside the rule. Each says why. POST is held to CSRF too. */
export interface EdgeRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  readonly audit: Audit;
  readonly edge: (asked: EdgeAsked) => Promise<Outcome>;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of routes holds routes of every input; each is checked where it is made.
export type Route = LookRoute<any> | ActRoute<any, any> | EdgeRoute;

/** Whether a route is at the edge: it has its own business with a system actor. */
export function isEdge(route: Route): route is EdgeRoute {
  return 'edge' in route;
}

/** Makes a GET route; infers the input's type from its schema. */
export function look<Input>(route: Omit<LookRoute<Input>, 'method'>): LookRoute<Input> {
  return { method: 'GET', ...route };
}

/** Makes a POST route; infers the input's type from its schema. */
export function act<Input, Params>(route: Omit<ActRoute<Input, Params>, 'method'>): ActRoute<Input, Params> {
  return { method: 'POST', ...route };
}

/** Only with this permission. */
export function permit(permission: Permission): Access {
  return { kind: 'permit', permission };
}

/** A page of which nothing governed was read. */
export const nothingSeen: Seen = { kind: 'nothing', records: [], count: 0, searched: null };

/** Shows a page. */
export function shown(seen: Seen, render: Shown['render'], status = 200): Shown {
  return { kind: 'shown', status, seen, render };
}

/** Sends the browser on to one of our own paths. */
export function sent(to: string): Sent {
  return { kind: 'sent', to };
}

/** Sends on to where what was asked waits for a second person; any other refusal stays one. */
export function refusedOrWaiting(failure: Failure): Sent | Failure {
  return failure.kind === 'conflict' && failure.waitsAt !== undefined ? sent(failure.waitsAt) : failure;
}
