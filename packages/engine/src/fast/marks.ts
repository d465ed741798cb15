/** Rank of a place without a state: below every rank, so that nobody goes there. */
export const HOLE = -1;
/** "Nothing so bad is known": above every rank, and what a place without a state passes on when the worst is sought. */
export const NOTHING = 0x7fffffff;
