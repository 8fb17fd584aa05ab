const salesforce = /^[A-Za-z0-9]{15}$/;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

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
