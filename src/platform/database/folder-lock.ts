import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Result, refused } from '#kernel/result.ts';

/** Holds a data folder for this process. Two processes in one folder lose rows. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * A listening socket is the lock: the system itself takes it away when a process dies, however it dies, so there is
 * nothing stale to judge. Linux has names without a file, Windows has pipes; elsewhere it is a file beside the data.
 */
function addressFor(folder: string): string {
  const name = `throughline-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(folder, 'in-use.sock');
}

function listen(address: string): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(address, () => {
      server.unref();
      done(server);
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(address, () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

function holder(file: string): string {
  try {
    return ` (process ${readFileSync(file, 'utf8').trim()})`;
  } catch {
    return ''; // the note is a courtesy; the lock does not rest on it
  }
}

/** Takes the folder, or says in one line who has it. */
export async function lockFolder(folder: string): Promise<Result<FolderLock, string>> {
  mkdirSync(folder, { recursive: true });
  const address = addressFor(folder);
  const note = join(folder, 'in-use-by');
  let server = await listen(address);
  if (server === null && !address.startsWith('\0') && process.platform !== 'win32' && !(await answers(address))) {
    rmSync(address, { force: true }); // a socket file that a dead process left
    server = await listen(address);
  }
  if (server === null) {
    return refused(
      `The data folder ${folder} is in use by another Throughline${holder(note)}. Stop it first, or name another folder with DATA_DIR.`,
    );
  }
  const held = server;
  writeFileSync(note, String(process.pid));
  return {
    ok: true,
    value: {
      release: () =>
        new Promise((done) => {
          rmSync(note, { force: true });
          held.close(() => done());
        }),
    },
  };
}
