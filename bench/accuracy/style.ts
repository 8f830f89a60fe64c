/**
 * The page's style sheet. The line colours are those of Okabe and Ito (2008), which stay apart for colour-blind readers, lightened
 * for dark pages; the dashes tell the lines apart in print.
 */
export const STYLE: string = `
:root { color-scheme: light dark; --ink: #1a1a1a; --dim: #5c5c5c; --rule: #d9d9d9; --paper: #ffffff; --shade: #0000000d;
  --line0: #0072b2; --line1: #c04f00; --line2: #00795a; --line3: #a3457c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --dim: #a8a8a8; --rule: #3a3a3a; --paper: #151515; --shade: #ffffff12;
    --line0: #56b4e9; --line1: #e69f00; --line2: #2bc59a; --line3: #e58fc0; }
}
body { margin: 2rem auto; padding: 0 1rem; max-width: 62rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .3rem; } p { color: var(--dim); margin: .3rem 0; }
svg { display: block; width: 100%; max-width: 46rem; }
.key { display: inline-block; width: 2rem; height: .6rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; margin: .5rem 0; padding: 0; }
.grid { stroke: var(--rule); fill: none; } .shade { fill: var(--shade); }
.tick { fill: var(--dim); font-size: 12px; } .axis { fill: var(--ink); font-size: 13px; }
.line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
.line0 { stroke: var(--line0); stroke-width: 3; } .line1 { stroke: var(--line1); stroke-dasharray: 7 4; }
.line2 { stroke: var(--line2); stroke-dasharray: 2 3; } .line3 { stroke: var(--line3); stroke-dasharray: 9 3 2 3; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; margin: .5rem 0; }
th, td { padding: .15rem .6rem; text-align: left; border-bottom: 1px solid var(--rule); }
th { vertical-align: bottom; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total td { font-weight: 600; padding-top: .7rem; } summary { cursor: pointer; padding: .2rem 0; }
`;
