/**
 * How Mandarin syllables are really spelt in Taiwan's passports and abroad, beside the plain systems: initials and finals vary
 * independently of each other, whole syllables where they do not. Shares are relative within a line.
 */
const lines = (text: string): ReadonlyMap<string, string> => new Map(text.trim().split('\n').map((line) => {
  const [key = '', ...values] = line.trim().split(/\s+/u);
  return [key, values.join(' ')] as const;
}));

export const HABIT_INITIALS: ReadonlyMap<string, string> = lines(`
  b p:85 b:15
  d t:84 d:16
  g k:84 g:16
  j ch:66 j:33 g:1
  q ch:90 c:4 tsh:1 q:3 k:2
  x hs:64 sh:26 s:6 h:2 x:2
  zh ch:66 j:22 jh:7 zh:3 c:2
  sh sh:97 s:3
  r j:60 r:40
  z ts:70 tz:16 z:8 j:4 ch:2
  c ts:88 c:4 tz:4 ch:3 t:1`);

/** A key with an initial (f+eng) goes before the bare final. */
export const HABIT_FINALS: ReadonlyMap<string, string> = lines(`
  e e:78 eh:16 er:4 o:2
  g+e o:80 e:12 er:4 eh:4
  k+e o:78 e:12 er:5 eh:5
  h+e o:84 er:6 e:5 eh:3
  en en:93 eng:4 ern:3
  eng eng:91 en:6 erng:3
  f+eng eng:84 ong:13 en:1 ung:2
  m+eng eng:88 ong:9 en:3
  p+eng eng:90 ong:9 en:1
  b+eng eng:90 ong:9 en:1
  er erh:72 er:26 el:2
  ai ai:97 ay:2 i:1
  ei ei:93 ey:3 e:1 ay:3
  ao ao:88 au:11 aw:1
  ou ou:91 ow:8 o:1
  an an:98 ann:2
  ang ang:98 arng:1 aung:1
  ong ung:76 ong:23 oong:1
  i i:89 yi:4 ee:4 ih:2 ie:1
  ia ia:90 a:4 ya:5 ea:1
  ie ieh:74 ie:22 ye:2 e:2
  iao iao:88 iau:10 eao:1 yau:1
  iou iu:70 iou:17 iow:4 ieu:3 eou:3 you:3
  ian ien:72 ian:23 en:2 ean:2 yan:1
  in in:95 ing:4 yn:1
  iang iang:95 ang:2 eang:1 yang:2
  ing ing:95 in:4 yng:1
  iong iung:72 iong:24 yong:4
  u u:94 oo:3 wu:1 uh:2
  ua ua:96 wa:4
  uo o:74 uo:22 oh:2 wo:2
  g+uo uo:92 o:4 wo:4
  k+uo uo:92 o:4 wo:4
  h+uo uo:90 o:6 wo:4
  sh+uo uo:88 o:12
  uai uai:96 wai:4
  uei ui:70 uei:24 wei:4 uey:2
  g+uei uei:78 ui:12 wei:8 uey:2
  k+uei uei:80 ui:12 wei:8
  uan uan:94 wan:5 uen:1
  uen un:84 uen:14 wen:2
  uang uang:92 wang:6 ang:2
  v u:64 iu:14 yu:12 ui:3 ue:3 eu:2 uh:2
  l+v u:56 yu:16 iu:6 ui:4 eu:6 ue:4 ieu:8
  ve ueh:62 ue:24 iueh:4 iue:5 yue:3 eh:2
  van uan:80 iuan:8 yuan:7 uen:2 en:3
  vn un:72 iun:14 yun:11 uin:3`);

export const HABIT_WHOLE: ReadonlyMap<string, string> = lines(`
  zhi chih:74 chi:6 jhih:5 jyh:4 jih:4 jhi:1 zhih:1 ji:2 chyh:1 jr:1 zhi:1
  chi chih:80 chi:12 chyr:2 chyi:2 chr:2 tsz:2
  shi shih:84 shi:6 shyh:4 shyr:1 sze:1 shr:1 sheh:1 szu:2
  ri jih:82 ri:10 rih:6 zih:2
  zi tzu:68 tze:10 tsu:7 tz:2 tsz:2 tzy:1 tzyy:1 zih:3 zi:2 tsze:1 tsy:1 chih:2
  ci tzu:64 tsu:18 tze:6 tsi:1 tsyr:1 tsz:3 tsyh:1 cih:3 ci:3
  si szu:42 ssu:32 sze:9 su:8 sy:1 syh:1 sih:3 si:2 se:2
  ju chu:62 jiu:8 ju:8 jyu:7 chui:2 jeu:2 jiuh:1 juh:1 chiu:5 chue:2
  qu chu:74 chiu:9 chyu:5 chui:2 cyu:4 chue:2 kiu:1
  xu hsu:60 shu:10 shiu:6 shyu:6 hsiu:4 syu:5 sheu:2 hsui:1 hsue:1 su:1 hsi:1 shui:1 xu:2
  yu yu:88 yuh:5 yue:1 yeu:1 u:3 iu:2
  lv lu:60 liu:7 lyu:11 leu:4 luu:1 lui:4 lue:3 lieu:2 lew:1 lee:1
  nv nu:66 nyu:14 niu:10 neu:5 nui:5
  yi yi:70 i:24 yih:3 ee:1 y:1 ie:1
  wu wu:92 woo:4 wuu:1 u:2 ng:1
  you yu:66 you:20 yiu:3 yeou:3 yo:3 yow:2 iu:3
  yan yen:76 yan:20 yann:1 ian:1 ien:2
  ye yeh:82 ye:13 ie:1 yieh:1 yeah:1 yee:1 ieh:1
  yue yueh:76 yue:18 yieh:1 yuch:1 yeuh:1 yuei:1
  yuan yuan:91 yuen:4 yen:3 iuan:2
  yun yun:94 yuen:1 yuin:3 iun:2
  yong yung:78 yong:21 iung:1
  yin yin:92 in:2 ing:1 yinn:2 ying:3
  ying ying:93 ing:4 yin:3
  yang yang:96 young:4
  yao yao:91 yau:8 yaw:1
  wen wen:92 wun:3 wern:1 weng:2 wan:1 uen:1
  weng weng:84 wong:12 ong:1 wung:2 ueng:1
  wei wei:92 way:2 wey:1 uei:2 wai:1 woei:1 we:1
  wang wang:94 wong:5 uang:1
  huang huang:84 hwang:15 hwung:1
  hua hua:82 hwa:17 hoa:1
  guo kuo:82 kwo:6 guo:6 gwo:2 ko:2 kwoh:1 kuoh:1
  zhang chang:82 jang:8 cheung:1 jhang:5 tchang:1 djang:1 chiang:2
  zhao chao:80 jau:6 chau:4 jhao:5 jaw:2 tchao:1 djao:1 chow:1
  zhou chou:72 chow:12 jou:6 jhou:5 jow:4 joe:1
  zheng cheng:80 jeng:8 jheng:4 chen:4 chung:2 tseng:1 jenq:1
  zhong chung:78 jong:7 chong:4 jung:3 jhong:5 joung:1 tchong:1 tchung:1
  zhu chu:82 ju:6 jhu:5 jwu:1 tsu:2 choo:1 juh:1 djou:1 tchou:1
  chen chen:90 chern:6 cheng:3 tsen:1
  cheng cheng:90 chen:5 cherng:3 chenq:1 tcheng:1
  chun chun:90 chuen:9 tsun:1
  xiao hsiao:76 shiao:8 shaw:5 siao:5 hsiau:2 siew:2 shao:1 shiau:1
  xie hsieh:80 shieh:6 sie:5 shie:4 hsie:2 sheh:1 sieh:1 tse:1
  xian hsien:72 shian:9 shien:6 sian:5 hsian:4 hsuan:1 sien:2 shyan:1
  xiang hsiang:76 shiang:12 siang:6 shyang:2 hsian:1 shang:3
  xin hsin:78 shin:11 sin:6 shing:2 hsing:2 shinn:1
  xing hsing:78 shing:9 sing:5 shin:2 hsin:4 shyng:1 shinq:1
  xiong hsiung:76 shiung:9 hsiong:4 syong:5 shyong:3 shiong:3
  xiu hsiu:76 shiou:7 siou:5 shiu:6 hsiou:3 shiow:2 show:1
  xue hsueh:76 shueh:5 shiue:4 syue:5 hsue:4 shyue:3 sheue:2 hsiueh:1
  xuan hsuan:76 shuan:7 shiuan:4 syuan:5 hsuen:3 shyuan:3 hsiuan:2
  xun hsun:74 shun:8 shiun:5 syun:5 shyun:3 hsuin:2 hsiun:3
  jia chia:70 jia:22 jya:1 gia:1 ja:2 ka:1 jea:1 chya:1 cha:1
  jie chieh:72 jie:16 jye:4 jieh:4 chie:4
  jian chien:70 jian:16 jen:1 jiann:3 chian:5 jien:4 chen:1
  jiang chiang:78 jiang:14 chang:2 jeang:1 jianq:1 kiang:3 gung:1
  jiao chiao:78 jiao:13 jiau:4 chiau:3 jaw:1 jeau:1
  jin chin:76 jin:16 gin:1 jinn:2 jing:2 ching:2 kin:1
  jing ching:74 jing:17 jin:3 chin:3 jinq:1 king:2
  jiu chiu:70 jiou:9 jiu:8 jeou:5 chiou:6 jio:1 kiu:1
  jue chueh:70 jue:9 jyue:6 chiueh:3 jiue:3 jyueh:2 chue:4 jueh:3
  juan chuan:74 juan:9 jiuan:5 jyuan:6 chuen:2 chiuan:2 jiuann:2
  jun chun:66 jun:8 jiun:10 jyun:6 chiun:5 chuin:2 juin:2 chyun:1
  qi chi:84 chyi:6 ci:5 tsi:1 chee:1 chih:2 chii:1
  qian chien:78 chian:10 cian:5 tsien:3 chyan:2 chen:2
  qiang chiang:84 chyang:3 ciang:5 chang:3 keung:1 chuang:2
  qiao chiao:84 chiau:6 ciao:5 chyau:2 chyao:1 chao:2
  qin chin:84 chyn:3 cin:5 ching:4 chyng:1 tsin:1 chinn:2
  qing ching:86 cing:5 chyng:2 chin:5 tsing:2
  qiu chiu:74 chiou:13 ciou:5 chyou:3 chio:1 kiu:1 chew:1 chiow:2
  quan chuan:80 cyuan:5 chyuan:5 chiuan:6 chuen:4
  que chueh:78 cyue:5 chiueh:5 chyue:4 chue:8
  qun chun:78 cyun:5 chyun:6 chiun:9 chuin:2
  song sung:76 soong:8 song:14 sunq:1 tsung:1
  cai tsai:92 tsay:2 cai:4 chai:2
  cao tsao:92 tsaur:1 cao:4 tsau:3
  zeng tseng:88 zeng:4 tzeng:5 tsen:3
  zou tsou:84 tzou:5 zou:5 chou:3 tsow:2 tsuo:1
  ren jen:68 ren:26 jan:1 rern:1 jeng:2 zen:2
  rong jung:70 rong:24 jong:4 yung:2
  rui jui:68 ruei:14 rui:16 ruey:2
  ruo jo:68 ruo:22 juo:6 ro:4
  lin lin:97 ling:2 lynn:1
  li li:88 lee:8 lih:2 ly:1 lii:1
  lei lei:90 lai:1 lay:2 ley:2 lui:5
  lian lien:82 lian:15 len:2 lean:1
  liang liang:95 leang:2 lyang:1 liung:2
  liao liao:92 liaw:4 liau:4
  liu liu:86 liou:9 lieu:2 lew:1 leou:1 lu:1
  luo lo:80 luo:14 low:2 loh:2 law:2
  long lung:74 long:20 loong:6
  min min:98 ming:2
  ming ming:96 min:4
  mei mei:95 may:3 mey:1 mae:1
  hui hui:78 huei:14 hwei:4 huey:3 whey:1
  he ho:88 her:4 he:4 heh:3 hor:1
  hao hao:92 hau:6 haw:2
  hou hou:90 how:4 ho:2 hau:2 heou:2
  hong hung:74 hong:22 horng:3
  gao kao:82 gau:4 gao:9 kau:3 kaw:2
  gong kung:78 gong:14 kong:5 gung:3
  gui kuei:74 gui:8 kwei:9 guei:7 kui:2
  guang kuang:76 guang:12 kwang:11 quang:1
  wan wan:97 wann:1 uan:2
  tian tien:80 tian:17 tyan:1 ten:2
  ting ting:96 tin:2 tyng:2
  dao tao:82 dao:10 tau:6 daw:1 dau:1
  du tu:82 du:12 doo:2 twu:1 duh:3
  feng feng:86 fong:10 fung:3 fen:1
  sun sun:96 suen:4
  shu shu:93 shwu:3 su:2 shuh:2
  su su:95 soo:3 suh:2
  lu lu:95 luh:2 loo:2 lou:1
  bi pi:78 bi:18 bih:2 pih:2
  bo po:80 bo:14 pai:2 bor:2 poh:2
  bai pai:82 bai:14 pak:1 bair:1 pei:2`);
