import type { Actor } from '#kernel/actor.ts';
import type { Failure } from '#kernel/failure.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { enterDone, enterNotDone, noneOf } from './enter.ts';
import type { Answer, Call, House } from './house.ts';
import { ownPath } from './own-path.ts';
import { withheldAnswer } from './refuse.ts';
import { factsOf, jsonAnswer, pageAnswer } from './render-page.ts';
import { type FileOutcome, isEdge, type JsonOutcome, type Outcome, type Sent, type Shown } from './route.ts';

/** An outcome that is no refusal. */
export type Success = Shown | Sent | FileOutcome | JsonOutcome;

function isSuccess(outcome: Outcome): outcome is Success {
  const { kind } = outcome;
  return kind === 'shown' || kind === 'sent' || kind === 'file' || kind === 'json';
}

/** Tells refusals from the rest, in the form that makes the database roll back. */
export function settle(outcome: Outcome): Result<Success, Failure> {
  return isSuccess(outcome) ? ok(outcome) : refused(outcome);
}

/** A name for a download that no header and no file system stumbles over; the full name follows as UTF-8 (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function sendOn(call: Call, outcome: Sent): Answer {
  const isElsewhere = call.route !== null && isEdge(call.route) && /^https?:\/\//.test(outcome.to);
  const location = isElsewhere ? new URL(outcome.to).href : ownPath(outcome.to);
  const { session, attempt } = outcome;
  const cookies = { ...(session !== undefined && { session }), ...(attempt !== undefined && { attempt }) };
  return { status: 303, headers: { location }, body: '', ...cookies };
}

function make(house: House, call: Call, outcome: Success): Answer {
  switch (outcome.kind) {
    case 'shown':
      return pageAnswer(outcome.render(factsOf(house, call)), outcome.status);
    case 'json':
      return jsonAnswer(outcome.body, outcome.status ?? 200);
    case 'file': {
      const headers = { 'content-type': outcome.type, 'content-disposition': disposition(outcome.name) };
      return { status: 200, headers, body: outcome.body };
    }
    case 'sent':
      return sendOn(call, outcome);
  }
}

/** By whom a thing was done: after a sign-in, the person that it made known. */
async function doer(house: House, call: Call, outcome: Success): Promise<Actor | null> {
  const token = outcome.kind === 'sent' ? outcome.session : undefined;
  const found = typeof token === 'string' ? await house.sessions.find(token) : null;
  return (found ?? call.session)?.actor ?? null;
}

async function enterOutcome(house: House, call: Call, outcome: Success): Promise<void> {
  if (outcome.kind === 'sent' && call.route?.audit.kind !== 'entered') return;
  const seen = outcome.kind === 'sent' ? noneOf(call) : outcome.seen;
  const detail = outcome.kind === 'file' ? `${outcome.type.split(';')[0]} download` : null;
  if (outcome.kind === 'shown' && outcome.status >= 400) {
    // A refusal that a handler shows as a page of its own, as sign-in does.
    await enterNotDone(house, call, outcome.status >= 500 ? 'failed' : 'refused', seen);
    return;
  }
  await enterDone(house, call, seen, { detail, actor: await doer(house, call, outcome) });
}

/** The end of every request that was done: ledger, then render, then the reply. Throws when it cannot be rendered. */
export async function conclude(house: House, call: Call, outcome: Success): Promise<Answer> {
  try {
    await enterOutcome(house, call, outcome);
  } catch (error) {
    if (outcome.kind === 'file' && typeof outcome.body !== 'string') outcome.body.destroy();
    return withheldAnswer(house, call, error);
  }
  return make(house, call, outcome);
}
