import type { Localized } from '../text/localized.ts';

/**
 * The name of the office with a customs district code (关区代码), four digits. There are about a thousand offices, renamed
 * and merged over the years: undefined says that the code is not known here, never that it does not exist.
 */
export function customsOffice(code: string): Localized | undefined {
  return offices[code];
}

/** The directly subordinate customs (直属海关) that a district code begins with; undefined where there is none. */
export function directCustoms(code: string): Localized | undefined {
  const name = /^\d{4}$/.test(code) ? directCustomsNames[code.slice(0, 2)] : undefined;
  return name && { en: `${name.en} Customs`, zh: `${name.zh}海关` };
}

/** The codes of the offices that are known by name, for suggestions. */
export function knownCustomsOffices(): readonly string[] {
  return Object.keys(offices).sort();
}

const offices: Readonly<Record<string, Localized>> = {
  '0101': { en: 'Beijing airport cargo', zh: '机场货管' },
  '0201': { en: 'Tianjin', zh: '天津海关' },
  '0202': { en: 'Xingang, Tianjin', zh: '新港海关' },
  '0801': { en: 'Shenyang', zh: '沈阳海关' },
  '0901': { en: 'Dalian harbour', zh: '大连港湾' },
  '0930': { en: 'Dandong', zh: '丹东海关' },
  '2201': { en: 'Pujiang, Shanghai', zh: '浦江海关' },
  '2202': { en: 'Wusong, Shanghai', zh: '吴淞海关' },
  '2225': { en: 'Waigang (Waigaoqiao), Shanghai', zh: '外港海关' },
  '2233': { en: 'Pudong airport, Shanghai', zh: '浦东机场' },
  '2244': { en: 'Shanghai express', zh: '上海快件' },
  '2248': { en: 'Yangshan port area, Shanghai', zh: '洋山港区' },
  '2249': { en: 'Yangshan bonded, Shanghai', zh: '洋山保税' },
  '2921': { en: 'Yiwu', zh: '义乌海关' },
  '4218': { en: 'Huangdao, Qingdao', zh: '黄岛海关' },
  '4227': { en: 'Dagang, Qingdao', zh: '青岛大港' },
  '4240': { en: 'Qingdao express', zh: '青关快件' },
  '5304': { en: 'Shekou, Shenzhen', zh: '蛇口海关' },
  '5316': { en: 'Dapeng, Shenzhen', zh: '大鹏海关' },
};

/** The 42 directly subordinate customs, by the first two digits of their districts. */
const directCustomsNames: Readonly<Record<string, Localized>> = {
  '01': { en: 'Beijing', zh: '北京' },
  '02': { en: 'Tianjin', zh: '天津' },
  '04': { en: 'Shijiazhuang', zh: '石家庄' },
  '05': { en: 'Taiyuan', zh: '太原' },
  '06': { en: 'Manzhouli', zh: '满洲里' },
  '07': { en: 'Hohhot', zh: '呼和浩特' },
  '08': { en: 'Shenyang', zh: '沈阳' },
  '09': { en: 'Dalian', zh: '大连' },
  '15': { en: 'Changchun', zh: '长春' },
  '19': { en: 'Harbin', zh: '哈尔滨' },
  '22': { en: 'Shanghai', zh: '上海' },
  '23': { en: 'Nanjing', zh: '南京' },
  '29': { en: 'Hangzhou', zh: '杭州' },
  '31': { en: 'Ningbo', zh: '宁波' },
  '33': { en: 'Hefei', zh: '合肥' },
  '35': { en: 'Fuzhou', zh: '福州' },
  '37': { en: 'Xiamen', zh: '厦门' },
  '40': { en: 'Nanchang', zh: '南昌' },
  '42': { en: 'Qingdao', zh: '青岛' },
  '43': { en: 'Jinan', zh: '济南' },
  '46': { en: 'Zhengzhou', zh: '郑州' },
  '47': { en: 'Wuhan', zh: '武汉' },
  '49': { en: 'Changsha', zh: '长沙' },
  '51': { en: 'Guangzhou', zh: '广州' },
  '52': { en: 'Huangpu', zh: '黄埔' },
  '53': { en: 'Shenzhen', zh: '深圳' },
  '57': { en: 'Gongbei', zh: '拱北' },
  '60': { en: 'Shantou', zh: '汕头' },
  '64': { en: 'Haikou', zh: '海口' },
  '67': { en: 'Zhanjiang', zh: '湛江' },
  '68': { en: 'Jiangmen', zh: '江门' },
  '72': { en: 'Nanning', zh: '南宁' },
  '79': { en: 'Chengdu', zh: '成都' },
  '80': { en: 'Chongqing', zh: '重庆' },
  '83': { en: 'Guiyang', zh: '贵阳' },
  '86': { en: 'Kunming', zh: '昆明' },
  '88': { en: 'Lhasa', zh: '拉萨' },
  '90': { en: 'Xi’an', zh: '西安' },
  '94': { en: 'Urumqi', zh: '乌鲁木齐' },
  '95': { en: 'Lanzhou', zh: '兰州' },
  '96': { en: 'Yinchuan', zh: '银川' },
  '97': { en: 'Xining', zh: '西宁' },
};
