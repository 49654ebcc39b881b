import { makeTemplate } from './template.ts';

/** Vitest runs this once before the database and HTTP suites. */
export default async function setup(): Promise<void> {
  await makeTemplate();
}
