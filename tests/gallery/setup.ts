import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from '../../src/platform/testing/browser.ts';
import { pinFont } from './pinned-font.ts';
import { serveGallery } from './serve-gallery.ts';

/** What the tests of the gallery are handed. */
export interface GalleryRun {
  readonly origin: string;
  /** What asks for words where scripts are switched off. */
  readonly withoutScripts: string;
  /** The browser's executable, and what its environment must say. */
  readonly browser: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where pictures of what looks different are put. */
  readonly pictures: string;
  /** Whether what is drawn now is how it is to look from now on. */
  readonly accept: boolean;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly gallery: GalleryRun;
  }
}

const pictures = fileURLToPath(new URL('../../build/gallery', import.meta.url));

/** Vitest runs this once before the tests of the gallery: one server of pages, one browser to launch, one set of fonts. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-gallery-'));
  const unpacked = join(folder, 'browser');
  mkdirSync(unpacked);
  rmSync(pictures, { recursive: true, force: true });
  const [browser, { origin, withoutScripts, server }] = await Promise.all([unpackBrowser(unpacked), serveGallery()]);
  project.provide('gallery', {
    origin,
    withoutScripts,
    browser,
    environment: pinFont(folder),
    pictures,
    accept: project.vitest.config.snapshotOptions.updateSnapshot === 'all',
  });
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
