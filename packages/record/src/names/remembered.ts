/** No more names than these are kept in mind. */
const MOST = 5000;

/** A function of a name that is asked again and again, as everybody of a session is compared with everybody. */
export function remembered(make: (name: string) => string): (name: string) => string {
  const met = new Map<string, string>();
  return (name) => {
    const known = met.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    if (met.size >= MOST) met.clear();
    met.set(name, made);
    return made;
  };
}
