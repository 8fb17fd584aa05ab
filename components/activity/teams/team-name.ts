/** A team goes by its manager. */
export const teamName = ({ name }: { name: string }): string => `${name}’s team`;
