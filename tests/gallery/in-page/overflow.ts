/** Whether what is too large for an element can be scrolled to, by the element's `overflow-x` or `overflow-y`. */
export const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** Whether what is too large for an element is hidden for good. */
export const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
