/** Most changes on one page; older ones by the page behind. */
export const changesOnPage = 100;
