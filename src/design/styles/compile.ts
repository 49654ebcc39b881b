import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The product's one stylesheet, minified. MoJ's files name govuk-frontend by `node_modules/…` from the root of the
 * repository, hence two load paths. Throws where the styles do not compile.
 */
export function compileStyles(): string {
  return compile(here('throughline.scss'), {
    style: 'compressed',
    loadPaths: [here('../../../'), here('../../../node_modules')],
    // Warnings about what dependencies do are theirs to mend.
    quietDeps: true,
  }).css;
}
