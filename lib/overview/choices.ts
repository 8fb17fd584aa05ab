/** Our part of the talk that Gong's own research recommends. */
export const recommendedShare = { from: 0.43, to: 0.57 } as const;
