const END = /(?<=[.?!…]["”»]?)\s+(?=[^\s])/;
/** A full stop after these belongs to the word, not to the sentence. */
const ABBREVIATION = /(?:\b(?:Mr|Ms|Dr|Inc|Ltd|St|z\. B|bzw|ca|Nr|usw|S\.A|S\.L|Co)\.|\b\d{1,2}\.)$/;

/** Cuts what somebody says into sentences, as a transcriber would. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.trim().split(END)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous)) {
      sentences[sentences.length - 1] = `${previous} ${piece}`;
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}
