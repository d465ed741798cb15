/** A name that is safe inside an attribute and a fragment, whatever it was made from; different names stay different. */
export function anchor(name: string): string {
  return name.replace(/[^A-Za-z0-9-]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
}
