/**
 * Arrays with an entry for every state. Large ones lie in shared memory where there is any, so that several threads can
 * work on them without a copy; everything else about them is the same. `shared` makes small ones lie there too.
 */
const SHARED_FROM_BYTES = 1 << 20;

const buffer = (bytes: number, shared: boolean): ArrayBufferLike =>
  (shared || bytes >= SHARED_FROM_BYTES) && typeof SharedArrayBuffer === "function"
    ? new SharedArrayBuffer(bytes)
    : new ArrayBuffer(bytes);

export const bigInt32 = (length: number, shared = false): Int32Array => new Int32Array(buffer(4 * length, shared));
export const bigUint32 = (length: number, shared = false): Uint32Array => new Uint32Array(buffer(4 * length, shared));
