import { type Clock, instantFromMilliseconds } from '#kernel/instant.ts';

/** The machine's clock. Everything below the edge is handed a clock, so that it can be tried at any moment. */
export const systemClock: Clock = () => instantFromMilliseconds(Date.now());
