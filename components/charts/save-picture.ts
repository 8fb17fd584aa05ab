const copied = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "display",
] as const;

/** The drawing by itself, with the styles that the page gives it. */
function standalone(svg: SVGSVGElement, { width, height }: DOMRect): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const sources = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const targets = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, source] of sources.entries()) {
    const look = getComputedStyle(source);
    for (const name of copied) targets[index]?.style.setProperty(name, look.getPropertyValue(name));
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** "Calls attended by week" is "calls-attended-by-week.png". */
export function pictureName(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `${words || "chart"}.png`;
}

/** Downloads the chart as a PNG of twice its size, in the theme it is shown in. */
export async function savePicture(svg: SVGSVGElement, title: string): Promise<void> {
  await savePictureOf(svg, [svg], title);
}

/** The same for several drawings in one box, each under the words of its `figcaption`. */
export async function savePictures(box: HTMLElement, title: string): Promise<void> {
  await savePictureOf(box, [...box.querySelectorAll<SVGSVGElement>("figure svg")], title);
}

const titleHeight = 36;

async function savePictureOf(
  whole: Element,
  drawings: readonly SVGSVGElement[],
  title: string,
): Promise<void> {
  const box = whole.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = box.width * 2;
  canvas.height = (box.height + titleHeight) * 2;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const card = getComputedStyle(whole.closest("section") ?? document.body);
  pen.scale(2, 2);
  pen.fillStyle = card.backgroundColor;
  pen.fillRect(0, 0, box.width, box.height + titleHeight);
  pen.fillStyle = card.color;
  pen.font = `600 14px ${card.fontFamily}`;
  pen.fillText(title, 12, 24, box.width - 24);
  pen.font = `12px ${card.fontFamily}`;
  for (const svg of drawings) {
    const place = svg.getBoundingClientRect();
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, place))}`;
    await image.decode();
    const [x, y] = [place.left - box.left, place.top - box.top + titleHeight];
    pen.drawImage(image, x, y, place.width, place.height);
    const words = [...(svg.closest("figure")?.querySelectorAll("figcaption > *") ?? [])];
    if (words.length > 0)
      pen.fillText(words.map(({ textContent }) => textContent).join("  "), x, y - 8, place.width);
  }
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (!blob) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = pictureName(title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
