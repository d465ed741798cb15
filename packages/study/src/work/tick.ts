/**
 * How long work stays polite: it awaits this between stretches of a few dozen milliseconds, so that the host can show how
 * far it is, let other work through, and stop it by rejecting.
 */
export type Tick = (what: string, done: number, total: number) => Promise<void> | void;

/** For short work, and for tests. */
export const noTick: Tick = () => undefined;
