/** What stands for a call without a title. */
export const untitled = "Untitled call";
