/**
 * How Koreans spell jamo in passports, bylines and rosters, beside the standards. Relative weights, read as a prior that
 * data may overrule. "-" is the empty spelling. Vowels and codas are combined into rimes by prior.ts.
 */
import { parseWeights, type Weights } from './table';

const list = (text: string): ReadonlyMap<string, Weights> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line): [string, Weights] => {
        const [key = '', ...rest] = line.trim().split(/\s+/u);
        return [key, parseWeights(rest.join(' '))];
      }),
  );

export const ONSET_HABITS: ReadonlyMap<string, Weights> = list(`
  ㄱ k:48 g:48 kh:2 c:1 gh:1
  ㄲ kk:60 gg:15 k:15 g:10
  ㄴ n:97 l:2 nh:1
  ㄷ d:85 t:12 th:2 dh:1
  ㄸ tt:50 dd:30 d:15 t:5
  ㄹ r:60 l:18 n:8 -:8 ll:4 rh:2
  ㅁ m:100
  ㅂ b:88 p:11 v:1
  ㅃ pp:40 bb:40 b:15 p:5
  ㅅ s:88 sh:12
  ㅆ ss:75 s:25
  ㅇ -:100
  ㅈ j:82 ch:12 z:4 c:1 dj:1
  ㅉ jj:70 j:20 tch:10
  ㅊ ch:96 tch:2 c:1 ts:1
  ㅋ k:85 kh:10 c:5
  ㅌ t:90 th:10
  ㅍ p:90 ph:10
  ㅎ h:99 hh:1
`);

/** Surnames keep the older k, p, ch far more often than given names do (Kim, Kang, Pak, Chung). */
export const SURNAME_ONSET_HABITS: ReadonlyMap<string, Weights> = list(`
  ㄱ k:78 g:20 kh:2
  ㄴ n:97 l:2 r:1
  ㄷ d:90 t:9 th:1
  ㄹ r:70 l:25 y:5
  ㅂ b:82 p:17 bh:1
  ㅅ s:92 sh:8
  ㅈ j:66 ch:30 z:3 c:1 dj:1
`);

export const VOWEL_HABITS: ReadonlyMap<string, Weights> = list(`
  ㅏ a:94 ah:4 aa:1 u:1
  ㅐ ae:70 e:10 ai:8 ay:7 a:3 eh:1 ea:4
  ㅑ ya:96 ia:3 yah:1
  ㅒ yae:90 ye:10
  ㅓ u:38 eo:36 o:12 eu:5 ou:4 uh:2 eou:1 er:1 ur:1 or:1 au:1
  ㅔ e:70 ae:12 ey:8 ay:4 ai:3 eh:3
  ㅕ yu:38 yeo:26 you:15 yo:9 eo:3 ye:2 eu:2 ou:1 yeou:2 yeu:2 yuh:1 iu:1 io:1 u:1
  ㅖ ye:75 yea:8 e:6 yae:5 ae:3 yeh:1 yei:1 ey:1
  ㅗ o:93 oh:4 oo:1 ou:2
  ㅘ wa:93 oa:4 ua:2 a:1
  ㅙ wae:80 we:15 wai:5
  ㅚ oe:55 oi:20 we:12 oy:5 wae:5 oei:2 ui:1
  ㅛ yo:92 yoh:3 io:2 you:2 eo:1
  ㅜ u:52 oo:42 ou:3 woo:1 uh:1 o:1
  ㅝ wo:76 weo:10 wu:4 woo:4 uo:2 oo:1 o:2 u:1
  ㅞ we:80 wae:20
  ㅟ wi:70 ui:13 wee:9 wy:5 uy:3
  ㅠ yu:54 yoo:28 you:10 u:4 yuu:1 oo:1 ew:1 iu:1
  ㅡ eu:64 u:20 oe:2 ue:2 e:4 o:2 ou:2 oo:2 i:1 y:1 eou:1
  ㅢ ui:24 ee:42 eui:8 i:12 uy:2 ie:3 y:3 ey:2 yi:2 ei:4
  ㅣ i:86 ee:8 y:2 ie:1 ih:1 ea:1 yi:1
`);

/** Without a consonant before it the vowel is written with the glide that English hears: Woo, Yi, Young. */
export const BARE_VOWEL_HABITS: ReadonlyMap<string, Weights> = list(`
  ㅏ a:88 ah:11 aa:1
  ㅐ ae:80 ai:8 ay:6 e:4 eh:2
  ㅓ eo:45 u:18 uh:15 o:10 eu:5 er:3 ur:2 ou:2 au:2 or:1
  ㅔ e:80 ae:8 ey:6 eh:6
  ㅕ you:38 yeo:34 yu:12 yo:10 ye:3 yeou:1 yuh:2
  ㅗ o:85 oh:13 ou:1 oo:1
  ㅜ woo:62 u:20 wu:12 ou:3 oo:2 wou:1
  ㅡ eu:78 u:14 e:5 ou:1 oe:1 i:1
  ㅢ ui:45 eui:35 uy:6 ee:4 i:4 yi:3 ei:2 euy:1
  ㅣ i:74 yi:12 ee:9 lee:2 y:1 ie:1 ih:1
`);

/** An open syllable may show its length with h: Ah, Suh, Hoh. The pair woo, oo, ee is the English spelling of u, i. */
export const CODA_HABITS: ReadonlyMap<string, Weights> = list(`
  ㄱ k:78 g:10 c:3 ck:3 gk:2 ng:2 q:1 hk:1
  ㄴ n:97 nn:2 hn:1
  ㄷ t:70 d:30
  ㄹ l:90 r:4 ll:5 rl:1
  ㅁ m:98 mm:1 hm:1
  ㅂ p:70 b:26 bb:1 m:3
  ㅅ t:55 s:45
  ㅇ ng:96 n:2 g:1 nng:1
  ㅈ t:55 j:45
  ㅊ t:45 ch:55
  ㅋ k:100
  ㅌ t:80 th:20
  ㅍ p:90 ph:10
  ㄲ k:70 kk:30
  ㅎ -:60 h:25 t:15
  ㅆ t:60 s:20 ss:20
`);
