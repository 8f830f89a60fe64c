import { evidenceFor, scoreOf } from '../compare/score';
import type { Calibration } from './calibration';
import { chance } from './fit';
import { axisLabel, band, FRAME, line, panel, type Panel, type Place, unknown, x } from './panel';
import { falseHits, PEOPLE } from './threshold';

/** The colours are those of Okabe and Ito (2008), which stay apart for colour-blind readers; dashes tell lines apart in print. */
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1a1a1a; } .title { font-weight: 600; font-size: 13px; } .tick, .note { fill: #5c5c5c; font-size: 11px; }
.grid { stroke: #e3e3e3; fill: none; } .frame { stroke: #9a9a9a; fill: none; } .unknown { fill: #1a1a1a; opacity: .06; }
.line { fill: none; stroke: #0072b2; stroke-width: 2.2; stroke-linejoin: round; } .band { fill: #0072b2; opacity: .18; }
.bound { stroke-dasharray: 3 4; } .other { stroke: #c04f00; stroke-dasharray: 8 4; } .dot { fill: #1a1a1a; }`;

const SCORES = [0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999];

/** A calibration as one picture that needs nothing else: what a threshold finds, what it raises in vain, and what evidence means. */
export function calibrationSvg(calibration: Calibration): string {
  const panels = [foundPanel(calibration), falseHitsPanel(calibration), chancePanel(calibration)];
  const height = FRAME.top + panels.length * (FRAME.height + FRAME.gap);
  const bottom = height - 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${height}" width="${FRAME.width}" height="${height}" role="img" aria-labelledby="title summary">`,
    '<title id="title">allonym: calibration on labelled pairs</title>',
    `<desc id="summary">${summary(calibration)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect width="${FRAME.width}" height="${height}" fill="#fff"/>`,
    scoreAxis(),
    ...panels.map((content, i) => panel(content, FRAME.top + i * (FRAME.height + FRAME.gap))),
    axisLabel('evidence at least, bits', bottom),
    '</svg>',
    '',
  ].join('\n');
}

const count = (value: number): string => Math.round(value).toLocaleString('en');

function summary({ groups, fit }: Calibration): string {
  const [matches, others] = [groups.reduce((sum, one) => sum + one.matches, 0), groups.reduce((sum, one) => sum + one.others, 0)];
  const curve = fit === undefined ? 'no curve fits' : `even at ${fit.even.toFixed(2)} bits, ${fit.width.toFixed(2)} bits to the e-fold`;
  return `${count(matches)} true pairs and ${count(others)} couples of different people; ${curve}.`;
}

/** The library's scores stand above the bits they come from. */
function scoreAxis(): string {
  const ticks = SCORES.map((score) => {
    const at = x(evidenceFor(score)).toFixed(1);
    return `<text class="tick" x="${at}" y="26" text-anchor="middle">${score}</text><path class="frame" d="M${at} 30V36"/>`;
  });
  return `<text class="tick" x="8" y="26">score</text>${ticks.join('')}`;
}

function foundPanel({ curve }: Calibration): Panel {
  const points = curve.flatMap(({ evidence, found }) => (found === undefined ? [] : [{ evidence, ...found }]));
  return {
    title: 'Share of true matches found, with its 95 % interval',
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ place: share, label: `${share * 100} %` })),
    marks: [
      band(points.map(({ evidence, low, high }) => [evidence, low, high])),
      line('line', points.map(({ evidence, value }): Place => [evidence, value])),
    ],
  };
}

function falseHitsPanel({ curve, listSize, groups }: Calibration): Panel {
  const decades = Math.ceil(Math.log10(PEOPLE * listSize));
  const place = (hits: number): number => Math.max(0, Math.min(1, Math.log10(Math.max(hits, 1e-9)) / decades));
  const points = curve.flatMap((threshold) => {
    const hits = falseHits(threshold, listSize);
    return hits === undefined ? [] : [{ evidence: threshold.evidence, seen: threshold.seen, ...hits }];
  });
  const seen = points.filter((point) => point.seen > 0);
  const unseen = points.filter((point) => point.seen === 0);
  const couples = count(groups.reduce((sum, { others }) => sum + others, 0));
  return {
    title: `False hits per ${count(PEOPLE)} people against a list of ${count(listSize)}, with the 95 % interval`,
    ticks: Array.from({ length: decades + 1 }, (_, i) => ({ place: i / decades, label: i % 2 === 0 ? count(10 ** i) : '' })),
    marks: [
      ...(unseen[0] === undefined ? [] : [unknown(unseen[0].evidence, `beyond what ${couples} couples tell: fewer than the dotted line`)]),
      band(seen.map(({ evidence, low, high }) => [evidence, place(low), place(high)])),
      line('line', seen.map(({ evidence, value }): Place => [evidence, place(value)])),
      line('line bound', unseen.map(({ evidence, high }): Place => [evidence, place(high)])),
    ],
  };
}

function chancePanel({ fit, observed, curve, prior }: Calibration): Panel {
  const at = (of: (evidence: number) => number): Place[] => curve.map(({ evidence }): Place => [evidence, of(evidence)]);
  const dots = observed.map(({ evidence, share }) => ({ evidence, share }));
  return {
    title: `Chance of a match where one couple in ${count(1 / prior)} is one`,
    note: 'dots: observed; line: fitted; dashes: the library’s score',
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ place: share, label: String(share) })),
    marks: [
      line('line other', at(scoreOf)),
      ...(fit === undefined ? [] : [line('line', at((evidence) => chance(fit, evidence)))]),
      ...dots.map(({ evidence, share }) => ({ kind: 'dot' as const, place: [evidence, share] as Place })),
    ],
  };
}
