import { missing } from '#kernel/failure.ts';
import { answerAct } from './answer-act.ts';
import { answerEdge } from './answer-edge.ts';
import { answerLook } from './answer-look.ts';
import type { Answer, Call, House } from './house.ts';
import { foreignForm, signedOut } from './refusal.ts';
import { refuse, refuseAccess, refuseFault } from './refuse.ts';
import { isEdge } from './route.ts';
import { isSameOrigin } from './same-origin.ts';

async function answerRoute(house: House, call: Call): Promise<Answer> {
  const { route, session } = call;
  if (route === null) return refuse(house, call, missing);
  const barred = refuseAccess(route, call);
  if (barred !== null) return refuse(house, call, barred);
  if (route.method === 'POST' && !isSameOrigin(call.headers, call.origin)) return refuse(house, call, foreignForm);
  if (isEdge(route)) return answerEdge(house, call, route);
  if (session === null) return refuse(house, call, signedOut);
  return route.method === 'GET' ? answerLook(house, call, route, session) : answerAct(house, call, route, session);
}

/**
 * The one way from a request to its reply: access → origin and token → parse → transaction as the actor → handler →
 * commit → ledger → render (architecture, "commit order"). Never throws.
 */
export async function answerCall(house: House, call: Call): Promise<Answer> {
  try {
    return await answerRoute(house, call);
  } catch (error) {
    return refuseFault(house, call, error);
  }
}
