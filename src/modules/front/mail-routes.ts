import { z } from 'zod';
import { act, look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { findMailAddress, listMessages, mostMessages, setMailAddress } from '#platform/notify/index.ts';
import { MailPage } from './pages/mail-page.tsx';
import { MessagesPage } from './pages/messages-page.tsx';
import { problemsOf, typedFields } from './rules/typed-again.ts';
import { workAccess } from './work-seen.ts';

const own = {
  kind: 'not audited',
  why: 'Somebody’s own e-mail address, which nobody else can read.',
} as const;

const address = look({
  path: '/work/e-mail',
  access: workAccess,
  audit: own,
  input: z.object({ done: z.enum(['', 'yes'], 'Not a deed.').default('') }),
  handle: async ({ db, actor, input }) => {
    const held = (await findMailAddress(db, actor)) ?? '';
    return shown(nothingSeen, (facts) => MailPage(facts, { address: held, problems: [], done: input.done === 'yes' }));
  },
});

/** As people write it, and as the service for sending takes it: no spaces, one @, a dot behind it. */
const wellFormed = /^[^@\s<>"]{1,64}@[^@\s<>"]+\.[^@\s.<>"]{2,}$/;

const change = act({
  path: '/work/e-mail',
  access: workAccess,
  audit: own,
  params: z.object({}),
  input: z.object({
    address: z
      .string()
      .max(254, 'Shorten the address to 254 characters.')
      .refine(
        (text) => text === '' || wellFormed.test(text),
        'Enter an e-mail address, like name@force.example, or leave this empty.',
      )
      .default(''),
  }),
  handle: async ({ db, actor, input, now }) => {
    await setMailAddress(db, actor, input.address === '' ? null : input.address, now);
    return sent('/work/e-mail?done=yes');
  },
  again: async ({ typed }) => {
    const { address: again } = typedFields(typed, ['address']);
    return shown(nothingSeen, (facts) =>
      MailPage(facts, { address: again, problems: problemsOf(typed.failure), done: false }),
    );
  },
});

const messages = look({
  path: '/work/messages',
  access: permit('messages.view'),
  audit: { kind: 'not audited', why: 'Which colleagues were sent an e-mail without content; no record is named.' },
  input: z.object({}),
  handle: async ({ db }) => {
    const list = await listMessages(db);
    return shown(nothingSeen, (facts) => MessagesPage(facts, { messages: list, most: mostMessages }));
  },
});

/** Where people are written to, and what was sent. */
export const mailRoutes: readonly Route[] = [address, change, messages];
