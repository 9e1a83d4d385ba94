/**
 * Short forms of counties and districts that are words of their own, so that 公安局 is no bureau of 公安县 and
 * 太湖流域管理局 none of 太湖县. They name a place only with its 县 or 区.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    '公安 东方 和平 平安 安定 新城 东风 新华 解放 友好 前进 向阳 红旗 港口 通道 中方 胜利 ' +
    '市中 市南 市北 城区 城东 城西 城中 城北 城关 郊区 矿区 桥东 桥西 河东 河西 江南 江北 东海 南海 太湖 盐湖'
  ).split(' '),
);
