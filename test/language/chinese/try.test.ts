import { it } from 'vitest';
import { pinyin } from 'pinyin-pro';
import toJyutping from 'to-jyutping';
import frequency from '../../../src/language/chinese/frequency.tsv';
import surnames from '../../../src/language/chinese/surnames.tsv';
import { romanize } from '../../../src/language/romanize';
import { rows } from '../../../src/text/table';
const jp = (c: string) => toJyutping.getJyutpingCandidates(c)[0]?.[1] ?? [];
it('x', () => {
  let same=0,n=0,w=0,ws=0; const bad: string[]=[]; const badC: [number,string][]=[]; let c0=0,cAny=0,cw=0;
  for (const [ch='',a='0',b='0'] of rows(frequency)) {
    const weight=Number(a)+Number(b);
    const ours = romanize(`王 ${ch}`,'pinyin').slice(5).toLowerCase();
    const theirs = pinyin(ch,{toneType:'none'});
    n++; w+=weight; if(ours===theirs){same++;ws+=weight;} else bad.push(`${ch}${weight} ${ours}/${theirs}`);
    const oc = romanize(`王 ${ch}`,'jyutping').slice(6).toLowerCase();
    const tc = jp(ch); if (oc===tc[0]) {c0++;cw+=weight} else badC.push([weight,`${ch}${weight} ${oc}/${tc.join(',')}`]); if (tc.includes(oc)) cAny++;
  }
  console.log('PIN',n,same,same/n,ws/w,bad.join('  '));
  console.log('JYU',n,c0,c0/n,cAny/n,cw/w,badC.length, badC.sort((x,y)=>y[0]-x[0]).slice(0,120).map((x)=>x[1]).join('  '));
  let sn=0,ss=0; const sb: string[]=[]; const cb: string[]=[]; let cs=0;
  for (const row of rows(surnames)) {
    const s=row[0]??''; sn++;
    const ours=romanize(`${s} 明`,'pinyin').replace(/ Ming$/,'').toLowerCase().replace("'",'');
    const theirs=pinyin(`${s}明`,{toneType:'none',surname:'head',type:'array'}).slice(0,-1).join('');
    if(ours===theirs) ss++; else sb.push(`${s}${row[2]} ${ours}/${theirs}`);
    const oc=romanize(`${s} 明`,'jyutping').replace(/ Ming4$/,'').toLowerCase();
    const tc=[...s].map((c)=>jp(c)); const ok=(row[4]??'').split(' ').every((r,i)=>(tc[i]??[]).includes(r)); if(ok) cs++; else cb.push(`${s}${row[2]} ${oc}/${tc.map((x)=>x.join(',')).join('|')}`);
  }
  console.log('SUR',sn,ss,sb.join('  ')); console.log('SURC',cs,cb.join('  '));
});
