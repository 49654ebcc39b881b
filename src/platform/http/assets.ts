import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Each file of a folder with the beginning of its content's SHA-256: `fonts/a.woff2` → `3f1c…`. Read once, at the start. */
export function hashAssets(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
      return [relative(folder, path).split(sep).join('/'), hash];
    }),
  );
}

/** The address under which pages name an asset: its hash is in it, so browsers may keep it for ever. */
export function assetAddress(hashes: ReadonlyMap<string, string>, name: string): string {
  const hash = hashes.get(name);
  return hash === undefined ? `/assets/${name}` : `/assets/${name}?v=${hash}`;
}

/** Pieces of script that bear their hash in their name (scripts/build.mjs): the same name is never another content. */
const hashedName = /^pieces\/.+-[A-Z0-9]{8}[.]js$/;

/**
 * How long a browser may keep an asset. Only what was asked for by the right hash is kept: after an update, a page of the
 * new version may ask a server of the old one, whose answer must not stick under the new address.
 */
export function assetCaching(hashes: ReadonlyMap<string, string>, name: string, asked: unknown): string {
  const hash = hashes.get(name);
  const forEver = hash !== undefined && (asked === hash || hashedName.test(name));
  return forEver ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}
