import type { DocumentProblem } from "./problems.js";

export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "pdf" | "vtt" | "srt";

/** A file as text. Offsets anywhere else (statements, citations) count UTF-16 code units of `text`. */
export interface Document {
  text: string;
  format: DocumentFormat;
  /** Of the bytes: a WHATWG name ("utf-8", "euc-kr" …), or "binary" for DOCX and PDF. */
  encoding: string;
  /** SHA-256 of the original bytes, lower-case hex. */
  sha256: string;
  /** Size of the original file. */
  bytes: number;
}

export interface DocumentLimits {
  /** Largest file, in bytes. Default 20 MB. */
  maxBytes: number;
  /** Most pages of a PDF. Default 2,000. */
  maxPages: number;
  /** Most bytes that one part of a DOCX may unpack to. Default 40 MB. */
  maxUnpacked: number;
  /** Deepest nesting of HTML elements. Default 1,000. */
  maxDepth: number;
  /** Most HTML elements and character references. Default 400,000. */
  maxElements: number;
  /** Most characters of text that a file may come to. Default 12,000,000. */
  maxCharacters: number;
  /** Milliseconds for reading HTML or PDF in a thread. Default 8,000. */
  maxMilliseconds: number;
}

export interface DocumentReading {
  document: Document | null;
  problems: DocumentProblem[];
}

/** One format: bytes (already within the size limit) to text. Throws a Refusal when it cannot. */
export type FormatReader = (bytes: Uint8Array, limits: DocumentLimits) => Promise<{ text: string; encoding: string }>;
