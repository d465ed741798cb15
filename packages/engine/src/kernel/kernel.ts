import { kernelBytes } from "./kernel-bytes.js";

/** Memory that the kernel and several threads work on. */
export interface KernelMemory {
  readonly buffer: ArrayBufferLike;
}

/** A side is the address of what `sides.ts` writes; `first` and `count` are columns. See `packages/engine/kernel/`. */
export interface Kernel {
  sort(side: number, first: number, count: number, best: number): void;
  start(side: number, first: number, count: number, nash: number): void;
  judge(side: number, first: number, count: number, flag: number, flagForGood: number): void;
  spreadMoves(side: number, first: number, count: number): number;
  spreadImprovements(side: number, first: number, count: number, sides: number, told: number): number;
  collect(places: number, words: number, flags: number, found: number, apart: number, spare: number): void;
  takenIn(masks: number, words: number, options: number, taken: number, apart: number): void;
  appendDigits(digits: number, width: number, apart: number, ranks: number, count: number, table: number): void;
  countBelow(table: number, entries: number): number;
  renumber(ranks: number, count: number, table: number): void;
}

/** Bytes of a page, in which memory is asked for, and pages that there can be. */
const PAGE = 65_536;
const MOST_PAGES = 65_536;
export const MOST_BYTES = PAGE * MOST_PAGES;

/** What is needed of the platform's own, whose types come with those of browsers only. It may be missing: see `compiled`. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (asked: { initial: number; maximum: number; shared: boolean }) => KernelMemory;
  readonly Instance: new (program: object, imports: { env: { memory: KernelMemory } }) => { readonly exports: unknown };
};
declare const atob: (text: string) => string;

let program: object | null | undefined;

/** Compiled when it is first needed. Null where the platform runs no kernel: too old, or forbidden by the page. */
function compiled(): object | null {
  if (program === undefined) {
    try {
      const bytes = Uint8Array.from(atob(kernelBytes), (byte) => byte.charCodeAt(0));
      program = new WebAssembly.Module(bytes);
    } catch {
      program = null;
    }
  }
  return program;
}

/** Memory of zeros; null where the platform runs no kernel. */
export function kernelMemory(bytes: number): KernelMemory | null {
  if (!compiled()) return null;
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

const kernels = new WeakMap<KernelMemory, Kernel>();

/** The kernel at work on a memory that `kernelMemory` has given, in this thread or in another. */
export function kernelOn(memory: KernelMemory): Kernel {
  const known = kernels.get(memory);
  if (known) return known;
  const module = compiled();
  if (!module) throw new Error("This platform runs no kernel.");
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as Kernel;
  kernels.set(memory, kernel);
  return kernel;
}
