import { proposalBlocks, renderBlocks } from "@detente/brief";
import { appendEntry, hasError, nearestNames } from "@detente/case";
import { type Proposal, proposalsOf, type SessionRecord } from "@detente/record";
import { type Decided, decidedOf, decidedRecord, readBeside } from "../beside.js";
import type { Io } from "../io.js";
import { oneAtATime } from "../one-at-a-time.js";
import { Refusal } from "../refusal.js";
import { writeFiles } from "../write-file.js";
import { type Addition, type Choice, choicesOf, HEADS, speakerDecision } from "./choices.js";

/** One step that can be taken back: a decision with the file as it was before and after, or a skip. */
type Step = { key: string; written?: { file: Addition["file"]; before: string; after: string } };

/** Asks about one proposal after the other until none is left or the person has had enough. Each answer is saved at once. */
export class Dialogue {
  private readonly steps: Step[] = [];
  private readonly skipped = new Set<string>();
  private record: SessionRecord;

  constructor(
    private readonly text: string,
    private decided: Decided,
    private readonly io: Io,
  ) {
    this.record = decidedRecord(text, decided);
  }

  /** Resolves to the paths of the files that hold what was decided, one for each decision. */
  async run(): Promise<string[]> {
    for (;;) {
      const proposals = this.open();
      const [proposal] = proposals;
      if (!proposal && this.steps.length === 0) break;
      const done = this.steps.length;
      if (proposal) {
        const blocks = proposalBlocks(proposal, done + 1, done + proposals.length);
        await this.io.out(`\n${renderBlocks(blocks, this.io.style)}`);
      }
      if (!(await (proposal ? this.answer(proposal) : this.last()))) break;
    }
    return this.steps.flatMap(({ written }) => (written ? this.decided[written.file].path : []));
  }

  /** After the last answer: it too may have been a slip. */
  private async last(): Promise<boolean> {
    await this.io.out("\nNothing is left to ask.\n   u  undo   q  quit\n");
    return (await this.io.ask("> ")) === "u" && (await this.undo());
  }

  private open(): Proposal[] {
    return proposalsOf(this.record, this.decided.decisions, this.decided.about).filter(
      (proposal) => !this.skipped.has(keyOf(proposal)),
    );
  }

  /** False when the person quits. */
  private async answer(proposal: Proposal): Promise<boolean> {
    const choices = choicesOf(proposal, this.record);
    const menu = choices.map(({ key, label }) => `  ${key.padStart(2)}  ${label}`);
    await this.io.out(`${menu.join("\n")}\n   s  skip   u  undo   q  quit\n`);
    for (;;) {
      const said = await this.io.ask("> ");
      if (said === null || said === "q") return false;
      if (said === "u") {
        if (await this.undo()) return true;
        continue;
      }
      if (said === "s") {
        this.skipped.add(keyOf(proposal));
        this.steps.push({ key: keyOf(proposal) });
        return true;
      }
      const meant = this.meant(said, proposal, choices);
      if (typeof meant === "string") await this.io.out(`${meant}\n`);
      else {
        await this.save(meant, keyOf(proposal));
        return true;
      }
    }
  }

  /** What an answer adds, or a sentence about why it is none. */
  private meant(said: string, proposal: Proposal, choices: readonly Choice[]): Addition | string {
    const choice = choices.find(({ key }) => key === said.toLowerCase());
    if (choice) return choice.addition;
    const keys = choices.map(({ key }) => key).join(", ");
    if (said.length < 2 || /^\d+$/.test(said)) return `Answer ${keys}, s, u or q.`;
    const numbered = choices.filter(({ key }) => /^\d+$/.test(key));
    const parts = said.toLowerCase().split(/\s+/);
    const named = numbered.filter(({ label }) =>
      parts.every((part) =>
        label
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(part),
      ),
    );
    const exact = numbered.find(({ label }) => label.toLowerCase() === said.toLowerCase()) ?? named[0];
    if (exact && named.length < 2) return exact.addition;
    if (named.length > 1) return `That fits ${named.map(({ label }) => label).join(" and ")}. Give the number.`;
    if (proposal.kind === "speaker" && this.record.text.includes(said)) {
      return speakerDecision(proposal.statement, { speaker: said }, this.record.text);
    }
    const near = nearestNames(
      said,
      numbered.map(({ label }) => label),
    );
    const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
    return `The record has nobody of this name.${hint} Answer ${keys}, s, u or q.`;
  }

  private save(addition: Addition, key: string): Promise<void> {
    return oneAtATime(this.decided[addition.file].path, () => this.add(addition, key));
  }

  private async add({ file, entries }: Addition, key: string): Promise<void> {
    // Read anew: the file may have been edited while the question stood.
    const { path, text: before } = await readBeside(this.decided[file].path);
    if (before !== this.decided[file].text) {
      this.take(this.withText(file, before));
      if (!this.open().some((proposal) => keyOf(proposal) === key)) {
        return this.io.out(`This was decided meanwhile, in ${path}. Your answer was not kept.\n`);
      }
    }
    const after = entries.reduce(appendEntry, before === "" ? HEADS[file] : before);
    const next = this.withText(file, after);
    await writeFiles([{ path, content: after }]);
    this.steps.push({ key, written: { file, before, after } });
    this.take(next);
  }

  private async undo(): Promise<boolean> {
    const step = this.steps.at(-1);
    if (!step) {
      await this.io.out("There is nothing to take back.\n");
      return false;
    }
    const { written } = step;
    if (written && !(await oneAtATime(this.decided[written.file].path, () => this.takeBack(written)))) return false;
    this.steps.pop();
    this.skipped.delete(step.key);
    return true;
  }

  /** False when the file was changed since. */
  private async takeBack({ file, before, after }: NonNullable<Step["written"]>): Promise<boolean> {
    const { path, text } = await readBeside(this.decided[file].path);
    if (text !== after) {
      await this.io.out(`${path} was changed meanwhile. Take the decision out of it by hand.\n`);
      return false;
    }
    await writeFiles([{ path, content: before === "" ? HEADS[file] : before }]);
    this.take(this.withText(file, before));
    return true;
  }

  /** What is decided when one of the files holds this text. */
  private withText(file: Addition["file"], text: string): Decided {
    const { people, review } = this.decided;
    const next = decidedOf(
      file === "people" ? { ...people, text } : people,
      file === "review" ? { ...review, text } : review,
    );
    if (hasError(next.problems)) throw new Refusal(next.problems);
    return next;
  }

  private take(next: Decided): void {
    this.decided = next;
    this.record = decidedRecord(this.text, next);
  }
}

/** The same question has the same key in every reading of the text. */
function keyOf(proposal: Proposal): string {
  if (proposal.kind === "speaker") return `speaker ${proposal.statement.start}`;
  if (proposal.kind === "relation") return `relation ${JSON.stringify(proposal.relation)}`;
  return `${proposal.kind} ${proposal.name}`;
}
