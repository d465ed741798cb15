/**
 * Told of each stretch of work when it is done, by the names of what it was for: several names where one go did them all.
 * `enumerate`, `rank`, `sort`, and the ids of concepts; a name may come several times.
 */
export type Watch = (done: readonly string[]) => void;

export const unwatched: Watch = () => undefined;
