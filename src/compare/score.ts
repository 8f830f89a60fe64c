/**
 * Evidence at which a pair is as likely as not two spellings of one name, and the bits that change the odds e-fold. Fitted
 * by logistic regression (bench/calibrate.ts) on 17,000 labelled pairs of public figures against random pairs of their
 * names, a hundred of these to each true pair.
 */
const EVEN = 5.3;
const WIDTH = 2.2;

/** Evidence in bits as a score, 0…1: 0.5 is an even chance that two strings are spellings of one name. */
export const scoreOf = (evidence: number): number => 1 / (1 + Math.exp((EVEN - evidence) / WIDTH));

/** The evidence that a score stands for. */
export const evidenceFor = (score: number): number => EVEN - WIDTH * Math.log(1 / score - 1);
