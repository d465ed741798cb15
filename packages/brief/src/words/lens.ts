import type { Case } from "@detente/case";

/** The name of a lens by its id. */
export const lensName = ({ lenses }: Case, wanted: string): string =>
  lenses.find(({ id }) => id === wanted)?.name ?? wanted;
