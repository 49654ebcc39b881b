import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** One family for all that is written, and one of even width for codes. Where nothing else is, nothing else is taken. */
const files = [
  'DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf',
  'DejaVuSans-Oblique.ttf',
  'DejaVuSans-BoldOblique.ttf',
  'DejaVuSansMono.ttf',
  'DejaVuSansMono-Bold.ttf',
];

const alias = (asked: string, given: string): string =>
  `<alias binding="same"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`;

/** Letters by grey alone, unhinted: how a screen is made and how a machine is set up do not show. */
const drawing = `
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
    <edit name="embeddedbitmap" mode="assign"><bool>false</bool></edit>
  </match>`;

/**
 * Makes fonts of a package the only ones that a browser finds, so that text is as wide and as dark on every machine.
 * @param folder private to this run
 * @returns what the browser's environment must say
 */
export function pinFont(folder: string): Readonly<Record<string, string>> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  // Copies, in a folder without the package's other families: browsers take any of a folder where they know no name.
  for (const file of files) copyFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`), join(fonts, file));
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  ${alias('system-ui', 'DejaVu Sans')}
  ${alias('sans-serif', 'DejaVu Sans')}
  ${alias('serif', 'DejaVu Sans')}
  ${alias('monospace', 'DejaVu Sans Mono')}${drawing}
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: configuration };
}
