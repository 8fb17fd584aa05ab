/**
 * The 404 that means "nothing there". The first text was recorded eight times; the others are only described in
 * Gong's document, so their pattern is wide. An unknown path answers a bare "Not Found", which none of them matches.
 */
const filtersText = /found corresponding to the provided filters/i;
const documentedTexts = [/^no [\w ,]*found\b/i, /^[\w ]+ not found\b/i];

/** Lists of calls, and users/extensive, which borrows their text. */
export const nothingMatches = [filtersText];

/** Lists whose text was never recorded. */
export const nothingFound = [filtersText, ...documentedTexts];
