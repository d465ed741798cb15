/** How many worker threads a crew uses unless told otherwise. */
export const DEFAULT_CREW_SIZE = 2;
