import { conclude, settle } from './conclude.ts';
import type { Answer, Call, House } from './house.ts';
import { tidy } from './parse-input.ts';
import { badRequest } from './refusal.ts';
import { refuse } from './refuse.ts';
import type { EdgeRoute } from './route.ts';
import { isSameToken } from './same-origin.ts';

/** One value a field: what comes in at the edge has no schema, and nothing there is ever given twice. */
function single(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | null {
  const fields = tidy(given);
  if (!fields.ok) return null;
  const values = Object.entries(fields.value);
  const areSingle = values.every((entry): entry is [string, string] => typeof entry[1] === 'string');
  return areSingle ? Object.fromEntries(values) : null;
}

/** Answers a route at the edge. Without a session there is no token to hold a form to: its origin has been checked. */
export async function answerEdge(house: House, call: Call, route: EdgeRoute): Promise<Answer> {
  const { session } = call;
  let form: Readonly<Record<string, unknown>> = {};
  if (call.method === 'POST') {
    const read = await call.readForm((token) => session === null || isSameToken(token, session.csrf));
    if (!read.ok) return refuse(house, call, read.problem);
    form = read.value.fields;
  }
  const query = single(call.query);
  const fields = single(form);
  if (query === null || fields === null) {
    return refuse(house, call, badRequest('The request holds a field twice, or one that cannot be read.'));
  }
  const settled = settle(
    await route.edge({
      actor: session?.actor ?? null,
      session: call.token,
      attempt: call.attempt,
      origin: call.origin,
      query,
      form: fields,
      address: call.address,
      now: call.now,
      requestId: call.id,
    }),
  );
  return settled.ok ? conclude(house, call, settled.value) : refuse(house, call, settled.problem);
}
