import { type Failure, missing } from '#kernel/failure.ts';
import type { Result } from '#kernel/result.ts';
import { ok, refused } from '#kernel/result.ts';
import { conclude, settle } from './conclude.ts';
import { countNeeds } from './count-needs.ts';
import type { Answer, Call, House, Session } from './house.ts';
import { joinFields, parseInput, refuseUnknown, shapeFor, tidy } from './parse-input.ts';
import { badRequest, type Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';
import type { LookRoute } from './route.ts';

/**
 * What a GET asks for, from its path and its query. A path that cannot be right leads nowhere: it is answered like one
 * that leads to nothing, and like one that leads to something hidden.
 */
function readInput(call: Call, route: LookRoute): Result<unknown, Refusal> {
  const params = tidy(call.params);
  if (!params.ok) return refused<Failure>(missing);
  const query = tidy(call.query);
  if (!query.ok) return query;
  const fields = joinFields(params.value, query.value);
  if (!fields.ok) return fields;
  const shape = shapeFor(route.input);
  const unknown = refuseUnknown(shape, fields.value);
  if (unknown !== null) return refused(unknown);
  const input = parseInput(route.input, shape, fields.value);
  if (input.ok) return ok(input.value);
  const { problems } = input.problem;
  if (problems.some(({ field }) => Object.hasOwn(params.value, field))) return refused<Failure>(missing);
  return refused(badRequest(problems.map((each) => each.message).join(' ')));
}

/** Answers a GET: parse, read as the actor, enter, render. */
export async function answerLook(house: House, call: Call, route: LookRoute, session: Session): Promise<Answer> {
  const input = readInput(call, route);
  if (!input.ok) return refuse(house, call, input.problem);
  const asked = { actor: session.actor, input: input.value, now: call.now };
  const { settled, needs } = await house.database.reading(session.actor, async (db) => {
    const outcome = settle(await route.handle({ ...asked, db }));
    return { settled: outcome, needs: await countNeeds(house, call, db, outcome) };
  });
  const counted = { ...call, needs };
  return settled.ok ? conclude(house, counted, settled.value) : refuse(house, counted, settled.problem);
}
