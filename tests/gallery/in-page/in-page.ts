// Bundled by `serve-gallery.ts` and asked by `ask`: the only file of this folder that the tests know.
import type { InPage } from '../contract.ts';
import { blocksOf, cut, mosaic } from './blocks.ts';
import { misfits } from './misfits.ts';
import { misprints } from './misprints.ts';
import { motions, spaceText, unfold } from './states.ts';
import { followTab, misstops } from './stops.ts';
import { strips } from './strips.ts';
import { violations } from './violations.ts';
import { shownWords } from './words.ts';

export const inPage: InPage = {
  unfold,
  violations,
  misfits,
  spaceText,
  motions,
  misprints,
  followTab,
  misstops,
  shownWords,
  strips,
  blocksOf,
  cut,
  mosaic,
};
