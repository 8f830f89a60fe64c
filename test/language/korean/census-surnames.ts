/**
 * The surnames that the South Korean census of 2000 counted, by Hanja, from the public record. It counts 286; the list has eight more,
 * since some authors tell forms of one surname apart. Those of naturalised citizens are not among them.
 */
export const CENSUS: readonly (readonly [hangul: string, hanja: string])[] = `
가 賈
간 簡
갈 葛
감 甘
강 姜 康 強 彊 剛
강전 岡田
개 介
견 甄 堅
경 慶 景 京
계 桂
고 高 顧
곡 曲
공 孔 公
곽 郭
교 橋
구 具 丘 邱 仇
국 鞠 國 菊
군 君
궁 弓
궉 鴌
권 權
근 斤
금 琴
기 奇 箕
길 吉
김 金
나 羅
난 欒
남 南
남궁 南宮
낭 浪
내 乃 奈
노 盧 魯 路
뇌 雷 賴
누 樓
단 段 單 端
담 譚
당 唐
대 大
도 都 陶 道
독고 獨孤
돈 頓 敦
동 董
동방 東方
두 杜 頭
등 鄧
마 馬 麻
만 萬
망절 網切
매 梅
맹 孟
명 明
모 牟 毛
목 睦
묘 苗
묵 墨
문 文
미 米
민 閔
박 朴
반 潘 班
방 方 房 邦 龐
배 裵
백 白
번 樊
범 范 凡
변 卞 邊
복 卜
봉 奉 鳳
부 夫 傅
비 丕
빈 賓 彬
빙 冰
사 史 舍 謝
사공 司空
삼 森 杉
상 尙
서 徐 西
서문 西門
석 石 昔
선 宣
선우 鮮于
설 薛 偰 卨
섭 葉
성 成 星
소 蘇 邵 肖
소봉 小峰
손 孫
송 宋 松
수 水 洙
순 舜 淳 順 荀
승 承 昇
시 施 柴
신 申 辛 愼
심 沈
십 辻
아 阿
안 安
애 艾
야 夜
양 梁 楊 樑 襄
어 魚
어금 魚金
엄 嚴
여 呂 余 汝
연 延 燕 連
염 廉
엽 葉
영 榮 永 影
예 芮 乂
오 吳 伍
옥 玉
온 溫
옹 邕 雍
왕 王 汪
요 姚
용 龍
우 禹 于
운 雲 芸
원 元 袁 苑
위 魏 韋
유 柳 劉 兪 庾
육 陸
윤 尹
은 殷 恩
음 陰
이 李 異 伊
인 印
임 林 任
자 慈
장 張 蔣 章 莊
장곡 長谷
저 邸
전 全 田 錢
점 占
정 鄭 丁 程
제 諸 齊
제갈 諸葛
조 趙 曺
종 鍾 宗
좌 左
주 朱 周
준 俊
증 曾
지 池 智
진 陳 秦 晉 眞
차 車
창 昌 倉
채 蔡 菜 采
천 千 天
초 楚 初 肖
최 崔
추 秋 鄒
춘 椿
탁 卓
탄 彈
탕 湯
태 太 泰
판 判
팽 彭
편 片 扁
평 平
포 包 鮑
표 表
풍 馮
피 皮
필 弼
하 河 夏 何
학 郝
한 韓 漢
함 咸
해 海
허 許
현 玄
형 邢
호 扈 胡 鎬
홍 洪
화 化
환 桓
황 黃
황보 皇甫
후 后 侯
흥 興
`.trim().split('\n').flatMap((line) => {
  const [hangul = '', ...hanja] = line.split(' ');
  return hanja.map((one): [string, string] => [hangul, one]);
});
