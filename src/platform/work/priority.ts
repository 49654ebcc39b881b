/** What comes first. A child at risk comes before everything, and is the one thing on a page that is loud. */
export const priorities = ['child at risk', 'high', 'ordinary'] as const;
export type Priority = (typeof priorities)[number];
