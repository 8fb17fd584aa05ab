const shape = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const salesforce = /^[A-Za-z0-9]{15}$/;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** Records of Salesforce that are no people, by how their ids begin. */
const notPeople: Readonly<Record<string, string>> = {
  "001": "an account",
  "005": "a user",
  "006": "an opportunity",
  "500": "a case",
};

/** The three letters that Salesforce adds to an id of fifteen, which tell its capitals. */
function endingOf(id: string): string {
  return [0, 5, 10]
    .map((from) => {
      const capitals = [...id.slice(from, from + 5)].reduce(
        (bits, letter, at) => bits | (/[A-Z]/.test(letter) ? 1 << at : 0),
        0,
      );
      return alphabet[capitals];
    })
    .join("");
}

/** The same text for all ways of writing one id: Salesforce writes its ids with fifteen letters or with eighteen. */
export function crmKey(id: string): string {
  const short = id.slice(0, 15);
  const isLong = id.length === 18 && salesforce.test(short) && endingOf(short) === id.slice(15).toUpperCase();
  return isLong ? short : id;
}

/** Why this cannot be the id of a contact or lead, as a sentence; null when it may be one. */
export function whyMalformed(id: string): string | null {
  if (id === "") return "The id is missing.";
  if (/[\s,;|]/.test(id)) return "More than one id stands here, or the id holds blanks.";
  if (id.length > 64) return "The id is longer than 64 letters.";
  if (id.includes("@")) return "This is an e-mail address; Gong asks for the CRM id.";
  if (!shape.test(id)) return "The id holds signs that no CRM id has.";
  if (/^\d(\.\d+)?E\d+$/i.test(id)) return "A spreadsheet has rounded this id; its digits are lost.";
  const kind =
    salesforce.test(id.slice(0, 15)) && [15, 18].includes(id.length) ? notPeople[id.slice(0, 3)] : undefined;
  return kind && /[A-Za-z]/.test(id) ? `This is the id of ${kind}, not of a contact or lead.` : null;
}
