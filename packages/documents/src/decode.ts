import { Refusal } from "./problems.js";

/** Bytes to text, the encoding told by BOM, then by what the bytes can be. Throws when they are no text at all. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const wide = wideEncoding(bytes);
  // TextDecoder drops a BOM: an offset never counts it.
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (hasControls(sampleOf(bytes))) throw new Refusal({ code: "document-not-text", severity: "error" });
  const unicode = decodeAs("utf-8", bytes);
  if (unicode !== null) return { text: unicode, encoding: "utf-8" };
  const korean = decodeAs("euc-kr", bytes);
  if (korean !== null && looksKorean(bytes)) return { text: korean, encoding: "euc-kr" };
  return { text: withoutC1(new TextDecoder("windows-1252").decode(bytes)), encoding: "windows-1252" };
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return wideWithoutBom(sampleOf(bytes));
}

const sampleOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 65_536);

/** Western text in UTF-16 has its zero bytes all on one side; Hangul has none, and needs the BOM. */
function wideWithoutBom(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.2 && even < odd * 0.05) return "utf-16le";
  if (even > sample.length * 0.2 && odd < even * 0.05) return "utf-16be";
  return null;
}

function hasControls(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > sample.length * 0.01;
}

/** Null when the bytes are none of this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * EUC-KR has its high bytes in pairs: Hangul between B0 and C8, quotes and dashes in A1 and A2. A Western accent stands alone
 * between ASCII letters, and Western quotes lie below A0.
 */
function looksKorean(bytes: Uint8Array): boolean {
  let [hangul, others] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) hangul++;
    else if (lead !== 0xa1 && lead !== 0xa2) others++;
    at++;
  }
  return hangul > 0 && hangul >= others;
}

const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as Latin-1, which leaves quotes and dashes as control characters. */
function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control);
}
