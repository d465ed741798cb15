import { besideCase, type CaseHost } from "./host.js";
import type { CaseRecord } from "../types.js";
import { limits } from "../limits.js";
import type { Reading } from "./reading.js";

/** Reads the records that the case names. One that cannot be read is told and left out. */
export async function readRecords(reading: Reading, host: CaseHost, casePath: string): Promise<CaseRecord[]> {
  const found: CaseRecord[] = [];
  for (const [key, named] of Object.entries(reading.file.records ?? {})) {
    const place = ["records", key];
    const path = besideCase(casePath, named);
    if (path === null) {
      reading.report({ code: "case/record-outside", record: key, file: named }, place);
      continue;
    }
    const text = await host.read(path);
    if (typeof text !== "string") {
      reading.report({ code: "case/record-unreadable", record: key, file: path, reason: text.code }, place);
      continue;
    }
    const most = limits.recordCharacters;
    if (text.length > most) {
      const detail = { code: "case/too-large", file: path, unit: "characters", found: text.length, most } as const;
      reading.report(detail, place);
      continue;
    }
    found.push({ key, path, record: host.readRecord(text, path) });
  }
  reading.lacksRecords = found.length < Object.keys(reading.file.records ?? {}).length;
  return found;
}
