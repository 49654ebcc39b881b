import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const looksOfPage = z.record(z.string(), z.record(z.string(), z.string()));

/** How the examples of one page look, by the width of the screen and the title of the example. */
export type LooksOfPage = z.infer<typeof looksOfPage>;

const folder = fileURLToPath(new URL('./looks/', import.meta.url));

const fileOf = (slug: string): string => join(folder, `${slug}.json`);

/** What was accepted of a page; nothing for one that is new. */
export function readLooks(slug: string): LooksOfPage {
  return existsSync(fileOf(slug)) ? looksOfPage.parse(JSON.parse(readFileSync(fileOf(slug), 'utf8'))) : {};
}

/** Keeps how a page looks from now on. */
export function keepLooks(slug: string, looks: LooksOfPage): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(slug), `${JSON.stringify(looks, null, 2)}\n`);
}

/** Pages of which looks are kept. */
export function keptPages(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => name.replace(/[.]json$/, ''));
}

/** Forgets pages that are gone. */
export function forgetLooks(slug: string): void {
  rmSync(fileOf(slug), { force: true });
}
