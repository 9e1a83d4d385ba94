const NATIONALITIES =
  /((蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|普米|怒|鄂温克|裕固|保安|独龙|各)族|蒙古|哈萨克|塔吉克|锡伯|柯尔克孜|维吾尔)+自治[区州县旗]$/;
const SUFFIX = /(特别行政区|自治[区州县旗]|地区|林区|省|市|县|区|盟|旗)$/;

/** 孟州市 -> 孟州, 广西壮族自治区 -> 广西; the name itself where less than two characters would remain. */
export function shortNameOf(name: string): string {
  const shorter = [name.replace(NATIONALITIES, ''), name.replace(SUFFIX, '')];
  return shorter.find((short) => short !== name && short.length >= 2) ?? name;
}
