import { kernelMemory, type KernelMemory } from "./kernel.js";

/** Arrays begin at a line of the cache of their own. */
const LINE = 64;
/** The kernel's own. */
const FIRST = 1024;

/** What is to lie where in a memory that is still to be made. Addresses are in bytes. */
export class Plan {
  bytes = FIRST;
  private readonly puts: { at: number; words: Int32Array | Uint32Array }[] = [];

  /** Room for so many bytes. */
  take(bytes: number): number {
    const at = this.bytes;
    this.bytes += LINE * Math.ceil(bytes / LINE);
    return at;
  }

  put(words: Int32Array | Uint32Array): number {
    const at = this.take(words.byteLength);
    this.puts.push({ at, words });
    return at;
  }

  /**
   * Lays it out: in `spare`, whatever was there before, if it fits there; else in memory of its own, of zeros. Null where the
   * platform runs no kernel.
   */
  make(spare?: KernelMemory | null): KernelMemory | null {
    const memory = spare && spare.buffer.byteLength >= this.bytes ? spare : kernelMemory(this.bytes);
    if (memory) for (const { at, words } of this.puts) new Uint32Array(memory.buffer, at, words.length).set(words);
    return memory;
  }
}
