import { allianceUnderLensAt, sideAt } from "../alliance/sides.js";
import type { Desk } from "../desk.js";
import { leversAt } from "../levers/search.js";
import { outcomesAt } from "../outcomes/findings.js";
import { verdictsAt } from "../pivots/verdicts-at.js";
import { dealsAt, explainedAt, pathsAt } from "../whole/told-at.js";

/**
 * What a long question may have done apart. A job depends on nothing but the case of its desk and what is asked, and both
 * that and the answer are plain data, so that it can be done in any thread.
 */
const jobs = {
  verdicts: verdictsAt,
  outcomes: outcomesAt,
  levers: leversAt,
  explained: explainedAt,
  paths: pathsAt,
  deals: dealsAt,
  allianceSide: sideAt,
  allianceUnderLens: allianceUnderLensAt,
};

export type JobKind = keyof typeof jobs;
export type Asked<K extends JobKind> = Parameters<(typeof jobs)[K]>[1];
export type Answer<K extends JobKind> = Awaited<ReturnType<(typeof jobs)[K]>>;

/** A job of some kind, as it is handed to another thread. */
export type Job = { readonly [K in JobKind]: { readonly kind: K; readonly asked: Asked<K> } }[JobKind];

/** Does one job. @throws ModelError as the functions behind it do. */
export async function perform<K extends JobKind>(desk: Desk, kind: K, asked: Asked<K>): Promise<Answer<K>> {
  const job = jobs[kind] as (desk: Desk, asked: Asked<K>) => Answer<K> | Promise<Answer<K>>;
  return job(desk, asked);
}
