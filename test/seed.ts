import fc from 'fast-check';

/** The same draws in every run, so that a failure can be looked at again; `SEED=$RANDOM npm test` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
