/** The names of the signs from U+00A0 to U+00FF, in their order. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
  "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig " +
  "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash " +
  "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute " +
  "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
  "uuml yacute thorn yuml";

const signs = new Map<string, string>([
  ...latin.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ["nbsp", " "],
  ["shy", ""],
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    lsaquo: "‹",
    rsaquo: "›",
    bull: "•",
    euro: "€",
    trade: "™",
    rarr: "→",
    larr: "←",
    check: "✓",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwnj: "",
    zwsp: "",
    zwj: "\u200d",
    oelig: "œ",
    OElig: "Œ",
    scaron: "š",
    Scaron: "Š",
  }),
]);

/** A text in which signs are written by name or number, with the signs themselves; what is none stays as it is. */
export function readSigns(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi,
    (whole, ten, hex, name) => {
      if (name !== undefined) return signs.get(name) ?? whole;
      const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
      const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isSign ? String.fromCodePoint(code).replace("\u00a0", " ") : whole;
    },
  );
}
