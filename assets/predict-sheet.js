/* Tables as files, made in the browser: marquee.sheet.csv(rows) and .xlsx(rows) give a Blob. Rows are lists of texts,
   numbers and nulls. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
(() => {
  "use strict";

  const harmless = (cell) => (typeof cell === "string" && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
  const safe = (rows) => rows.map((row) => row.map(harmless));

  // With a byte-order mark, so that a spreadsheet reads its letters right.
  function csv(rows) {
    const cell = (value) => (/[",\r\n]/.test(String(value ?? "")) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ""));
    const text = safe(rows).map((row) => row.map(cell).join(",")).join("\r\n");
    return new Blob(["\ufeff", text, "\r\n"], { type: "text/csv;charset=utf-8" });
  }

  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  // Names of XML vocabularies: they look like addresses, but nobody ever asks for them.
  const NAMES = "http:" + "//schemas.openxmlformats.org";
  const MAIN = `${NAMES}/spreadsheetml/2006/main`;
  const OFFICE = `${NAMES}/officeDocument/2006/relationships`;
  const PACKAGE = `${NAMES}/package/2006`;
  const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const escape = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  // Office Open XML with one sheet: five small parts in a ZIP archive, not compressed.
  function xlsx(rows) {
    const cell = (value) => (value === null || value === undefined ? "<c/>"
      : typeof value === "number" ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`);
    const body = safe(rows).map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
    const related = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    const parts = {
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${related("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Posters" sheetId="1" r:id="r1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${related("r1", "worksheet", "worksheets/sheet1.xml")}</Relationships>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`,
    };
    return new Blob(zip(parts), { type: `${KIND}.sheet` });
  }

  const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n;
  });
  const crc32 = (bytes) => ~bytes.reduce((sum, byte) => (sum >>> 8) ^ TABLE[(sum ^ byte) & 255], -1) >>> 0;

  // Little-endian numbers of the given widths in bytes.
  function packed(...pairs) {
    const bytes = pairs.flatMap(([width, value]) => Array.from({ length: width }, (_, k) => (value >>> (8 * k)) & 255));
    return Uint8Array.from(bytes);
  }

  // An archive whose entries are only stored (PKWARE APPNOTE 4.3); dated 1 January 1980, as the format's zero.
  function zip(parts) {
    const [local, central] = [[], []];
    let at = 0;
    for (const [name, text] of Object.entries(parts)) {
      const [title, content] = [new TextEncoder().encode(name), new TextEncoder().encode(HEAD + text)];
      const facts = [[2, 20], [2, 0], [2, 0], [2, 0], [2, 33], [4, crc32(content)], [4, content.length], [4, content.length], [2, title.length], [2, 0]];
      const head = packed([4, 0x04034b50], ...facts);
      central.push(packed([4, 0x02014b50], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), title);
      local.push(head, title, content);
      at += head.length + title.length + content.length;
    }
    const size = central.reduce((sum, piece) => sum + piece.length, 0);
    const count = Object.keys(parts).length;
    return [...local, ...central, packed([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0])];
  }

  window.marquee = Object.assign(window.marquee ?? {}, { sheet: { csv, xlsx } });
})();
