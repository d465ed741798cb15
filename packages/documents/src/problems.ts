/** Everything that can keep a file from being read, or that a reader should know. Plain objects: the words live elsewhere. */
export type DocumentProblem = { severity: "error" | "warning" } & (
  | { code: "document-missing"; path: string } // remedy: check the path
  | { code: "document-unreadable"; path: string; reason: string } // reason: system code (EACCES …); remedy: permissions
  | { code: "document-not-a-file"; path: string } // folder, device, socket; remedy: name a file
  | { code: "document-symlink"; path: string } // remedy: name the file it points to
  | { code: "document-empty"; path: string } // no bytes, or no text in them; remedy: check the export
  | { code: "document-too-large"; path: string; bytes: number; maxBytes: number } // remedy: split the file
  | { code: "document-not-text"; path: string } // binary of no known format; remedy: the formats we read
  | { code: "document-undecodable"; path: string; encoding: string; offset: number } // offset: character offset of the first U+FFFD in the text; remedy: save as UTF-8
  | { code: "document-damaged"; path: string; format: string; reason: string } // reason: the library's words; remedy: save again
  | { code: "document-encrypted"; path: string; format: string } // remedy: remove the password
  | { code: "document-scanned"; path: string; pages: number } // a PDF without text; remedy: OCR first
  | { code: "document-too-many-pages"; path: string; pages: number; maxPages: number } // remedy: extract the session's pages
  | { code: "document-too-deep"; path: string; depth: number; maxDepth: number } // nested markup; remedy: save as text
  | { code: "document-too-many-elements"; path: string; elements: number; maxElements: number } // remedy: save as text
  | { code: "document-too-long"; path: string; characters: number; maxCharacters: number } // remedy: cut it down to the session
  | { code: "document-zip-bomb"; path: string; entries: number; unpacked: number } // unpacks beyond the limit; remedy: do not trust it
  | { code: "document-has-entities"; path: string; part: string } // DOCTYPE/ENTITY in a DOCX part; remedy: do not trust it
  | { code: "document-too-slow"; path: string; format: string; milliseconds: number } // remedy: save as text
  | { code: "document-too-much-memory"; path: string; format: string } // remedy: save as text
);

type WithoutPath<T> = T extends unknown ? Omit<T, "path"> : never;

/** A refusal inside a format's reader; `readDocument` adds the path and turns it into a problem. */
export class Refusal extends Error {
  constructor(readonly problem: WithoutPath<DocumentProblem>) {
    super(problem.code);
  }
}
