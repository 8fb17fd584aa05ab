export const searchSides = ["us", "them"] as const;

export const searchSorts = ["newest", "best"] as const;

/** Characters of what may be looked for, and terms in it. */
export const longestQuery = 300;

export const mostTerms = 8;

/** Letters before the `*` of a prefix. */
export const shortestPrefix = 4;
