/**
 * Latin spellings of surnames in use, beside the standards: relative weights, a prior that counted data may overrule.
 * Only surnames whose spelling the jamo habits do not predict. The northern ㄹ forms are spelt as the North spells them.
 */
import { parseWeights, type Weights } from './table';

const LINES = `
가 ka:50 ga:40 kah:10
강 kang:90 gang:6 kahng:2 khang:2
강전 kangjun:40 kangjeon:40 gangjeon:20
경 kyung:45 kyeong:20 kyoung:15 gyeong:20
고 ko:62 koh:15 go:18 goh:3 kho:2
공 kong:70 gong:25 kohng:2 goong:3
곽 kwak:88 gwak:6 kwag:3 gwag:1 kwack:2
구 koo:58 ku:20 goo:10 gu:10 kou:2
국 kook:50 kuk:25 guk:15 gook:10
궁 koong:40 kung:40 gung:20
권 kwon:86 gwon:7 kweon:5 kwun:1 quon:1
금 keum:55 kum:25 geum:20
기 ki:60 kee:20 gi:15 key:5
길 kil:65 gil:30 keel:3 kill:2
김 kim:985 gim:8 ghim:2 khim:1 kym:2 keem:1 gym:1
나 na:72 nah:15 ra:5 la:3 rah:3 rha:2
남 nam:92 nahm:5 narm:1 nham:2
남궁 namkung:30 namgung:25 namkoong:20 namgoong:15 namkoung:5 namkgung:5
노 noh:45 roh:18 no:22 ro:10 nho:2 rho:2 lo:1
도 do:65 doh:20 to:10 toh:5
독고 dokgo:30 dokko:25 tokko:20 tokgo:10 dockgo:5 dokgoh:10
동방 dongbang:80 tongbang:20
두 doo:45 du:40 tu:10 dou:5
라 ra:60 na:15 rah:10 la:10 nah:5
량 ryang:80 yang:10 liang:5 lyang:5
려 ryo:60 yeo:15 ryeo:20 lyu:5
렴 ryom:60 yeom:20 ryeom:10 yom:10
로 ro:60 no:20 roh:15 noh:5
류 ryu:72 yoo:8 yu:8 ryoo:4 rhyu:2 lyu:2 you:2 lew:1 ryou:1
리 ri:70 lee:18 li:5 rhee:3 yi:2 ree:2
림 rim:65 lim:25 im:5 rhim:3 yim:2
마 ma:88 mah:10 mar:2
망절 mangjeol:60 mangjul:40
맹 maeng:70 maing:15 meng:10 mang:5
명 myung:45 myeong:25 myoung:20 myong:10
문 moon:82 mun:14 moone:1 muhn:2 moun:1
민 min:94 minn:3 mihn:1 meen:1 mean:1
박 park:74 pak:12 bak:6 bahk:2 pahk:1 bark:2 parc:1 back:1 pack:1
반 ban:70 bahn:15 pan:12 bann:3
방 bang:83 pang:10 bahng:5 phang:1 vang:1
배 bae:82 pae:8 bai:4 bay:2 pai:2 pay:1 be:1
백 baek:55 paik:13 baik:10 paek:9 back:6 beak:3 bak:1 peck:1 paeck:1 baeg:1
변 byun:50 byeon:22 pyon:8 byon:5 byoun:4 pyun:4 pyeon:2 bion:2 bean:1 beon:2
복 bok:80 pok:15 bock:5
봉 bong:85 pong:10 boung:5
부 boo:50 bu:35 pu:10 bou:5
빈 bin:80 pin:10 been:5 binn:5
사공 sagong:60 sakong:40
서 seo:50 suh:21 so:7 su:5 sur:3 seoh:2 shu:2 soh:2 seu:2 suhr:2 se:1 suo:1 shuh:2
서문 seomun:50 suhmoon:25 seomoon:25
석 seok:45 suk:35 sok:8 seuk:6 suck:4 sock:2
선 sun:50 seon:35 son:8 sunn:4 sung:3
선우 sunwoo:50 seonwoo:20 seonu:15 sonu:10 sunu:5
설 seol:40 sul:28 sol:12 seul:8 sull:8 sull:4
성 sung:56 seong:25 song:7 soung:5 seung:4 sing:1 sun:2
소 so:70 soh:25 sou:5
손 son:62 sohn:28 shon:5 soun:3 sonn:2
송 song:93 soung:4 shong:1 sohng:2
신 shin:84 sin:8 shinn:3 synn:1 sheen:2 seen:1 chin:1
심 shim:70 sim:24 shimm:1 seem:1 sym:2 sheem:2
안 ahn:58 an:38 ann:3 aan:1
양 yang:95 ryang:2 yaung:1 liang:2
어 eo:35 uh:25 eoh:10 o:10 er:5 oh:5 au:10
엄 um:30 eom:28 uhm:15 eum:10 om:8 ohm:5 umm:4
여 yeo:45 yu:8 yo:8 yuh:10 yeoh:8 you:8 ryeo:4 lyuh:5 ryuh:4
연 yeon:50 yun:15 yon:15 youn:12 yeun:8
염 yeom:50 yum:20 yom:12 youm:12 yeum:4 ryeom:2
예 ye:60 yea:15 yeh:10 yae:10 yei:5
오 oh:78 o:17 ou:2 au:1 ohh:1 oe:1
옥 ok:60 ock:20 oak:10 og:5 ohk:5
용 yong:80 young:15 ryong:5
우 woo:66 wu:14 u:14 ou:2 wo:1 uh:1 wou:2
원 won:85 weon:7 one:3 woon:2 wone:2 wun:1
위 wi:50 wee:25 we:8 wie:10 ui:5 wy:2
유 yoo:44 yu:32 you:11 ryu:7 ryoo:2 lyu:2 liu:1
육 yook:45 yuk:30 youk:10 ryuk:8 yuck:4 ryook:3
윤 yoon:56 yun:32 youn:9 yune:1 yeun:1 yuhn:1
은 eun:70 un:15 unn:5 ehn:5 en:5
음 eum:60 um:25 em:10 oum:5
이 lee:86 yi:5 rhee:3 li:2 ri:1 ree:1 rhie:1 lie:1 leigh:1 yee:1 ie:1 e:1 rhi:1
인 in:80 ihn:10 inn:5 ihnn:1 een:4
임 lim:52 im:32 yim:8 rim:3 rhim:2 leem:1 yeem:1 eam:1 lym:1 ihm:2
장 jang:64 chang:30 jahng:2 zang:2 jhang:1 djang:1 jeang:1
전 jeon:44 jun:22 chun:16 chon:7 jeun:2 chen:1 cheon:2 jon:4 june:1
정 jung:40 jeong:26 chung:20 cheong:3 chong:3 joung:2 jong:2 choung:2 jeoung:2 jeung:1 jheong:1 chyung:1 djong:1
제 je:60 jae:10 jeh:10 che:8 jay:5 jei:5 jea:2
제갈 jegal:50 jekal:20 jaegal:15 chegal:10 jeagal:5
조 cho:60 jo:28 joe:4 joh:3 choh:2 zo:2 choe:1 jou:1
좌 jwa:60 joa:25 chwa:15
주 joo:50 ju:32 chu:6 choo:5 zoo:2 jou:2 jew:1 jue:1 jhoo:1
지 ji:60 chi:15 jee:14 chee:8 gi:1 zi:1 jie:1
진 jin:72 chin:16 jean:3 jinn:3 gin:1 zin:2 jeen:2 chinn:1
차 cha:92 char:3 chah:3 tcha:2
채 chae:75 chai:12 che:6 chay:3 chea:3 cha:1
천 chun:38 cheon:38 chon:8 chen:3 choun:5 chean:3 cheun:5
최 choi:83 choe:9 choy:2 che:1 chey:1 chwe:1 tsoi:1
추 choo:50 chu:45 chou:5
탁 tak:80 tark:8 tack:6 thak:4 tag:2
태 tae:75 tai:15 thae:10
팽 paeng:60 pang:15 peng:20 paing:5
편 pyun:40 pyeon:35 pyon:15 pyoun:10
표 pyo:90 phyo:5 pio:3 pyoh:2
피 pi:50 pee:35 phee:10 pyi:5
하 ha:93 hah:5 har:2
한 han:86 hahn:11 hann:3
함 ham:85 hahm:15
허 heo:42 hur:20 huh:16 ho:8 her:5 hu:4 hurh:2 hoe:1 huhr:1 hue:1
현 hyun:65 hyeon:18 hyon:7 hyoun:6 hyeun:4
형 hyung:55 hyeong:25 hyoung:12 hyong:8
호 ho:85 hoh:10 hu:5
홍 hong:96 houng:2 hung:1 hohng:1
황 hwang:82 whang:13 hoang:3 wang:1 hwhang:1
황보 hwangbo:75 whangbo:20 hwangboh:5
`;

export const SURNAME_HABITS: ReadonlyMap<string, Weights> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, Weights] => {
      const [hangul = '', ...rest] = line.split(' ');
      return [hangul, parseWeights(rest.join(' '))];
    }),
);
