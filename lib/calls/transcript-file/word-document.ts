import { formatClock } from "#lib/format/format-clock.ts";
import { escapeXml } from "#lib/format/xml-text.ts";
import { zipFile } from "#lib/format/zip.ts";
import { headOf, type TranscriptDocument } from "./document.ts";
import { oneLine } from "./plain-text.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const relationsType = "application/vnd.openxmlformats-package.relationships+xml";

interface Run {
  text: string;
  isBold?: boolean;
  colour?: string;
  /** Half points. */
  size?: number;
}

function run({ text, isBold = false, colour, size }: Run): string {
  const style = [
    isBold ? "<w:b/>" : "",
    colour ? `<w:color w:val="${colour}"/>` : "",
    size ? `<w:sz w:val="${size}"/>` : "",
  ].join("");
  return `<w:r>${style ? `<w:rPr>${style}</w:rPr>` : ""}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const paragraph = (runs: readonly Run[], after: number, staysWithNext = false) =>
  `<w:p><w:pPr>${staysWithNext ? "<w:keepNext/>" : ""}<w:spacing w:after="${after}"/></w:pPr>${runs.map(run).join("")}</w:p>`;

function body(document: TranscriptDocument): string {
  const paragraphs = [
    paragraph([{ text: oneLine(document.title), isBold: true, size: 32 }], 60, true),
    paragraph([{ text: headOf(document), colour: "4C4C55" }], 0),
    paragraph([{ text: document.link, colour: "4C4C55" }], 240),
  ];
  for (const { startMs, speaker, side, sentences } of document.turns) {
    paragraphs.push(
      paragraph(
        [
          { text: `${formatClock(startMs / 1000)}  `, colour: "65656F" },
          { text: oneLine(speaker), isBold: true },
          { text: ` (${side})`, colour: "65656F" },
        ],
        20,
        true,
      ),
      paragraph([{ text: sentences.map(({ text }) => oneLine(text)).join(" ") }], 160),
    );
  }
  return paragraphs.join("");
}

/** A document that Word, Pages, LibreOffice and Google Docs open: three parts in a ZIP archive, nothing more. */
export function wordDocument(document: TranscriptDocument): Buffer {
  return zipFile([
    {
      name: "[Content_Types].xml",
      text: `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="${relationsType}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      text: `${declaration}<w:document xmlns:w="${words}"><w:body>${body(document)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    },
  ]);
}
