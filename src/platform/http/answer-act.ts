import { missing } from '#kernel/failure.ts';
import { type Result, refused } from '#kernel/result.ts';
import { removeUpload } from '#platform/files/index.ts';
import { conclude, type Success, settle } from './conclude.ts';
import { countNeeds } from './count-needs.ts';
import { enterNotDone } from './enter.ts';
import type { Answer, Call, Form, House, Session } from './house.ts';
import { type Fields, joinFields, parseInput, refuseUnknown, shapeFor, tidy } from './parse-input.ts';
import { type Refusal, statusOf } from './refusal.ts';
import { refuse, withheldAnswer } from './refuse.ts';
import { factsOf, pageAnswer, wantsJson } from './render-page.ts';
import type { ActRoute } from './route.ts';
import { isSameToken } from './same-origin.ts';

/** A POST under way, its path already read. */
interface Acting {
  readonly house: House;
  readonly call: Call;
  readonly route: ActRoute;
  readonly session: Session;
  readonly path: Fields;
  /** `path`, parsed. */
  readonly params: unknown;
}

/** Parses and runs the handler in a transaction that is rolled back unless the value is a success. */
async function perform(acting: Acting, form: Form): Promise<Result<Success, Refusal>> {
  const { house, call, route, session, path } = acting;
  const typed = tidy(form.fields);
  if (!typed.ok) return typed;
  const fields = joinFields(path, typed.value);
  if (!fields.ok) return fields;
  const all = joinFields<unknown>(fields.value, form.file === null ? {} : { [form.file.field]: form.file.upload });
  if (!all.ok) return all;
  const shape = shapeFor(route.input);
  const unknown = refuseUnknown(shape, all.value);
  if (unknown !== null) return refused(unknown);
  const input = parseInput(route.input, shape, all.value);
  if (!input.ok) return input;
  const actor = { ...session.actor, request: call.id };
  const asked = { actor, input: input.value, now: call.now };
  return house.database.writing(actor, async (db) => settle(await route.handle({ ...asked, db })));
}

/** The same form once more, with what was typed and why it cannot stand; other refusals have their own page. */
async function answerAgain(acting: Acting, form: Form, refusal: Refusal): Promise<Answer> {
  const { house, call, route, session, params } = acting;
  const { again } = route;
  const isForForm = refusal.kind === 'invalid' || refusal.kind === 'conflict' || refusal.kind === 'stale';
  const values = tidy(form.fields);
  if (again === undefined || !isForForm || !values.ok || wantsJson(call)) return refuse(house, call, refusal);
  const asked = {
    actor: session.actor,
    input: params,
    now: call.now,
    typed: { values: values.value, failure: refusal },
  };
  const { shown, needs } = await house.database.reading(session.actor, async (db) => {
    const outcome = await again({ ...asked, db });
    return { shown: outcome, needs: await countNeeds(house, call, db, settle(outcome)) };
  });
  const counted = { ...call, needs };
  if (shown.kind !== 'shown') return refuse(house, counted, shown);
  try {
    await enterNotDone(house, call, 'refused', shown.seen);
  } catch (error) {
    return withheldAnswer(house, call, error);
  }
  return pageAnswer(shown.render(factsOf(house, counted)), statusOf(refusal.kind));
}

/** A file is kept only when the command that it came with has been committed. */
async function dropFile(house: House, form: Form): Promise<void> {
  if (form.file !== null) await removeUpload(house.uploadsFolder, form.file.upload.id);
}

/** Answers a POST: token, parse, write as the actor, enter, then send on; or the form again. */
export async function answerAct(house: House, call: Call, route: ActRoute, session: Session): Promise<Answer> {
  const form = await call.readForm((token) => isSameToken(token, session.csrf));
  if (!form.ok) return refuse(house, call, form.problem);
  const path = tidy(call.params);
  const params = path.ok ? parseInput(route.params, shapeFor(route.params), path.value) : null;
  if (!path.ok || params === null || !params.ok) {
    await dropFile(house, form.value);
    return refuse(house, call, missing);
  }
  const acting: Acting = { house, call, route, session, path: path.value, params: params.value };
  let done: Result<Success, Refusal>;
  try {
    done = await perform(acting, form.value);
  } catch (error) {
    await dropFile(house, form.value);
    throw error;
  }
  if (done.ok) {
    house.onCommitted?.();
    return conclude(house, call, done.value);
  }
  await dropFile(house, form.value);
  return answerAgain(acting, form.value, done.problem);
}
