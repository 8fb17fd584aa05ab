import { foldWord } from "./fold-word.ts";

/** Letters that fold to each plain letter, and to each pair of them: ß to "ss". */
const accented = readAccented();

function readAccented(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const plain = foldWord(letter);
      if (/^[a-z]{1,2}$/.test(plain)) found.set(plain, [...(found.get(plain) ?? []), letter]);
    }
  }
  return found;
}

const literal = (sign: string) => sign.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

/**
 * A regular expression, for PostgreSQL as for JavaScript, that finds a piece of a name whatever its accents: "zoe" finds
 * "Zoë" and "Strasse" finds "Straße". To be used without regard to capitals. What a person typed means itself.
 */
export function namePattern(text: string): string {
  const folded = foldWord(text);
  let pattern = "";
  for (let at = 0; at < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    const joined = pair.length === 2 ? accented.get(pair) : undefined;
    if (joined) {
      pattern += `(?:${one(pair[0] ?? "")}${one(pair[1] ?? "")}|[${joined.join("")}])`;
      at += 1;
    } else pattern += one(folded[at] ?? "");
  }
  return pattern;
}

function one(sign: string): string {
  const others = accented.get(sign);
  return others ? `[${sign}${others.join("")}]` : literal(sign);
}
