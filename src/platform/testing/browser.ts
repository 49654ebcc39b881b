import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Browser, Page, Request } from 'playwright-core';

const require = createRequire(import.meta.url);

/**
 * Arguments that the packed browser asks for and that would make tests prove too little: they switch off what a person's
 * browser protects them with, or put page and browser into one process, where one page's crash ends them all.
 */
const unwanted = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--headless'];

/** How long anything in a browser may take, in milliseconds, on a machine that is busy with other suites. */
export const browserPatience = 30_000;

/**
 * Unpacks the browser that comes as a package, so that journeys run on machines without one. In a process of its own,
 * because the package unpacks to the folder that the environment names, and our environment is not ours to change.
 * @param folder empty and private to this run, about 210 MB afterwards
 * @returns the path of the executable
 */
export async function unpackBrowser(folder: string): Promise<string> {
  const from = pathToFileURL(require.resolve('@sparticuz/chromium')).href;
  const script = `import packed from '${from}'; packed.setGraphicsMode = false; process.stdout.write(await packed.executablePath());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [path] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error('The browser could not be unpacked');
  return path;
}

/**
 * Starts a browser without a window.
 * @param executable from `unpackBrowser`
 * @param environment what its environment is to say beside the language
 */
export async function launchBrowser(
  executable: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  // Here and not above: most tests that use this folder open no browser, and both packages are slow to load.
  const [{ chromium }, { default: packed }] = await Promise.all([
    import('playwright-core'),
    import('@sparticuz/chromium'),
  ]);
  packed.setGraphicsMode = false;
  const launch = () =>
    chromium.launch({
      executablePath: executable,
      args: packed.args.filter((arg) => !unwanted.some((each) => arg.startsWith(each))),
      // Boxes for dates go by the language of the machine, whatever that of the page is. What it keeps is gone with it.
      env: { LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', HOME: dirname(executable), ...environment },
      headless: true,
      timeout: browserPatience,
    });
  // This build of the browser now and then dies before it has opened a window (SIGSEGV),
  // which says nothing of any page. One that does not start twice is a fault.
  return launch().catch(launch);
}

/** A refusal has a page that says so; the browser's note that the page itself was a refusal is no news. */
function isOfThePageItself(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

/**
 * Listens for what goes wrong on a page without anybody seeing it: errors on the console, what the content security policy
 * stopped, what could not be loaded.
 * @returns the complaints so far, which grow
 */
export function hearComplaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Said of the page itself too, without a way to tell; `response` below has what matters of it.
    if (!message.text().startsWith('Failed to load resource')) heard.push(`${page.url()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isOfThePageItself(response.request())) {
      heard.push(`${page.url()}: ${response.status()} for ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      heard.push(`${page.url()}: no answer from ${request.url()}`);
  });
  return heard;
}
