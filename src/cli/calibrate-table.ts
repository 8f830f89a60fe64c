import type { Calibration } from '../calibrate/calibration';
import type { Advice } from '../calibrate/goal';
import type { Estimate } from '../calibrate/interval';
import { falseHits, PEOPLE, type Threshold } from '../calibrate/threshold';
import { evidenceFor, scoreOf } from '../compare/score';
import { bits } from './explain';
import type { Paint } from './paint';
import { type Cell, layTable } from './table';

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Two significant digits: the interval carries no more. */
const rough = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en', { maximumSignificantDigits: 2 });

const percent = (share: number): string => (share * 100).toFixed(1);

const found = (estimate: Estimate | undefined): string =>
  estimate === undefined ? '–' : `${percent(estimate.value)} % (${percent(estimate.low)}–${percent(estimate.high)})`;

function hits(threshold: Threshold, listSize: number): string {
  const estimate = falseHits(threshold, listSize);
  if (estimate === undefined) return '–';
  if (threshold.seen === 0) return `not resolved: fewer than ${rough(estimate.high)}`;
  return `${rough(estimate.value)} (${rough(estimate.low)}–${rough(estimate.high)})`;
}

/** A score close to 1 keeps its digits. */
const score = (value: number): string => (value > 0.99 ? value.toFixed(4) : value.toFixed(3));

function rows({ rows: thresholds, listSize }: Calibration): Cell[][] {
  const head = ['score ≥', 'evidence ≥', 'true matches found', `false hits per ${whole(PEOPLE)} people, list of ${whole(listSize)}`];
  return [
    head.map((text): Cell => ({ text, style: 'strong', right: true })),
    ...thresholds.map((threshold) => [
      { text: score(threshold.score), right: true },
      { text: bits(threshold.evidence), right: true },
      { text: found(threshold.found), right: true },
      { text: hits(threshold, listSize), right: true },
    ]),
  ];
}

function advice({ goal, threshold, couplesNeeded }: Advice, listSize: number): Cell[] {
  const wish = 'find' in goal ? `find ${percent(goal.find)} % of true matches` : `at most ${whole(goal.falseHits)} false hits per ${whole(PEOPLE)} people`;
  if (threshold === undefined) {
    const why = couplesNeeded === undefined ? 'no threshold does' : `not resolved: needs ${rough(couplesNeeded)} couples of two people`;
    return [{ text: wish }, { text: why, style: 'faint' }];
  }
  return [
    { text: wish },
    { text: `evidence ≥ ${bits(threshold.evidence)} (score ${score(scoreOf(threshold.evidence))}):`, style: 'strength' },
    { text: 'find' in goal ? `false hits ${hits(threshold, listSize)}` : `finds ${found(threshold.found)}` },
  ];
}

/** A calibration as lines of text: what was weighed, the thresholds, the goals and the fitted curve. */
export function calibrationText(calibration: Calibration, source: string, paint: Paint): string {
  const { groups, fit, prior, listSize } = calibration;
  const [even, efold] = [evidenceFor(0.5), evidenceFor(Math.E / (1 + Math.E)) - evidenceFor(0.5)];
  const curve = fit === undefined
    ? 'none: the two kinds of couples do not overlap, or evidence does not tell them apart'
    : `even at ${fit.even.toFixed(2)} bits, ${fit.width.toFixed(2)} bits to the e-fold`;
  const sums = groups.map(({ group, matches, others }) => `${group} ${whole(matches)} / ${whole(others)}`);
  return [
    `true pairs / ${source}: ${sums.join(', ')}${groups.length > 1 ? '; every group weighs alike' : ''}`,
    '',
    ...layTable(rows(calibration), '  ', paint),
    '',
    ...layTable(calibration.advice.map((one) => advice(one, listSize)), '  ', paint),
    '',
    `fitted curve where one couple in ${whole(1 / prior)} is a match: ${curve}`,
    `(the library's score: ${even.toFixed(2)} and ${efold.toFixed(2)})`,
    paint('In brackets: 95 % intervals, which know chance alone. False hits are counted for one name against each listed name.', 'faint'),
    '',
  ].join('\n');
}
