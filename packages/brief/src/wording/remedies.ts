import { quotedList } from "./phrases.js";

/** “Did you mean …?”, or what to do when nothing comes near. */
export const suggestion = (nearest: readonly string[], otherwise: string): string =>
  nearest.length > 0 ? `Did you mean ${quotedList(nearest, "or")}?` : otherwise;

/** Why a file could not be had, from the code that whoever tried to read it gave. */
export const unreadable = (reason: string): string => REASONS[reason] ?? reason;

const REASONS: Readonly<Record<string, string>> = {
  "document-missing": "there is no such file",
  "document-unreadable": "you may not read it",
  "document-not-a-file": "it is not a file",
  "document-symlink": "it is a link to another file",
  "document-empty": "it is empty",
  "document-too-large": "it is too large",
  "document-not-text": "it is not text",
  "document-damaged": "it is damaged",
  "document-encrypted": "it is locked with a password",
  "document-scanned": "it is a scan without text",
};
