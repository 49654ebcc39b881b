import type { PagePattern } from './example.ts';

/** The kinds of page, whole. */
export const pagePatterns: readonly PagePattern[] = [];
