import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./kill-import.mjs', import.meta.url));

function kill(times: number, rows: number): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((done) => {
    const pieces: string[] = [];
    const child = spawn(process.execPath, [script, String(times), String(rows)]);
    child.stdout.on('data', (piece) => pieces.push(String(piece)));
    child.stderr.on('data', (piece) => pieces.push(String(piece)));
    child.on('close', (code) => done({ code, said: pieces.join('') }));
  });
}

describe('an import that is killed', () => {
  // The full measure, twenty kills and more, is run by hand: node tests/survival/kill-import.mjs 20
  it('loses nothing and doubles nothing', async () => {
    const { code, said } = await kill(2, 5000);
    expect(said).toContain('0 failed');
    expect(code).toBe(0);
  }, 240_000);
});
