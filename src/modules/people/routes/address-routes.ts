import { h } from 'preact';
import { z } from 'zod';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import { dayOf } from '#kernel/instant.ts';
import { handleOf, readWords, typedText } from '#modules/records/index.ts';
import { asReader } from '#platform/database/index.ts';
import { act, look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { readAddress } from '../address-form.ts';
import { addAddress, readAddresses, withdrawAddress } from '../commands/keep-address.ts';
import { AddressPage, AskAddressPage, NewAddressPage } from '../pages/address-pages.tsx';
import { addressesKept } from '../queries/addresses.ts';
import { findOwn, type OwnPerson } from './find-own.ts';

const named = z.object({ reference: z.string().max(20) });
const access = permit('people.protected');
const path = '/people/:reference/address';
const seenOf = ({ held }: OwnPerson) => ({ kind: 'person', records: [held.id], count: 1, searched: null });
const problemsOf = (failure: Failure) => (failure.kind === 'invalid' ? failure.problems : []);

const askForm = look({
  path,
  access,
  audit: { kind: 'entered', action: 'consultation', of: 'person' },
  input: named,
  handle: async ({ db, actor, input }) => {
    const person = await findOwn(db, actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const kept = await addressesKept(db, person.held.id);
    return shown(seenOf(person), (facts) => h(AskAddressPage, { facts, person, kept, typed: {}, problems: [] }));
  },
});

const showAddress = act({
  path,
  access,
  // The database enters the reading with its reason, in the transaction that reads: nothing is left for the pipeline.
  audit: { kind: 'by trigger' },
  params: named,
  input: named.extend({ reason: typedText }),
  handle: async ({ db, actor, input, now }) => {
    const person = await findOwn(asReader(db), actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const reason = readWords(input.reason, 300, 'Say why you need the address. Your reason goes into the ledger.');
    if (!reason.ok) return invalid({ field: 'reason', message: reason.problem });
    const { id, controller } = person.held;
    const seen = await readAddresses(db, actor, { person: id, controller, reason: reason.value }, now);
    return shown(nothingSeen, (facts) => h(AddressPage, { facts, person, seen, reason: reason.value }));
  },
  again: async ({ db, actor, input, typed }) => {
    const person = await findOwn(db, actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const kept = await addressesKept(db, person.held.id);
    const problems = problemsOf(typed.failure);
    return shown(seenOf(person), (facts) => h(AskAddressPage, { facts, person, kept, typed: typed.values, problems }));
  },
});

const newForm = look({
  path: `${path}/new`,
  access,
  audit: { kind: 'entered', action: 'consultation', of: 'person' },
  input: named,
  handle: async ({ db, actor, input }) => {
    const person = await findOwn(db, actor, input.reference, 'people.protected');
    if (person === null) return missing;
    return shown(seenOf(person), (facts) => h(NewAddressPage, { facts, person, typed: {}, problems: [] }));
  },
});

const recordAddress = act({
  path: `${path}/new`,
  access,
  audit: { kind: 'by trigger' },
  params: named,
  input: named.extend({
    ...{ address: typedText, uprn: typedText, why: typedText },
    ...{ since: typedText, until: typedText, source: typedText },
  }),
  handle: async ({ db, actor, input, now }) => {
    const person = await findOwn(asReader(db), actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const read = readAddress(input, dayOf(now));
    if (read.problems.length > 0) return invalid(...read.problems);
    await addAddress(db, actor, person.held.id, read.value);
    return sent(`${person.path}/address`);
  },
  again: async ({ db, actor, input, typed }) => {
    const person = await findOwn(db, actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const problems = problemsOf(typed.failure);
    return shown(seenOf(person), (facts) => h(NewAddressPage, { facts, person, typed: typed.values, problems }));
  },
});

const withdraw = act({
  path: `${path}/:handle/withdraw`,
  access,
  audit: { kind: 'by trigger' },
  params: named.extend({ handle: z.string().max(40) }),
  input: named.extend({ handle: z.string().max(40) }),
  handle: async ({ db, actor, input, now }) => {
    const person = await findOwn(asReader(db), actor, input.reference, 'people.protected');
    if (person === null) return missing;
    const kept = await addressesKept(asReader(db), person.held.id);
    const address = kept.find((each) => handleOf(each.id) === input.handle);
    if (address === undefined) return missing;
    const done = await withdrawAddress(db, actor, { id: address.id, person: person.held.id }, now);
    return done ? sent(`${person.path}/address`) : missing;
  },
});

/** Addresses that are protected: asked for with a reason, shown once, recorded and withdrawn. */
export const addressRoutes: readonly Route[] = [askForm, showAddress, newForm, recordAddress, withdraw];
