/** Stems of the passwords everybody tries first; whatever is only a stem with decoration is refused. */
const stems = [
  "password",
  "passwort",
  "passphrase",
  "qwerty",
  "qwertyuiop",
  "qwertz",
  "azerty",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx",
  "1q2w3e4r5t",
  "letmein",
  "welcome",
  "iloveyou",
  "football",
  "baseball",
  "basketball",
  "superman",
  "batman",
  "pokemon",
  "sunshine",
  "princess",
  "dragon",
  "monkey",
  "shadow",
  "master",
  "computer",
  "internet",
  "administrator",
  "admin",
  "root",
  "changeme",
  "changeit",
  "default",
  "secret",
  "trustno",
  "whatever",
  "starwars",
  "liverpool",
  "chelsea",
  "arsenal",
  "summer",
  "winter",
  "spring",
  "autumn",
  "january",
  "december",
  "monday",
  "friday",
  "hello",
  "freedom",
  "michael",
  "charlie",
  "jennifer",
  "abcdefghijkl",
  "callboard",
  "gong",
  "sales",
  "company",
];

const digits: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function undecorated(text: string): string {
  return text.replace(/[^a-z]/g, "");
}

function withLetters(text: string): string {
  return text.replace(/[0134577@$!]/g, (sign) => digits[sign] ?? sign);
}

function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let at = 1; at < text.length; at++) steps.add(text.charCodeAt(at) - text.charCodeAt(at - 1));
  return steps.size <= 1;
}

/** True for passwords that guessing begins with: stems with decoration, repetitions, runs of neighbours. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < 5 || isRun(text)) return true;
  if (/^(.{1,6}?)\1+.{0,2}$/.test(text) || /^[\d\s.\-_]+$/.test(text)) return true;
  const bare = undecorated(text);
  const read = undecorated(withLetters(text.replace(/^[^a-z@$]+|[^a-z]+$/g, "")));
  return [bare, read].some((word) => stems.some((stem) => word === stem || word === stem + stem));
}
