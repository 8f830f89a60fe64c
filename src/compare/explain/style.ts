/**
 * The fragment's style sheet. Shades are translucent over whatever page the fragment stands in, text has the page's own colour, so that it
 * reads on light and dark alike. Blue speaks for a match, orange against (Okabe and Ito 2008, apart for colour-blind readers); a joint that
 * speaks against is broken, and numbers have signs, so that colour is never needed. Khmer stacks and CJK need height and fonts of their own.
 */
export const STYLE: string = `
.allonym { --for: 0 114 178; --against: 213 94 0; --line: 128 128 128; font: 1rem/1.5 system-ui, sans-serif; text-align: start; max-width: 100%; }
.allonym p { margin: .25rem 0; }
.allonym .who { font-size: 1.25rem; font-weight: 600; }
.allonym .who span, .allonym .dim { opacity: .75; font-weight: 400; }
.allonym .scroll { overflow-x: auto; margin: .75rem 0; }
.allonym table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.allonym .title { font-weight: 600; }
.allonym caption { text-align: start; font-weight: 600; padding: .25rem 0; white-space: nowrap; }
.allonym th, .allonym td { padding: .3rem .6rem; text-align: start; font-weight: 400; vertical-align: middle; }
.allonym th { font-size: .875rem; }
.allonym bdi { overflow-wrap: anywhere; }
.allonym bdi[lang="km"] { font-family: "Noto Sans Khmer", "Khmer OS", "Khmer Sangam MN", "Leelawadee UI", sans-serif; line-height: 1.9; }
.allonym:lang(km) { font-family: system-ui, "Noto Sans Khmer", "Khmer OS", "Khmer Sangam MN", "Leelawadee UI", sans-serif; line-height: 1.9; }
.allonym bdi[lang="ko"], .allonym bdi[lang="ko-Hani"] { font-family: system-ui, "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; }
.allonym bdi[lang="zh"] { font-family: system-ui, "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.allonym .names td, .allonym .names thead th { text-align: center; min-width: 3.2rem; max-width: 18rem; }
.allonym .names thead th { border-bottom: 2px solid rgb(var(--line) / .5); line-height: 1.35; }
.allonym:lang(km) .names thead th { line-height: 1.9; }
.allonym:lang(en) th::first-letter { text-transform: uppercase; }
.allonym .names .part { font-size: 1.5rem; padding-block: .35rem; }
.allonym .names .first { padding-inline-start: 1.2rem; }
.allonym .names thead .first { border-inline-start: .6rem solid transparent; background-clip: padding-box; }
.allonym .joint td { padding-block: 0; height: 3rem; }
.allonym .joint div { position: relative; display: flex; align-items: center; justify-content: center; height: 100%; min-height: 3rem; }
.allonym .joint div::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 50%; width: var(--width, 2px);
  margin-inline-start: calc(var(--width, 2px) / -2); border-radius: 2px; background: rgb(var(--hue) / var(--shade, .5)); print-color-adjust: exact; }
.allonym .joint .against::before { background: repeating-linear-gradient(rgb(var(--hue) / .8) 0 5px, transparent 5px 9px); }
.allonym .joint .nought::before { width: 0; border-inline-start: 2px dotted rgb(var(--line) / .7); background: none; }
.allonym .joint b { position: relative; padding: .05rem .45rem; border-radius: 1rem; font-weight: 500; font-size: .875rem; white-space: nowrap;
  background: Canvas; color: CanvasText; border: 1.5px solid rgb(var(--hue) / .9); }
.allonym .for { --hue: var(--for); } .allonym .against { --hue: var(--against); } .allonym .nought { --hue: var(--line); }
.allonym .step1 { --width: 3px; --shade: .35; } .allonym .step2 { --width: 7px; --shade: .45; } .allonym .step3 { --width: 13px; --shade: .55; }
.allonym .step4 { --width: 21px; --shade: .65; } .allonym .step5 { --width: 30px; --shade: .75; }
.allonym .rows th, .allonym .rows td { border-bottom: 1px solid rgb(var(--line) / .35); }
.allonym .rows tbody th { white-space: nowrap; }
.allonym .rows .bits { text-align: end; white-space: nowrap; }
.allonym .rows td.bits { background: rgb(var(--hue, var(--line)) / var(--tint, 0)); print-color-adjust: exact; }
.allonym .bits.step1 { --tint: .06; } .allonym .bits.step2 { --tint: .12; } .allonym .bits.step3 { --tint: .18; }
.allonym .bits.step4 { --tint: .24; } .allonym .bits.step5 { --tint: .3; }
.allonym .total > * { font-weight: 600; border-bottom: 0; }
.allonym .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.allonym ul { margin: .25rem 0; padding-inline-start: 1.2rem; }`;
