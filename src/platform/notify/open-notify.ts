import { z } from 'zod';
import type { Clock } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { makeNotifyToken, type NotifyKey } from './notify-token.ts';

/** What is sent: an address, where the link leads, and our own word for it. There is nothing else to say. */
export interface Mail {
  readonly address: string;
  readonly link: string;
  /** Our id of the message; Notify shows it beside what it delivered. */
  readonly reference: string;
}

/** Sends e-mail. A refusal is for good, in one line; what may pass throws, and is tried again. */
export type Mailer = (mail: Mail) => Promise<Result<string, string>>;

/** How Notify is reached. */
export interface NotifySettings {
  readonly key: NotifyKey;
  /** The template of the service: "Something on Throughline needs you", with the placeholder ((link)). */
  readonly templateId: string;
  readonly clock: Clock;
  /** The service itself unless told otherwise. */
  readonly origin?: string;
}

const service = 'https://api.notifications.service.gov.uk';
const patienceMilliseconds = 15_000;

const answered = z.object({ id: z.string() });
const problem = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });

/** What Notify says is wrong. Its words may repeat the address, so only the kind of error is kept. */
function sayProblem(status: number, body: unknown): string {
  const read = problem.safeParse(body);
  const kinds = read.success ? read.data.errors.map(({ error }) => error).join(', ') : 'no reason given';
  return `Notify refused it (${status}): ${kinds}`;
}

/**
 * E-mail by GOV.UK Notify: `POST /v2/notifications/email` of its REST API. What is wrong with the message (400) is for
 * good; a wrong key or template (403), too many requests (429) and troubles of the service (500) are tried again.
 */
export function openNotify({ key, templateId, clock, origin = service }: NotifySettings): Mailer {
  return async ({ address, link, reference }) => {
    const response = await fetch(`${origin}/v2/notifications/email`, {
      method: 'POST',
      headers: { authorization: `Bearer ${makeNotifyToken(key, clock())}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        email_address: address,
        template_id: templateId,
        personalisation: { link },
        reference,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return ok(answered.parse(body).id);
    const said = sayProblem(response.status, body);
    if (response.status === 400) return refused(said);
    throw new Error(said);
  };
}
