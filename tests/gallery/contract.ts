/** A piece of a photograph, as wide as it is, in its pixels. */
export interface Strip {
  readonly title: string;
  readonly top: number;
  readonly height: number;
}

/**
 * A block is low, because lines of text are, and wide, because they run on: so few blocks say much. In pixels.
 */
export const block = { width: 32, height: 8 } as const;

/** The mean colours of a strip's blocks, row by row. */
export interface Blocks {
  readonly columns: number;
  readonly rows: number;
  /**
   * Base64 of 16-bit numbers, the lower byte first, in `parts` of a shade of 256: for each block how dark it is, then for
   * each how much more blue than green, then for each how much more red; the last two by half, from 128 up or down.
   */
  readonly means: string;
}

/** What of a shade means are told in. */
export const parts = 128;

/** Which rules of axe are asked: all, or those about colours or places where nothing else differs from what was asked of. */
export type RuleScope = 'all' | 'colours' | 'places';

/**
 * What tests have done within a page. Complaints are sentences for people, and none means that all is well.
 * A photograph is the base64 of a PNG file.
 */
export interface InPage {
  /** Opens everything that folds away, so that it is looked at too. */
  readonly unfold: () => void;
  /** Complaints of axe. */
  readonly violations: (scope?: RuleScope) => Promise<readonly string[]>;
  /**
   * Complaints about what is cut off, written over other words, scrolls where it should not, or makes the page wider than
   * the screen by more than the pixels that are allowed.
   */
  readonly misfits: (allowed?: number) => readonly string[];
  /** Spaces the text as a person may who reads with difficulty (WCAG 1.4.12). */
  readonly spaceText: () => void;
  /** Complaints about what moves now. */
  readonly motions: () => readonly string[];
  /** Complaints about a page that is shown as it prints. */
  readonly misprints: () => readonly string[];
  /** Looks at everything that the Tab key should reach, and begins to follow it. Returns how many stops there should be. */
  readonly followTab: () => number;
  /** Complaints about the stops since `followTab`. */
  readonly misstops: () => readonly string[];
  /** Every piece of text that is shown, but what scripts may add. */
  readonly shownWords: () => readonly string[];
  /** Puts each example at a whole pixel, so that what stands before it does not alter how it is drawn; says where they are. */
  readonly strips: () => readonly Strip[];
  /** The blocks of each strip of a photograph. */
  readonly blocksOf: (photograph: string, strips: readonly Strip[]) => Promise<readonly Blocks[]>;
  /** A strip cut out of a photograph, with a frame around the blocks of the given numbers. */
  readonly cut: (photograph: string, strip: Strip, framed: readonly number[]) => Promise<string>;
  /** A picture of blocks, each in its mean colour. */
  readonly mosaic: (blocks: Blocks) => Promise<string>;
}
