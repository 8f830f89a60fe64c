/**
 * How Cantonese syllables are spelt where people bear them as names: Hong Kong (no published standard, the habit of its registries),
 * Macau (Portuguese letters) and the older emigration to Malaysia, Singapore and America. Initials and finals vary independently;
 * whole syllables stand where they do not. Shares are relative within a line, the first form is the usual one.
 */
const lines = (text: string): ReadonlyMap<string, string> => new Map(text.trim().split('\n').map((line) => {
  const [key = '', ...values] = line.trim().split(/\s+/u);
  return [key, values.join(' ')] as const;
}));

export interface Habit {
  share: number;
  initials: ReadonlyMap<string, string>;
  finals: ReadonlyMap<string, string>;
  whole: ReadonlyMap<string, string>;
}

const HONG_KONG: Habit = {
  share: 700,
  initials: lines(`
    b p:90 b:10
    d t:90 d:10
    n n:80 l:20
    l l:98 n:2
    g k:90 g:10
    gw kw:96 k:3 g:1
    kw kw:92 k:8
    ng ng:82 -:18
    j y
    z ch:76 ts:22 j:2
    c ch:82 ts:18
    s s:72 sh:28
    - -:82 ng:18`),
  finals: lines(`
    aa a:82 ah:18
    aai ai:94 aai:2 ie:1 y:1
    aau au:90 aw:4 ow:3 ao:3
    aam am:96 arm:2 um:2
    aan an:97 arn:2 aan:1
    aang ang:95 arng:1 ong:1 aang:1
    aap ap:97 arp:2
    aat at:97 art:2
    aak ak:95 ark:4
    ai ai:94 y:1 ay:1 ie:1
    au au:88 ow:5 ao:2 aw:1 our:1
    am am:82 um:18
    an an:88 un:11 en:1
    ang ang:95 ung:2 ong:1 eng:1
    ap ap:82 up:17
    at at:86 ut:13
    ak ak:90 uk:8 ack:2
    e e:86 eh:12 ay:1
    ei ei:72 i:8 ee:12 ay:5 ey:2 e:1
    eng eng:76 ing:22 iang:2
    ek ek:86 ik:12 eck:2
    i i:62 ee:22 ze:6 e:2 ie:1
    iu iu:92 iew:4 ew:2 ieu:2
    im im:96 eem:2 m:1
    in in:95 een:3 ean:1
    ing ing:94 eng:3 in:2
    ip ip:98 eep:2
    it it:97 eet:2
    ik ik:93 ick:5 ek:2
    o o:82 or:6 oh:8 aw:3 au:1
    oi oi:92 oy:6 oie:1 ai:1
    ou o:84 ou:6 oo:3 oe:2 ow:3 u:1 oh:1
    on on:95 orn:2 oun:1 awn:1
    ong ong:96 orng:1 ang:1 oong:2
    ot ot
    ok ok:95 ock:4 oak:1
    u u:62 oo:36 ou:2
    ui ui:90 ooi:5 oi:3 uie:1
    un un:64 oon:35 uen:1
    ung ung:92 oong:5 ong:2
    ut ut:84 oot:10 uet:4
    uk uk:92 ook:5 ok:2
    oe oe:50 oh:30 eu:20
    oek euk:40 eok:30 ok:15 uk:10 erk:5
    oeng eung:92 eong:4 ang:2 ung:1 ong:1
    eoi ui:88 oi:3 ooi:3 eui:3 oy:1 ue:1
    eon un:86 on:4 eun:4 oon:4 en:1 eon:1
    eot ut:84 eut:6 ot:4 uet:3
    yu u:62 ue:20 yu:8 ew:4 ui:2 ee:2 eu:1
    yun uen:78 un:12 une:5 oon:2 uan:1 yun:2
    yut uet:60 ut:30 uit:4 yut:4`),
  whole: lines(`
    m ng:60 m:20 um:10 mm:10
    ng ng:92 ung:3 eng:2 ing:1 wu:2
    zi chi:50 tsz:12 tze:7 chee:12 tsze:4 chih:2 gee:1 jee:2 ji:2 tse:2 che:2 tsi:1 tz:1
    ci chi:52 tsz:9 chee:12 tze:6 tsze:3 che:3 tse:2 ts:1 chih:2 tsi:1
    si sze:28 si:24 see:15 shi:6 szee:1 sy:1 sz:4 se:4 sie:2 ssu:1 tsz:1 shih:1 szu:1 she:2
    sei sze:30 sei:30 see:20 say:10 si:10
    zik chik:82 jik:4 tsik:5 chick:5 zick:2 chek:2
    zung chung:82 tsung:8 chong:4 choong:3 jung:1 choung:1
    zoeng cheung:84 tseung:8 chang:1 cheong:4 jeung:1 cheang:1 chung:1
    coeng cheung:84 tseung:4 cheong:6 chang:3 chong:1 cheang:1
    soeng sheung:88 seung:8 cheung:1 sheong:1 seong:2
    zoek cheuk:88 tseuk:6 cheok:3 jeuk:1 chok:2
    soek sheuk:70 seuk:15 cheuk:15
    zeoi chui:58 tsui:28 jeoi:1 cheui:3 choi:3 tsoi:2 chooi:2 jui:2
    ceoi chui:46 tsui:42 choi:3 cheui:2 chooi:2 chwee:1
    seoi sui:52 shui:40 soi:2 sooi:2 swee:1 seui:2 sou:1
    zeon chun:82 tsun:12 jun:1 chon:1 choon:1 cheun:1 june:1 tseun:1
    ceon chun:86 tsun:8 tseun:2 choon:2 chuen:2
    seon shun:66 sun:18 seun:6 son:1 soon:2 shuen:2 shin:1 sean:1
    zyun chuen:68 tsuen:12 chun:8 tsun:4 jun:1 june:1
    cyun chuen:70 tsuen:16 chun:6 chune:2 tsun:4 chuan:1
    syun suen:66 shuen:10 suan:3 sun:9 shun:2 sune:1 shuan:1
    zyu chu:84 chue:6 tsu:2 jue:1 jeu:1 choo:1 gee:1 jyu:1 chee:1 tsue:1
    cyu chu:66 chue:8 chui:2 tsu:4 chee:2 choo:1
    syu shu:56 shue:12 sue:6 su:4 syu:4 shiu:1 shui:1
    syut suet:60 shuet:16 sut:10 shut:10 seut:4
    zam cham:58 tsam:4 jam:1 chum:12 tsum:2 tam:1
    zan chan:52 chun:22 tsun:3 jan:2 yan:1 chen:2
    zang tsang:74 chang:12 cheng:2 jang:2 tseng:2 tsan:1 zeng:1
    cang tsang:46 chang:46 tseng:4 cheng:2
    zau chau:56 chow:24 tsau:2 jau:1 chao:1 chaw:1 joe:1 zau:1
    cau chau:70 chow:10 tsau:8 tchau:1
    sau sau:88 shau:8 sow:2 sao:1
    zoi choi:62 tsoi:26 joy:2 choy:5 tsai:1
    coi choi:62 tsoi:18 choy:14 tsoy:1
    soi soi:70 choi:5 soy:2 shoi:3
    zou cho:52 tso:34 jo:2 chou:3 tsou:2 tzo:1 joe:1
    cou cho:52 tso:32 chou:3 tsou:2 tcho:1 cao:1
    sou so:86 sou:2 soo:6 sow:1 su:2
    zo cho:50 jor:2 tso:26 chor:8 joh:1 choh:4
    co cho:56 chor:14 tso:14 choh:5
    so so:74 sho:4 shaw:2 saw:2 sor:4 soh:2
    zong chong:66 tsong:6 chang:4 tsang:2 jong:3 tong:1
    cong chong:72 tsong:10 chang:2
    zok chok:82 tsok:10 jok:2
    zuk chuk:78 tsuk:8 juk:2 chook:2 cheuk:1
    cuk chuk:78 tsuk:14 chok:2
    se she:26 seh:20 sheh:8 se:10 sher:2 say:1
    ze che:30 tse:44 jer:2 tze:3 jeh:1 cheh:2
    ce che:56 tse:12 chea:2 cheh:3 cher:2
    sam sam:38 sham:18 sum:34 shum:9
    saam sam:84 sham:8 sum:2 sarm:1
    san san:44 sun:36 shan:12 shun:1
    saan shan:74 san:14 sarn:1 shaan:1 saan:1
    sang sang:72 shang:14 sung:3 shung:1
    saang sang:70 shang:14 saang:1
    sap sap:60 sup:15 shap:15
    sat sat:56 shut:4 sut:10 shat:4 shad:1
    saa sha:60 sa:24 shar:4 sar:2 sah:2
    sai sai:82 shai:6 say:1
    saai sai:78 shai:12 saai:1 shi:1
    sing shing:56 sing:32 shin:2 seng:2 sheng:1
    seng shing:50 sing:28 seng:8 sheng:6
    sik sik:58 shik:26 sick:6 shek:4 sek:2
    sek shek:78 sek:6 shik:2 sik:2 shak:2
    sim sim:70 shim:12 sheem:1
    sin sin:78 shin:8 seen:2 sean:1
    sip sip:76 ship:6
    sit sit:66 shit:4 sheet:1
    siu siu:74 shiu:12 siew:3 shaw:2 sue:1 sew:1 shew:1
    suk suk:64 shuk:30 sook:2
    sung sung:72 shung:3 soong:6 song:2 sun:1
    song song:66 shong:10 sung:1
    sok sok:80 shok:8
    jan yan:82 yun:4 yin:2 ian:1 jan:1 yen:2
    jam yam:76 yum:18 iam:1
    jau yau:78 yow:2 yao:1 yew:3 yue:1 you:2 iau:1
    jat yat:86 yut:3 yatt:1
    jap yap:86 yup:8
    ji yi:32 yee:46 i:2 ye:4 yie:1 ee:2 e:1
    jik yik:88 yick:6 yek:1 ik:1
    jim yim:92 im:2 yeem:1
    jin yin:88 in:2 yeen:2 een:1 yien:1
    jing ying:84 ing:1 wing:2 yin:1 yeng:1
    jip yip:92 ip:4 yep:1
    jit yit:80 yeet:5 it:5
    jiu yiu:90 iu:3 yew:3 yue:1
    jung yung:90 yong:2 young:1 yoong:1 ung:1
    juk yuk:92 yook:2 yok:1
    joek yeuk:84 yeok:4 yuk:4 yok:2
    joeng yeung:84 young:5 yang:2 yeong:2 yung:1 ieong:1 yueng:1
    jeoi yui:84 yeoi:2 yoi:4 yeui:4
    jeon yun:86 yeun:6 yon:2
    je ye:60 yeh:30 yea:4
    jaa ya:70 yah:20 ja:5
    jyu yu:86 yue:6 yee:2 u:1 yui:1 yeu:1
    jyun yuen:82 yun:6 yuan:2 un:1 yune:2 yeun:1
    jyut yuet:84 yut:7 yuit:1 uet:2
    waa wah:60 wa:36 hua:2
    wu wu:58 woo:36 vu:1 oo:1
    wui wui:76 wai:6 hui:4 wooi:1
    wun wun:46 woon:38 oon:2
    wing wing:95 weng:1
    wong wong:96 huang:2 hwang:1
    wai wai:93 way:1 wei:3
    wan wan:90 wun:2 won:1
    gwok kwok:94 kok:1 kuok:1 gwok:1 quok:1
    gwong kwong:92 kong:2 gwong:1 quong:1 kuong:1
    gwan kwan:82 kwun:4 gwan:1 guan:1
    gwaan kwan:80 kuan:2 guan:2 quan:2
    gwai kwai:90 kwei:2 gwai:1 quai:1
    gwaa kwa:60 kwah:20 gwa:4 qua:2
    gwik kwik:90 gwik:4 kwick:4
    gwing kwing:92 gwing:2
    gwo kwo:72 gwo:5 kuo:3 kwoh:3 ko:3
    kwan kwan:82 kwun:6 gwan:1
    kwong kwong:86 kong:6 kwang:2
    gu ku:46 koo:44 kwu:2 goo:3 gu:2
    gun kun:42 koon:46 kwun:4 goon:1 kuan:1
    gui kui:70 kooi:10
    fu fu:66 foo:28
    fun fun:50 foon:40
    fui fui:80 fooi:5
    fut fut:80 foot:5
    fung fung:86 foong:4 fong:2
    fong fong:95 fung:1 phong:1
    mou mo:78 mou:4 moo:4 mow:2 mu:2
    mun mun:70 moon:22
    mui mui:74 mei:3 moy:4 mooi:4
    man man:84 mun:8
    mei mei:52 mi:22 may:14 me:2 mee:2
    mai mai:92 my:1 may:1
    mak mak:86 mark:6 muk:2
    baak pak:80 bak:4 park:2 paak:1
    bou po:76 bo:8 poo:4 bao:1 pou:2
    bun pun:58 poon:30 bun:4
    bui pui:82 bui:6 pooi:4
    but put:70 but:12 puet:6
    pun pun:40 poon:50 pan:2
    pui pui:92 pooi:2
    pou po:76 pou:4 poo:8 pu:3
    pei pei:72 pi:6 pee:4 pay:4
    bei pei:52 pi:10 bei:10 bee:6 bi:6 pay:3
    bik pik:72 bik:14 pick:6 bick:2
    bing ping:74 bing:22
    bong pong:80 bong:12
    dung tung:88 dung:3 tong:2 toong:1
    dou to:66 do:6 tao:1 tou:4 dao:1 too:2
    dik tik:76 dick:6 dik:6 tick:4
    ding ting:84 ding:10 din:1
    dak tak:90 dak:3 tuck:2 duk:1
    daai tai:84 dai:10
    dang tang:86 dang:4 teng:1
    gei kei:60 ki:14 kee:10 gi:2 gay:1 kay:5 gei:2 key:1
    hei hei:60 hi:8 hee:8 hay:6 he:2
    kei kei:66 ki:10 kee:8 kay:6 key:1
    lei lei:50 lee:26 li:12 lay:2 lai:1
    nei nei:60 ni:14 nee:6 lei:10
    fei fei:76 fi:5 fee:3 fay:2
    loi loi:88 loy:5
    leoi lui:86 lei:1 looi:2 louie:2 loi:1
    leon lun:86 lon:2 luen:3 leun:2 loon:3
    loeng leung:91 leong:4 liang:1 long:1 leang:1
    noeng leung:50 neung:42 leong:3
    lou lo:82 lou:4 loo:6 lu:2 low:1
    lo lo:80 law:14 loh:2 lor:1
    lung lung:88 loong:6 long:2
    long long:92 lang:1
    luk luk:88 look:2 lok:1
    lok lok:90 lock:4
    lyun luen:82 lun:4
    lau lau:84 low:2 liu:1 lao:1
    lam lam:84 lum:12
    nam nam:52 lam:36 num:6
    naam nam:78 lam:12
    ngai ngai:84 ai:3
    ngaa nga:80 ngar:6 ah:5 a:5
    ngo ngo:66 o:10 ngor:6 oh:2
    ngok ngok:82 ok:8
    ngon on:60 ngon:30
    on on:76 ngon:16
    oi oi:74 ngoi:16 oy:1
    ou o:50 ngo:12 au:6 ou:6
    au au:82 ngau:10
    hoi hoi:90 hoy:4
    hou ho:80 hou:6 how:3 hao:1
    ho ho:90 hor:1 hoh:1
    hok hok:86 hock:5
    hung hung:86 hong:2 hoong:2
    hing hing:92 heng:3 hin:1
    hin hin:88 heen:1
    hyun huen:50 hyun:10 hun:16
    heoi hui:84 hoi:1 huey:1
    hoeng heung:86 hueng:3 heong:5 hung:1
    hau hau:90 how:3 hao:1
    haau hau:76 haw:2 how:3 hao:1
    gam kam:88 gum:3 kum:5 gam:1
    gan kan:80 kun:5 gun:1
    gaa ka:64 kar:20 ga:3 gar:4 kah:2
    gau kau:84 gau:2 kow:2 kao:1
    gaau kau:78 gau:3 kow:1 kao:1
    gai kai:90 gai:1
    gaai kai:84 gai:3 kaai:1
    ging king:93 ging:2 keng:1
    gin kin:93 gin:2
    git kit:90 git:2
    geoi kui:78 koi:2 keui:3
    goeng keung:86 keong:4 geung:1
    goi koi:80 goi:5
    gou ko:64 go:4 kou:1 kao:1
    go ko:84 kor:4 go:3
    gong kong:86 gong:5 kwong:1
    gon kon:82 gon:3
    gok kok:88 gok:3
    gung kung:84 gung:4 kong:2 koong:1
    guk kuk:84 guk:4
    gyun kuen:76 kun:3 guen:2
    gyut kuet:60 kut:20
    keoi kui:74 koi:3 keui:3
    koeng keung:84 keong:4
    kung kung:86 kong:1
    kyun kuen:84 kun:3
    kwaa kwa:70 kwah:10`),
};

/** Portuguese letters: ch for both affricates, eo and io, final o for ung and eng for ing, v before vowels for w. */
const MACAU: Habit = {
  share: 120,
  initials: lines(`
    b p
    d t
    g k
    gw ku
    kw ku
    z ch
    c ch
    w v:72 w:28
    ng ng:90 -:10
    j i`),
  finals: lines(`
    aa a
    aai ai
    aau ao
    aam am
    aan an
    aang ang
    aap ap
    aat at
    aak ak
    au ao:90 au:10
    eng eng
    iu io:70 iu:30
    im im
    ing eng:84 ing:16
    ik ek:80 ik:20
    oi oi
    ou ou:88 o:12
    u u
    ung ong:84 ung:16
    uk ok:80 uk:20
    oe e
    oek eok:80 euk:20
    oeng eong:90 eung:10
    eoi oi:74 ui:26
    eon on:82 un:18
    eot ot:80 ut:20
    yu u
    yun un:90 uen:10
    yut ut:90 uet:10`),
  whole: lines(`
    m ng
    ng ng
    ji i:90 yi:5 yee:5
    jip ip
    jim im
    jin in
    jit it
    jik iek:70 ik:30
    jing ieng:60 ying:15 eng:15 ing:10
    jiu io:55 iu:45
    jyu u:85 iu:10 yu:5
    jyun un:85 iun:10 yuen:5
    jyut ut:80 iut:20
    jau iao:80 iau:20
    gwong kuong:60 kong:40
    wu wu:60 vu:40
    wui wui:55 vui:45
    wun wun:50 vun:50
    wing weng:60 veng:25 wing:15
    wong vong:86 wong:14
    wai wai:75 vai:25
    gu ku
    gun kun
    ku ku
    zi chi
    ci chi
    si si
    sei sei`),
};

/** The old emigration: eong, oong, ee and oo, h after a vowel. */
const OVERSEAS: Habit = {
  share: 180,
  initials: lines(`
    b p:78 b:22
    d t:76 d:20 th:4
    t t:86 th:14
    p p:96 ph:4
    g k:80 g:20
    gw kw:60 k:28 gw:4 qu:4
    kw kw:80 k:20
    n n:90 l:10
    z ch:82 j:10 ts:5
    c ch:92 ts:5
    s s:82 sh:18
    j y
    ng ng:84 -:16`),
  finals: lines(`
    aa a:40 ah:56 ar:4
    aai ai:94 aye:2 y:2
    aau au:52 ow:30 aw:8 ao:8
    aam am:92 um:4
    aan an
    aang ang
    aap ap
    aat at
    aak ak:90 uk:4
    ai ai:94 ye:2
    au au:56 ow:34 aw:4 ew:4
    am am:60 um:36
    an an:62 un:28 en:6
    ang ang:80 eng:12 ung:6
    ap ap:76 up:20
    at at:72 ut:24
    ak ak:76 uk:16 ek:4
    e e:26 eh:54 ay:6
    ei ei:32 ee:34 i:12 ay:8 ey:8
    eng eng:70 iang:16 ing:10
    ek ek:60 iak:14 ik:10
    i i:34 ee:58 ie:2
    iu iu:40 iew:44 ew:12
    im im:80 eem:12
    in in:66 een:22 ien:8
    ing ing:58 eng:38
    ip ip:86 eep:10
    it it:78 eet:8 iat:8
    ik ik:66 eik:2 ek:18 ick:6
    o o:46 oh:42 or:6
    oi oi:66 oy:28 ooi:4
    ou o:40 oh:20 oo:12 ow:8 ou:8
    on on:84 oon:4 orn:6
    ong ong:86 oong:5 ang:6
    ok ok:72 oke:2 ock:12
    u u:26 oo:70
    ui ui:54 ooi:28 oy:10
    un un:32 oon:60
    ung ung:40 oong:42 ong:14
    ut ut:66 oot:28
    uk uk:58 ook:18 ok:18
    oe oh
    oek euk:20 eok:40 iok:10 ok:16
    oeng eong:62 eung:16 iong:6 ong:8 ang:6
    eoi ui:52 ooi:22 oy:6 oi:8 uey:4
    eon un:46 oon:40 on:8
    eot ut:70 oot:10
    yu u:44 ue:12 ee:16 oo:12 ew:4
    yun uen:44 oon:26 un:22 een:4
    yut uet:46 ut:34 oot:10`),
  whole: lines(`
    m ng
    ng ng:76 eng:5 ang:2 ing:3 ung:8
    ji yee:66 yi:18 ee:6
    jin yin:60 yeen:8 yen:12 in:4
    jau yau:44 yew:30 yow:14 you:4
    jiu yew:44 yiu:36 yeow:8 yeo:4
    joeng yeong:46 yong:14 yeung:18 young:14
    jung yoong:34 yong:30 yung:30
    jyun yuen:58 yoon:22 yune:4 yoen:2
    jyu yu:48 yee:20 yue:20 yew:4
    jing ying:70 yeng:12 eng:12
    wing weng:36 wing:54 veng:2
    wong wong:94 vong:2
    wu woo:56 wu:20 foo:4 oo:10
    wui wui:50 wooi:30 hooi:6
    wun woon:60 oon:16 wun:10
    gu koo:64 ku:14 goo:8
    gun koon:64 kun:12 goon:8
    ku koo:70 ku:20
    zi chee:60 chi:24 gee:4 jee:4
    ci chee:66 chi:26
    si see:48 si:18 sze:10 she:6
    sei see:50 say:20 sei:20
    gwok kok:34 kwok:54 kuok:2
    gwong kong:30 kwong:60
    gei kee:52 kei:20 ki:14`),
};

export const HABITS: readonly Habit[] = [HONG_KONG, MACAU, OVERSEAS];
