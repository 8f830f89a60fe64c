import { writeFileSync } from 'node:fs';
import { calibrate as calibration, type CalibrationOptions } from '../calibrate/calibration';
import { calibrationSvg } from '../calibrate/chart';
import { draws, weigh } from '../calibrate/weigh';
import { readPairs } from './calibrate-pairs';
import { calibrationText } from './calibrate-table';
import { unwritableFile } from './failure';
import { type Io, jsonLine, print } from './io';
import type { Library } from './library';
import { paintFor } from './paint';

export interface CalibrateRequest extends CalibrationOptions {
  readonly file: string;
  readonly delimiter: string | undefined;
  /** Couples of different people to draw in each group; undefined to draw only where the file labels none. */
  readonly draw: number | undefined;
  readonly seed: number;
  readonly svg: string | undefined;
  readonly json: boolean;
}

/** As many as the accuracy benchmark draws: enough for one false match in 10,000. */
const DRAWN = 60_000;

/** Weighs labelled pairs and says what thresholds come to. */
export async function calibrate(request: CalibrateRequest, library: Library, io: Io): Promise<number> {
  const { file, delimiter, draw, seed, svg, json } = request;
  const { pairs, tally } = await readPairs(file, delimiter, io);
  await tally.report('used');
  const drawing = { seed, negatives: draw ?? DRAWN, always: draw !== undefined };
  const source = draws(pairs, drawing) ? `couples of different people drawn from their names (seed ${seed})` : 'labelled non-matches';
  const matcher = {
    prepare: library.parseName,
    evidence: (a: ReturnType<Library['parseName']>, b: ReturnType<Library['parseName']>): number => library.compareNames(a, b).evidence,
  };
  const result = calibration(weigh(pairs, matcher, drawing), request);

  if (svg !== undefined) {
    try {
      writeFileSync(svg, calibrationSvg(result));
    } catch (error) {
      throw unwritableFile(svg, error);
    }
  }
  await print(io.stdout, json ? jsonLine({ ...published(result), nonMatches: source }) : calibrationText(result, source, paintFor(io)));
  return tally.skipped > 0 ? 2 : 0;
}

/** What the JSON holds, without the command's own request. */
const published = ({ prior, listSize, groups, fit, rows, advice, curve, observed }: ReturnType<typeof calibration>): object => ({
  prior, listSize, groups, fit: fit ?? null, rows, advice, curve, observed,
});
