/** What Gong takes for the id of a CRM record: letters, digits and hyphens, or an e-mail address; 64 signs at most. */
const plainId = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;
const address = /^[^\s@"'<>(),;:]+@[^\s@"'<>(),;:]+\.[^\s@"'<>(),;:]+$/;
const mostSigns = 64;

/** `1.23457E+17`: how a spreadsheet shows, and then saves, a number that is too long for it. */
const shortened = /^[+-]?\d(?:[.,]\d+)?E\+?\d+$/i;
/** The record's part of a link to a person of the CRM. */
const links = [
  /\/(?:Contact|Lead)\/([A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)(?:[/?#]|$)/,
  /\/contacts\/\d+\/(?:contact|record\/0-1)\/(\d{1,20})(?:[/?#]|$)/,
];
/** Salesforce tells the kind of a record in the first three signs. */
const otherRecords: Record<string, string> = {
  "001": "an account",
  "006": "an opportunity",
  "005": "a user",
  "500": "a case",
};

export type CrmIdResult = { id: string } | { reason: string };

export function isAddress(text: string): boolean {
  return address.test(text);
}

/** Looks like the id of a record rather than like a word: no blanks, and a digit or an address. */
export function looksLikeId(text: string): boolean {
  return (plainId.test(text) && /\d/.test(text) && text.length >= 5) || isAddress(text);
}

/** The id in a cell, or why there is none that can be trusted. */
export function readCrmId(cell: string): CrmIdResult {
  const text = withoutWrapping(cell);
  if (text === "") return { reason: "There is no CRM id in this row." };
  if (shortened.test(text)) {
    return {
      reason: "A spreadsheet shortened this number, its last digits are lost: format the column as text.",
    };
  }
  for (const link of links) {
    const found = link.exec(text)?.[1];
    if (found) return { id: found };
  }
  const parts = text.split(/[\s,;|/]+/).filter((part) => part !== "");
  if (parts.length > 1 && parts.every(looksLikeId)) {
    return { reason: `There are ${parts.length} ids in one cell: give each a row of its own.` };
  }
  if (text.length > mostSigns) return { reason: `A CRM id has ${mostSigns} signs at most.` };
  if (!plainId.test(text) && !isAddress(text)) {
    return { reason: "A CRM id has only letters, digits and hyphens, or is an e-mail address." };
  }
  const other = otherRecords[text.slice(0, 3)];
  if (other !== undefined && /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/.test(text) && /[A-Za-z]/.test(text)) {
    return { reason: `This is the id of ${other}, not of a person.` };
  }
  return { id: text };
}

/** Quotes, an apostrophe that keeps a spreadsheet from counting, braces around a GUID. */
function withoutWrapping(cell: string): string {
  const text = cell
    .trim()
    .replace(/^'/, "")
    .replace(/^"(.*)"$/, "$1");
  return text.replace(/^\{(.*)\}$/, "$1").trim();
}
