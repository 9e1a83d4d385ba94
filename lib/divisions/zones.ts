/**
 * Zones that have an administration of their own without being a division -> code of the division they belong to:
 * the lowest one that holds the whole zone. Only zones whose name does not tell it.
 */
export const ZONES: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  两江新区: '500000',
  西部科学城重庆高新区: '500000',
  贵安新区: '520000',
  西咸新区: '610000',
  赣江新区: '360000',
  湘江新区: '430100',
  金普新区: '210200',
  西海岸新区: '370211',
  大鹏新区: '440300',
  前海深港现代服务业合作区: '440300',
  深汕特别合作区: '440300',
  横琴新区: '440400',
  横琴粤澳深度合作区: '440400',
  南沙新区: '440115',
  郑东新区: '410100',
  郑州航空港区: '410100',
  舟山群岛新区: '330900',
  江北新区: '320100',
  滇中新区: '530100',
  天府新区: '510000',
  长春新区: '220100',
  哈尔滨新区: '230100',
  徐圩新区: '320700',
  杨凌农业高新技术产业示范区: '610403',
  东湖新技术开发区: '420100',
  中关村科技园区: '110000',
};
