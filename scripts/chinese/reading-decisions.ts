/**
 * Mandarin readings where the dictionaries put another one first than a given name takes.
 * Written as reading + characters; readings of surnames (翟 zhai2, 单 shan4, 仇 qiu2 …) belong to the surname table.
 */
const entries = (text: string): [string, string][] => text.trim().split(/\s+/u).flatMap((entry) => {
  const [, reading = '', characters = ''] = /^([a-z]+[1-5])(.+)$/u.exec(entry) ?? [];
  if (reading === '') throw new RangeError(`reading decisions: expected reading and characters, got ${entry}`);
  return [...characters].map((character): [string, string] => [character, reading]);
});

/** 长 as in 长春 and 朝 as in 朝阳; Unihan 17 has the colloquial reading first (地 de, 卜 bo, 勒 lēi). */
export const FIRST: ReadonlyMap<string, string> = new Map(entries(`
  fo2佛 jie2緁 wei1崴 liao3了 tiao2调 zhuo1焯 cha4刹 le4勒 bu3卜 di4地 pu3埔 qiao2峤 tuo4拓 sheng4晟 biao1杓 bo2泊 qiu1湫 zhen1溱 zhuo2琢 fan2蕃 wan3莞 qie2茄 chang2长 jun4隽 bei1陂
  hao4镐 zhai2翟 tou3钭 ju2桔 ta4沓 li2釐 si4俟 yan3剡 ti2媞 xi1歙 hu2鹄鹘 chao2朝 xian3铣 xing1兴 shi2什 ge3葛 ye1耶椰 huang4晃 xuan3烜 qu3曲 gan1干
  e4阏 zhuo1桌 liang2量 min2忞 yi2迤 zhao3爪 a1阿 wei1微 he2和 qian4茜 bai3柏 heng2珩 sha1莎 na4娜 ying1应 hao4号 jiang1将 sheng4胜盛 cheng2乘 shuai4率 yuan2员 zhong1中 zeng1曾 du1都 shao4少 le4乐`));

/** Readings that names take beside the first; the lists of the dictionaries do not say which of theirs do. */
export const ALSO: readonly (readonly [string, string])[] = entries(`
  chong2重 hao4暠 zhen4瑱 si1偲 chang4玚 lin2𬘭 dong4侗 yue4乐 hang2行 ceng2曾 xi1茜 zhao1朝 zhang3长 cheng2晟 jiao4峤 jing4靓 liang4靓 juan4隽 min2玟 bo2柏 shao2杓 qin2溱 guan3莞 suo1莎 nuo2娜 ling2崚 huan2嬛
  jun1筠 mu4牟 hui1珲 nian2粘 yao1要 e1阿 xing3省 shen1参 can1参 xie2颉 jie2颉 bo2薄 chan2单 chen1棽 chi2郗 cang2藏 zang4藏 lv4绿 yi2荑 ti2荑 bi4贲 ben1贲 hu2瑚 piao4骠 biao1骠 qin2覃廑 yu4尉 yu2畲 ge3盖 kui2隗`);

/** Readings of dictionaries that no name takes: measures, particles, one word's dialect sound. */
export const NEVER: ReadonlySet<string> = new Set(entries(`
  dan4石 dai4大 ju1车 de5地得的底 le5了 me5么 zhe5着 zhao2着 zhuo2着 mo2么 na3哪 nei4那 ne4呢 ba1叭 hei1嗨 bei1背 pi3否 zi1吱 huo2和 huo4和 hu2和 shei2谁 tui4褪
  mei2没 mo4没 fou3否 xia4吓 he4吓 sha4厦 jia4价 jie5价 ga1夹嘎 jie4解 gai4芥 za2咱 yi4艾 cha4杈 shi2拾 she4拾 shuo4数 xue4血 xie3血 zhai2择 dai1呆 liu4六 lu4六 bai3百 bo2百
  huan2还 hai2还 wu4恶 e3恶 gei3给 ji3给 jiao3角 jue2角觉脚 jiao4觉 zhua3爪 bo1剥 bao1剥 bao2薄 sai1塞 sai4塞 se4色 shai3色 yao4钥 yue4钥 tang1汤 shang1汤 dei3得 mai2埋 man2埋
  na1南 mo2无 mo4万 xian4见 ge3合 dou4读 che3尺 chen2沈 zhu4术 xuan2还 shui4说 yao1约 pai3迫 yun4员 ou1区 zha1查 gu3贾 xie4解 cheng2盛 lou4露 shou2熟 xian3洗 mu2模
  bing3屏 di1提 chai1差 guan1纶 yan2铅 sha1杉 jie1楷 jun1龟 qiu1龟 yi3尾 qiu2仇 po2繁 shen2什 pao4炮 bao4炮`).map(([character, reading]) => `${character}${reading}`));
