import pg from "pg";

export const termClasses = ["rare", "mid", "common", "phrase", "AND", "prefix"] as const;
export type TermClass = (typeof termClasses)[number];

export interface BenchTerm {
  kind: TermClass;
  q: string;
}

const ofClass = 12;

/** Ranks in the vocabulary from which the words of a class are taken. */
const ranks = { common: [30, 900], mid: [2_000, 9_000], rare: [25_000, 49_000] } as const;

function spread(
  words: readonly string[],
  [from, to]: readonly [number, number],
  isFit: (word: string) => boolean,
) {
  const found: string[] = [];
  const step = Math.floor((to - from) / (ofClass * 4));
  for (let rank = from; rank < to && found.length < ofClass; rank += step) {
    const word = words.slice(rank, rank + step).find(isFit);
    if (word !== undefined) found.push(word);
  }
  return found;
}

/** Twelve terms of each class, the same for the same corpus; phrases and pairs of words were really said. */
export async function pickTerms(
  url: string,
  tenantId: string,
  words: readonly string[],
): Promise<BenchTerm[]> {
  const rankOf = new Map(words.map((word, rank) => [word, rank]));
  const isWorth = (word: string) => (rankOf.get(word) ?? 0) > 60;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query<{ text: string }>(
      "SELECT text FROM call_turns WHERE tenant_id = $1 AND length(text) > 200 ORDER BY md5(call_gong_id || position) LIMIT 400",
      [tenantId],
    )
    .finally(() => client.end());
  const phrases: string[] = [];
  const pairs: string[] = [];
  for (const { text } of rows) {
    const said = text.split(" ");
    const at = said.findIndex((word, index) => isWorth(word) && isWorth(said[index + 1] ?? ""));
    if (at >= 0 && phrases.length < ofClass) phrases.push(`"${said[at]} ${said[at + 1]}"`);
    const worth = [...new Set(said.filter(isWorth))];
    const [one, other] = [worth[0], worth.at(-1)];
    if (one && other && one !== other && pairs.length < ofClass) pairs.push(`${one} ${other}`);
  }
  const single = (kind: TermClass, q: string): BenchTerm => ({ kind, q });
  return [
    ...spread(words, ranks.rare, () => true).map((word) => single("rare", word)),
    ...spread(words, ranks.mid, () => true).map((word) => single("mid", word)),
    ...spread(words, ranks.common, (word) => word.length > 2).map((word) => single("common", word)),
    ...phrases.map((phrase) => single("phrase", phrase)),
    ...pairs.map((pair) => single("AND", pair)),
    ...spread(words, ranks.mid, (word) => word.length > 5).map((word) =>
      single("prefix", `${word.slice(0, 5)}*`),
    ),
  ];
}
