/**
 * Evidence at which a pair is as likely as not two spellings of one name, and the bits that change the odds e-fold. Fitted
 * by logistic regression (bench/calibrate.ts) on 17,000 labelled pairs of public figures against random pairs of their
 * names, a hundred of these to each true pair.
 */
const EVEN = 5.3;
const WIDTH = 2.2;

/** The probability, before looking, that the two are one: that of the pairs which the constants were fitted to. */
const FITTED_PRIOR = 0.01;

const logOdds = (p: number): number => Math.log(p / (1 - p));
/** Kept, for hardly anybody gives a prior, and each answer would take the logarithm twice. */
const FITTED: number = logOdds(FITTED_PRIOR);
const oddsOf = (prior: number): number => (prior === FITTED_PRIOR ? FITTED : logOdds(prior));

/**
 * Evidence in bits as a score, 0…1: 0.5 is an even chance that two strings are spellings of one name. `prior` is the probability before
 * looking that they are; another one shifts the odds by as much as it differs.
 */
export const scoreOf = (evidence: number, prior: number = FITTED_PRIOR): number =>
  1 / (1 + Math.exp((EVEN - evidence) / WIDTH + FITTED - oddsOf(prior)));

/** The evidence that a score stands for. */
export const evidenceFor = (score: number, prior: number = FITTED_PRIOR): number => EVEN + WIDTH * (FITTED - oddsOf(prior) - Math.log(1 / score - 1));
