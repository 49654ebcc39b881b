/** The four elements of a line, in the order in which they are told (NCLCC head of analysis, Government Events, 2023). */
export const lineElements = ['communication', 'movement', 'violence', 'vulnerability'] as const;
export type LineElement = (typeof lineElements)[number];

/** What each is called on pages. */
export const elementNames: Readonly<Record<LineElement, string>> = {
  communication: 'Communication',
  movement: 'Movement',
  violence: 'Violence',
  vulnerability: 'Vulnerability',
};
