import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeclaredRoute } from './declared-routes.ts';

/** A handler of another make that shares our port. It sees raw requests, and none of our cookies matter to it. */
export interface Guest {
  readonly path: string;
  readonly why: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** What stands before a guest: true when the request may go on, false when it has been answered. */
export type Doorkeeper = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** The routes of a guest, for the table: everything below its path. */
export function guestRoutes(guest: Pick<Guest, 'path' | 'why'>): readonly DeclaredRoute[] {
  const why = 'It decides who somebody is; our own sign-in enters what comes of it.';
  return (['GET', 'POST'] as const).map((method) => ({
    method,
    path: `${guest.path}/*`,
    access: { kind: 'public', why: guest.why },
    audit: { kind: 'not audited', why },
  }));
}

/**
 * Hands every request below the guest's path over, its body unread: parsers are ours, not the guest's. Our headers are
 * set beforehand, so that a reply for which the guest sets none of its own still has them.
 * @param declared the guest's entries in the table, from `guestRoutes`
 */
export function addGuest(
  app: FastifyInstance,
  guest: Guest,
  declared: readonly DeclaredRoute[],
  headers: Readonly<Record<string, string>>,
  admit: Doorkeeper,
): void {
  for (const each of declared) {
    app.route({
      method: each.method,
      url: each.path,
      exposeHeadRoute: false,
      config: { declared: each },
      handler: async (request, reply) => {
        if (!(await admit(request, reply))) return reply;
        for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
        reply.hijack();
        guest.handle(request.raw, reply.raw);
        return reply;
      },
    });
  }
}
