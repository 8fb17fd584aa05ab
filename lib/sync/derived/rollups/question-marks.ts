/** What ends a question in a transcript, in any script that has a mark for it, for regular expressions here and in SQL. */
export const questionMarks = "[?？؟]+";
