/** A line of text at a position in points, from the bottom left. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
}

/** A minimal PDF (Courier 10, A4): what each page shows, by position. */
export function pdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"];
  const kids = pages.map((lines) => {
    const shown = lines.map(({ text, x, y }) => `1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj`);
    const stream = `BT /F1 10 Tf\n${shown.join("\n")}\nET`;
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`;
  return Buffer.from(rawPdf(objects), "latin1");
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function rawPdf(objects: readonly string[]): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer <</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
}

/** A PDF of so many pages with nothing on them. */
export function emptyPages(count: number): string {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
  const tree = `<</Type/Pages/Count ${count}/Kids[${kids}]>>`;
  return rawPdf(["<</Type/Catalog/Pages 2 0 R>>", tree, ...Array.from({ length: count }, () => page)]);
}

/** Text set in a column: lines of at most `columns` characters, 12 points apart. */
export function column(text: string, columns: number, x: number, top: number): PdfLine[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length + 1 > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => ({ text: line, x, y: top - index * 12 }));
}
