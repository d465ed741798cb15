/**
 * What the exit code says. "No such agreement" is an answer, so it is 0; 2 means the input has to change first.
 */
export const exit = { answered: 0, badInput: 2, internalFault: 70, cancelled: 130 } as const;
