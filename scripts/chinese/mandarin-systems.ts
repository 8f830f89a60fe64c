/** Romanisations of Mandarin, each a function from initial and final: Wade–Giles, Tongyong 2002, MPS II 1984, Gwoyeu Romatzyh 1928. */
import type { Parts } from './pinyin-parts';

const table = (text: string): ReadonlyMap<string, string> => new Map(text.trim().split(/\s+/u).map((entry) => {
  const [from = '', to = ''] = entry.split('=');
  return [from, to] as const;
}));

const WADE_INITIALS = table("b=p p=p' d=t t=t' g=k k=k' j=ch q=ch' x=hs zh=ch ch=ch' r=j z=ts c=ts'");
const WADE_FINALS = table(`e=ê en=ên eng=êng er=êrh ie=ieh ian=ien iou=iu ong=ung iong=iung uo=o uei=ui uen=un ueng=uêng v=ü ve=üeh van=üan vn=ün`);
const WADE_ALONE = table('i=i ia=ya ie=yeh iai=yai iao=yao iou=yu ian=yen in=yin iang=yang ing=ying io=yo iong=yung u=wu ua=wa uo=wo uai=wai uei=wei uan=wan uen=wên uang=wang ueng=wêng v=yü ve=yüeh van=yüan vn=yün e=ê en=ên eng=êng er=êrh ei=ei');
const WADE_BUZZ = table("zh=chih ch=ch'ih sh=shih r=jih z=tzŭ c=tz'ŭ s=ssŭ");

/** Giles 1912: o for uo except after k, k', h and sh; ko, k'o, ho for ge, ke, he; kuei, k'uei. */
export const wadeGiles = ({ initial, final }: Parts): string => {
  if (final === '-') return WADE_BUZZ.get(initial) ?? '';
  if (initial === '') return WADE_ALONE.get(final) ?? final;
  const onset = WADE_INITIALS.get(initial) ?? initial;
  if (/^[gkh]$/u.test(initial) && final === 'e') return `${onset}o`;
  if (/^(?:[gkh]|sh)$/u.test(initial) && final === 'uo') return `${onset}uo`;
  if (/^[gk]$/u.test(initial) && final === 'uei') return `${onset}uei`;
  return `${onset}${WADE_FINALS.get(final) ?? final}`;
};

const PINYIN_ALONE = table('i=yi ia=ya ie=ye iai=yai iao=yao iou=you ian=yan in=yin iang=yang ing=ying io=yo iong=yong u=wu ua=wa uo=wo uai=wai uei=wei uan=wan uen=wun uang=wang ueng=wong v=yu ve=yue van=yuan vn=yun');

/** Tongyong: jh for zh, c and s before i and ü for q and x, ih for the buzzed vowel, fong and wong, wun, iou and uei in full. */
export const tongyong = ({ initial, final }: Parts): string => {
  const onset = { zh: 'jh', q: 'c', x: 's' }[initial] ?? initial;
  if (final === '-') return `${onset}ih`;
  if (initial === '') return PINYIN_ALONE.get(final) ?? final;
  if (initial === 'f' && final === 'eng') return 'fong';
  const rime = final === 'uen' ? 'un' : final === 'iong' ? 'yong' : final.replace(/^v/u, 'yu');
  return `${onset}${rime}`;
};

const MPS_INITIALS = table('zh=j q=ch x=sh z=tz c=ts');
const MPS_BUZZ = table('zh=jr ch=chr sh=shr r=r z=tz c=tsz s=sz');
const MPS_ALONE = new Map([...PINYIN_ALONE, ['uen', 'wen'], ['ueng', 'weng'], ['iao', 'yau'], ['iong', 'yung']]);

/** MPS II: au and iau, ung and iung, iu for ü. */
export const mps2 = ({ initial, final }: Parts): string => {
  if (final === '-') return MPS_BUZZ.get(initial) ?? '';
  if (initial === '') return MPS_ALONE.get(final) ?? final.replace(/ao$/u, 'au');
  const rime = final.replace(/ao$/u, 'au').replace(/ong$/u, 'ung').replace(/^v/u, 'iu');
  return `${MPS_INITIALS.get(initial) ?? initial}${rime}`;
};

/** Each final in its four tones; the first column is the basic form. */
const GR_FINALS: ReadonlyMap<string, readonly string[]> = new Map(`
  -=y,yr,yy,yh a=a,ar,aa,ah o=o,or,oo,oh e=e,er,ee,eh ai=ai,air,ae,ay ei=ei,eir,eei,ey ao=au,aur,ao,aw ou=ou,our,oou,ow an=an,arn,aan,ann en=en,ern,een,enn
  ang=ang,arng,aang,anq eng=eng,erng,eeng,enq ong=ong,orng,oong,onq er=el,erl,eel,ell
  i=i,yi,ii,ih ia=ia,ya,ea,iah ie=ie,ye,iee,ieh iai=iai,yai,eai,iay iao=iau,yau,eau,iaw iou=iou,you,eou,iow ian=ian,yan,ean,iann in=in,yn,iin,inn
  iang=iang,yang,eang,ianq ing=ing,yng,iing,inq iong=iong,yong,eong,ionq io=io,yo,eo,ioh
  u=u,wu,uu,uh ua=ua,wa,oa,uah uo=uo,wo,uoo,uoh uai=uai,wai,oai,uay uei=uei,wei,oei,uey uan=uan,wan,oan,uann uen=uen,wen,oen,uenn uang=uang,wang,oang,uanq ueng=ueng,weng,oeng,uenq
  v=iu,yu,eu,iuh ve=iue,yue,eue,iueh van=iuan,yuan,euan,iuann vn=iun,yun,eun,iunn`.trim().split(/\s+/u).map((entry) => {
  const [final = '', tones = ''] = entry.split('=');
  return [final, tones.split(',')] as const;
}));

/** The four tones; m, n, l, r write the second tone plainly and the first with h; alone, the third and fourth take y or w in front. */
export const gwoyeu = ({ initial, final }: Parts): readonly string[] => {
  const rimes = GR_FINALS.get(final) ?? [final, final, final, final];
  const onset = { zh: 'j', q: 'ch', x: 'sh', z: 'tz', c: 'ts' }[initial] ?? initial;
  if (initial === '') return rimes.map((rime, tone) => (tone < 2 ? rime : aloneTone(final, rime)));
  if (/^[mnlr]$/u.test(initial)) return [`${onset}h${rimes[0] ?? ''}`, `${onset}${rimes[0] ?? ''}`, `${onset}${rimes[2] ?? ''}`, `${onset}${rimes[3] ?? ''}`];
  return rimes.map((rime) => `${onset}${rime}`);
};

function aloneTone(final: string, rime: string): string {
  const glide = /^[iv]/u.test(final) ? 'y' : final.startsWith('u') ? 'w' : '';
  if (glide === '' || rime.startsWith(glide)) return rime;
  // ieh → yeh, uann → wann, iow → yow: a written medial gives way to the glide where a vowel follows.
  return /^[iu][aeo]/u.test(rime) ? `${glide}${rime.slice(1)}` : `${glide}${rime}`;
}
