/** The entries of a pasted list: by line, comma, semicolon or tab, without quotes around them. */
export function splitPasted(text: string): string[] {
  return text
    .split(/[\n\r,;\t]+/)
    .map((part) => part.trim().replace(/^["'[\]]+|["'[\]]+$/g, ""))
    .filter((part) => part !== "");
}
