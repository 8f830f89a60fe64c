/** What every maker of tables is told: files, which words stay out of the table, and where it goes. */
import { half, type HoldOut } from './pairs';

export interface Making {
  readonly files: readonly string[];
  readonly heldOut: HoldOut;
  readonly out: string;
}

/** What stands behind an option. */
export const valueOf = (args: readonly string[], option: string): string | undefined => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);

/** The files come first; `--hold-out SPLIT` leaves half of the words out, `--out FOLDER` writes elsewhere than into the room. */
export function making(args: readonly string[]): Making {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const split = valueOf(args, '--hold-out');
  return {
    files: first < 0 ? args : args.slice(0, first),
    heldOut: split === undefined ? () => false : half(Number(split)),
    out: valueOf(args, '--out') ?? 'src/language/khmer',
  };
}
