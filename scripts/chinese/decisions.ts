/**
 * What the sources leave open about the sameness of two characters in a name.
 *
 * The ground rule is the General Standard table of 2013 (通用规范汉字表): what it lists is a character of its own, what it
 * does not list folds to the listed character that Unihan or OpenCC give. The lists below are the exceptions, each pair as
 * variant + canonical, and the reasons stand above each group.
 */
const pairs = (text: string): Map<string, string> => new Map(text.trim().split(/\s+/u).map((pair) => {
  const [variant = '', canonical = ''] = [...pair];
  return [variant, canonical] as const;
}));

/**
 * Listed in 2013, mostly for the sake of names and set phrases, and yet one name character with its neighbour for whoever
 * copies the name: 於于, 昇升, 陞升, 脩修 (歐陽脩), 谿溪, 徵征 (魏徵), 祕秘 (秘 in Taiwan), 剋克, 锺钟, 缐线.
 */
export const MERGED_THOUGH_LISTED: ReadonlyMap<string, string> = pairs('於于 昇升 陞升 脩修 谿溪 徵征 祕秘 剋克 锺钟 缐线 馀余');

/** Never folded, whatever the sources say: another character, or another sound, in names. */
export const KEPT_APART: ReadonlySet<string> = new Set(
  // 乾 is qián in names (乾隆); 甯 氾 迺 祐 喆 堃 甦 邨 仝 龢 犇 were given back to names in 2013 and parents choose them so.
  '乾甯氾迺祐喆堃甦邨仝龢犇淼絜麹'
  // 珮 琍 晳 昰 昚 眘 炤 寔 卲 are chosen as such; 丘 and 邱, 村 and 邨, 哲 and 喆 stay two surnames and two names.
  + '珮琍晳昰昚眘炤寔卲邱悊妳釆芸浜'
  // Listed, and only in some words the same as the character that OpenCC gives.
  + '藉著覆夥瞭蒐釐吒幺扞麽苧劄袷薹垵阪瀵瑙薳',
);

/** Unihan and OpenCC name different characters, or neither names the one that people write. */
const CONTESTED = '餘余 鍾钟 鐘钟 襬摆 託托 諮咨 逕径 蕭萧 儁俊 勳勋 巖岩 嶽岳 鑑鉴 鍊炼 鎚锤 燬毁 綵彩 讚赞 譟噪 闇暗 嚐尝 廕荫 絃弦 鍼针 鎌镰 鵰雕 餵喂 醃腌 釦扣 遶绕 擣捣 韝鞲 麵面 寀采';

/** Glyph forms of Japan and Korea, and of old prints, that no field of Unihan ties to the usual one. */
const GLYPHS = `
  尙尚 愼慎 兪俞 淸清 裵裴 曺曹 靑青 姸妍 屛屏 塡填 鄕乡 郞郎 緖绪 槪概 漑溉 硏研 兎兔 毎每 徳德 悳德 惪德 聡聪 聦聪 増增 巌岩 姫姬 晩晚
  逺远 恱悦 飈飙 蘂蕊 徤健 濶阔 氷冰 廻回 楡榆 飮饮 勻匀 騈骈 甁瓶 餠饼 幷并 餅饼 喩喻 倂并 荅答 豊丰 虁夔 蘷夔 夑燮 爕燮 嚞喆 贒贤 逈迥 頴颖 晠晟 竒奇
  鳯凤 恊协 隲骘 蕚萼 頥颐 揔总 縂总 摠总 勅敕 凞熙 熈熙 凖准 琹琴 寗甯 熖焰 滙汇 崘仑 崐昆 斉齐 斎斋 亀龟 冨富 嶋岛 嶌岛 嵜崎 﨑崎 桒桑 栁柳 濵滨 邉边 髙高 𠮷吉 瀨濑 渕渊
  舩船 恠怪 叅参 徃往 彿佛 覔觅 卋世 垻坝 岀出 吿告 仭仞 侭尽 滛淫 抝拗 昿旷 畆亩 皷鼓 矦侯 穐秋 窪洼 籖签 纒缠 羗羌 聟婿 肅肃 臈腊 舎舍 荳豆 薗园 蔕蒂 衂衄 觔斤 逹达 遡溯 酧酬
  鈎钩 銕铁 鐡铁 閇闭 闗关 隂阴 雰氛 靣面 韮韭 頚颈 騐验 髩鬓 鬪斗 鬭斗 鴬莺 鷄鸡 麁粗 麪面 鼡鼠 鷗鸥 倐倏 冝宜 凢凡 刼劫 刄刃 卽即`;

/** Variants that the mainland abolished in 1955 (第一批异体字整理表) and that are one name character with the form kept. */
const ABOLISHED = `
  濬浚 呉吴 臯皋 皐皋 珎珍 燿耀 栢柏 勗勖 朂勖 擧举 瓌瑰 柟楠 枏楠 枬楠 叡睿 箎篪 隣邻 玨珏 彜彝 彛彝 晧皓 烱炯 澣浣 暎映 敍叙 敘叙 僊仙 鑛矿 謩谟 槩概 偘侃 埜野 翺翱 倣仿 賔宾 鼇鳌 陁陀 懃勤 懽欢 敭扬 廸迪 彊强
  寘置 詧察 昻昂 傚效 効效 麐麟 窓窗 窻窗 牕窗 堦阶 寳宝 峩峨 穉稚 稺稚 畊耕 曅晔 爗烨 檝楫 雝雍 鴈雁 囯国 遯遁 逷逖 拏拿 挐拿 皥皞 皡皞 瑠琉 愽博 勑敕 縚绦 旹时 諠喧 緜绵 寍宁 湻淳 搆构 竚伫 瓈璃 軆体 疎疏 覩睹
  壻婿 衞卫 楳梅 夣梦 咲笑 玅妙 襃褒 竢俟 秌秋 鎋辖 玆兹 袠帙 峯峰 眞真 敎教 豋登 煖暖 弌一 弍二 隄堤 晄晃 瑯琅 圅函 葢盖 廵巡 飜翻 攷考 毘毗 斚斝 鍳鉴 竝并 並并 鞾靴 朶朵 畧略 徧遍 悤匆 廼迺 斾旆 欵款 鵶鸦 婣姻 糺纠
  姙妊 鼈鳖 劒剑 擥揽 簷檐 悞误 袵衽 靭韧 襍杂 椶棕 碁棋 麤粗 菫堇 菴庵 煇辉 痺痹 躭耽 躳躬 昬昏 椉乘 剏创 蹟迹 跡迹 繙翻 讙欢 賸剩 鈆铅 鉢钵 缽钵 鬀剃 鬰郁 欎郁 呪咒 囓啮 姦奸 姪侄 媿愧 寃冤 屍尸 帋纸 恆恒 慙惭 憇憩 憑凭 懞蒙 捄救 掛挂 撡操
  暱昵 曡叠 桮杯 梹槟 棲栖 榘矩 橜橛 氊毡 汎泛 洩泄 淛浙 湼涅 溼湿 潄漱 濇涩 焫爇 煑煮 燄焰 犂犁 狥徇 猨猿 獘毙 琱雕 甎砖 甖罂 疊叠 痾疴 癅瘤 皜皓 盃杯 盌碗 砲炮 碪砧 祘算 禩祀 稈秆 穅糠 窰窑 竪竖 笋笋 筯箸 箇个 箒帚
  糉粽 紥扎 絏绁 緐繁 繖伞 罇樽 罏垆 羣群 羶膻 羴膻 翶翱 耡锄 聨联 胷胸 脇胁 脣唇 膁肷 膓肠 臝裸 舖铺 舘馆 菸烟 萅春 蔆菱 蕋蕊 薑姜 虵蛇 蚘蛔 蝡蠕 蠭蜂 衇脉 裠裙 覊羁 觝抵 詠咏 詶酬 誖悖 諡谥 譆嘻 貍狸 貓猫 賷赍
  跥跺 踰逾 蹤踪 躶裸 輭软 迴回 逕径 遊游 遰递 鄰邻 醻酬 鉋刨 鉏锄 銲焊 鍫锹 鎻锁 鏁锁 鑪炉 閧哄 呑吞 刧劫 刦劫 幇帮 冣最 妬妒 廐厩 澁涩 瀒涩 曁暨 汚污 蘯荡 謌歌 菓果 篠筱 籐藤 亰京 涖莅 煕熙
  駈驱 躱躲 舡船 姉姊 刱创 塼砖 噉啖 孼孽 宂冗 悋吝 拕拖 橊榴 砦寨 藷薯 蜨蝶 螘蚁 辢辣 餽馈 駮驳 驘骡 魦鲨 鼔鼓 陗峭 陿狭 雞鸡 霛灵 韈袜 韤袜 韻韵 頫俯 頟额 顋腮 飡餐 餈糍 餧喂 駞驼 駡骂 騣鬃 髈膀 鬉鬃 鯗鲞 鵞鹅 鶵雏 鷴鹇 麕麇 鼃蛙 齩咬 龝秋`;

export const MERGED: ReadonlyMap<string, string> = new Map(
  [CONTESTED, GLYPHS, ABOLISHED].flatMap((text) => [...pairs(text)]),
);
