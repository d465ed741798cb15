import { inflateRawSync } from "node:zlib";
import { Refusal } from "./problems.js";

const damaged = (reason: string): Refusal =>
  new Refusal({ code: "document-damaged", severity: "error", format: "docx", reason });

/** More entries than any document has. */
const MOST_ENTRIES = 5_000;

/**
 * The parts of a zip, by name. A part is only inflated when it is asked for, in memory and never beyond `maxUnpacked` bytes:
 * sizes that lie and names that climb out of the folder do no harm.
 */
export function unzip(bytes: Uint8Array, maxUnpacked: number): (name: string) => Uint8Array | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > zip.length) throw damaged("no central directory");
  const entries = zip.readUInt16LE(end + 10);
  const bomb = (unpacked: number): Refusal =>
    new Refusal({ code: "document-zip-bomb", severity: "error", entries, unpacked });
  if (entries > MOST_ENTRIES) throw bomb(0);
  const parts = new Map<string, { method: number; offset: number; packed: number; unpacked: number }>();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < entries; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw damaged("broken central directory");
    if ((zip.readUInt16LE(at + 8) & 1) === 1) {
      throw new Refusal({ code: "document-encrypted", severity: "error", format: "docx" });
    }
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    parts.set(zip.toString("utf8", at + 46, nameEnd), {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }

  return (name) => {
    const part = parts.get(name);
    if (part === undefined) return null;
    if (part.unpacked > maxUnpacked) throw bomb(part.unpacked);
    if (part.offset + 30 > zip.length) throw damaged(name);
    const start = part.offset + 30 + zip.readUInt16LE(part.offset + 26) + zip.readUInt16LE(part.offset + 28);
    const raw = zip.subarray(start, start + part.packed);
    if (part.method === 0) return raw;
    if (part.method !== 8) throw damaged(`${name}: packed in an unknown way`);
    try {
      return inflateRawSync(raw, { maxOutputLength: maxUnpacked });
    } catch (error) {
      throw error instanceof RangeError ? bomb(maxUnpacked + 1) : damaged(name);
    }
  };
}
