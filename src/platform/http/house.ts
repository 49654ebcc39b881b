import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { ComponentChild } from 'preact';
import type { PersonActor } from '#kernel/actor.ts';
import type { Clock, Instant } from '#kernel/instant.ts';
import type { Area, PageFacts } from '#kernel/page-facts.ts';
import type { Result } from '#kernel/result.ts';
import type { Database, Reader } from '#platform/database/index.ts';
import type { Ledger } from '#platform/ledger/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Limits } from './limits.ts';
import type { ErrorKind, Turned } from './refusal.ts';
import type { Route, UploadedFile } from './route.ts';

/** Somebody's session, found by the token that the cookie bears. */
export interface Session {
  readonly actor: PersonActor;
  /** Goes into every form of this session; a form without it is refused. */
  readonly csrf: string;
}

/** Where sessions are kept. */
export interface SessionDesk {
  /** The session of a token; null when there is none, or when it has ended. */
  find(token: string): Promise<Session | null>;
}

/** The page for a request that was not done. `message` is a sentence ready to be shown. */
export type ErrorPage = (status: number, kind: ErrorKind, facts: PageFacts, message: string) => ComponentChild;

/** What the pipeline works with: everything that it is handed at the start. */
export interface House {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly sessions: SessionDesk;
  readonly clock: Clock;
  readonly areasFor: (actor: PersonActor | null) => readonly Area[];
  readonly errorPage: ErrorPage;
  /**
   * How many things need somebody: said in the head of every page. Asked in the transaction that the page was read in, so
   * that it costs one question and no connection more. Without it pages do not say it.
   */
  readonly countNeeds?: (db: Reader, actor: PersonActor, now: Instant) => Promise<number>;
  readonly demonstration: boolean;
  readonly uploadsFolder: string;
  readonly limits: Limits;
  readonly log: Log;
  /** Told after the commit of every POST: work that it handed in may begin. Must not throw or wait. */
  readonly onCommitted?: () => void;
}

/** A form as it arrived: text fields, and the file when one came. */
export interface Form {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: { readonly field: string; readonly upload: UploadedFile } | null;
}

/** A request as the pipeline sees it: nothing of the server library is in here. */
export interface Call {
  readonly id: string;
  readonly method: string;
  /** Null when the address belongs to no route. */
  readonly route: Route | null;
  /** Path and query as asked for. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The cookie's token, whether or not it is a session's; null when none. */
  readonly token: string | null;
  /** The token of a sign-in under way in this browser; null when none. */
  readonly attempt: string | null;
  /** Scheme and host as asked for. */
  readonly origin: string;
  readonly session: Session | null;
  /** How many things need whoever asks; null until somebody has counted. */
  readonly needs: number | null;
  readonly now: Instant;
  /** Reads the body. `admit` looks at the form's token; nothing is written to the disk before it has said yes. */
  readonly readForm: (admit: (token: unknown) => boolean) => Promise<Result<Form, Turned>>;
}

/** A reply, ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable;
  /** Sets the session cookie, or ends it with null. Absent: left as it is. */
  readonly session?: string | null;
  /** The same for the cookie of a sign-in under way. */
  readonly attempt?: string | null;
}

/** Method and pattern, as the ledger and the log name a request: never the address, which may hold what was searched. */
export function routeName(call: Pick<Call, 'method' | 'route'>): string {
  return `${call.method} ${call.route?.path ?? '(no such page)'}`;
}
