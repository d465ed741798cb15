import { inflateRawSync } from "node:zlib";
import { Refusal } from "./problems.js";

const damaged = (reason: string): Refusal =>
  new Refusal({ code: "document-damaged", severity: "error", format: "docx", reason });

/**
 * Walks a zip's central directory and inflates each entry under a cap, so that sizes that lie are found out before any
 * library unpacks. Refuses what unpacks to more than `maxUnpacked` bytes and XML that declares entities.
 */
export function guardZip(bytes: Uint8Array, maxUnpacked: number): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > zip.length) throw damaged("no central directory");
  const entries = zip.readUInt16LE(end + 10);
  const bomb = (unpacked: number): Refusal =>
    new Refusal({ code: "document-zip-bomb", severity: "error", entries, unpacked });
  if (entries > 5_000) throw bomb(0);
  const parts: { name: string; method: number; offset: number; packed: number }[] = [];
  let at = zip.readUInt32LE(end + 16);
  let declared = 0;
  for (let index = 0; index < entries; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw damaged("broken central directory");
    if ((zip.readUInt16LE(at + 8) & 1) === 1) {
      throw new Refusal({ code: "document-encrypted", severity: "error", format: "docx" });
    }
    declared += zip.readUInt32LE(at + 24);
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    parts.push({
      name: zip.toString("utf8", at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (declared > maxUnpacked) throw bomb(declared);
  if (!parts.some(({ name }) => name === "[Content_Types].xml")) {
    throw new Refusal({ code: "document-not-text", severity: "error" });
  }
  let unpacked = 0;
  for (const { name, method, offset, packed } of parts) {
    if (offset + 30 > zip.length) throw damaged(name);
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const raw = zip.subarray(start, start + packed);
    let data = raw;
    try {
      if (method === 8) data = inflateRawSync(raw, { maxOutputLength: Math.max(1, maxUnpacked - unpacked) });
    } catch (error) {
      if (error instanceof RangeError) throw bomb(maxUnpacked + 1);
      throw damaged(name);
    }
    unpacked += data.length;
    if (unpacked > maxUnpacked) throw bomb(unpacked);
    if (/\.(xml|rels)$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test(data.toString("latin1"))) {
      throw new Refusal({ code: "document-has-entities", severity: "error", part: name });
    }
  }
}
