import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test file's own: empty at first, gone afterwards. */
export interface TestFolder {
  readonly path: string;
  /** Writes a file, over one of the same name. Returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Writes a file under a name of its own that ends in `.csv`, whatever it holds. Returns its path. */
  readonly addCsv: (content: string | Uint8Array) => string;
  readonly close: () => void;
}

/**
 * Makes a folder among the machine's temporary ones.
 * @param purpose begins its name, so that one that was left behind says whose it was
 */
export function openTestFolder(purpose: string): TestFolder {
  const path = mkdtempSync(join(tmpdir(), `throughline-${purpose}-`));
  let added = 0;
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
  return {
    path,
    write,
    addCsv: (content) => {
      added += 1;
      return write(`${added}.csv`, content);
    },
    close: () => rmSync(path, { recursive: true }),
  };
}
