import type { Position } from "geojson";
import type { Bilingual } from "../src/atlas/schema.ts";

/** A river by the points that it is known to pass, from its source (or where it enters the map) to its mouth. */
export interface RiverCourse {
  id: string;
  /** 1: the Fujiang; 2: the Jialing, and the Yangtze with its upper course; 3: the others. */
  rank: 1 | 2 | 3;
  name: Bilingual;
  /** The id of the river that it flows into, where that is on the map. */
  into?: string;
  /** WGS84. Most have one part; a river that leaves the map and comes back has two. */
  parts: Record<string, Position>[];
}

/**
 * GSHHG gives no names. A line is named here only where it passes the seats of counties that are known to lie on
 * the river of that name. Where a name changes at a confluence, the course begins there.
 * Points are seats of counties, except at confluences and at the ends, which are as the lines have them.
 */
export const RIVER_COURSES: RiverCourse[] = [
  {
    id: "fujiang",
    rank: 1,
    name: { zh: "涪江", en: "Fujiang" },
    into: "jialing",
    parts: [
      {
        head: [104.1, 32.8],
        Pingwu: [104.528, 32.41],
        Jiangyou: [104.742, 31.779],
        Mianyang: [104.739, 31.466],
        Santai: [105.087, 31.093],
        Shehong: [105.378, 30.871],
        Suining: [105.568, 30.516],
        Tongnan: [105.838, 30.192],
        Anju: [106.032, 29.991],
        "mouth, Hechuan": [106.274, 29.9914],
      },
    ],
  },
  {
    id: "jialing",
    rank: 2,
    name: { zh: "嘉陵江", en: "Jialing River" },
    into: "yangtze",
    parts: [
      {
        head: [107.0, 34.2],
        Fengxian: [106.521, 33.914],
        Lüeyang: [106.15, 33.331],
        Guangyuan: [105.822, 32.435],
        Langzhong: [105.972, 31.583],
        "Peng’an": [106.409, 31.03],
        Nanchong: [106.08, 30.798],
        Wusheng: [106.289, 30.347],
        Beibei: [106.434, 29.828],
        "mouth, Chongqing": [106.585, 29.567],
      },
    ],
  },
  {
    id: "yangtze",
    rank: 2,
    name: { zh: "长江", en: "Yangtze" },
    parts: [
      {
        Yibin: [104.6003, 28.7797],
        Luzhou: [105.442, 28.886],
        Jiangjin: [106.249, 29.286],
        Chongqing: [106.585, 29.567],
        Changshou: [107.07, 29.836],
        Fengdu: [107.728, 29.869],
        Zhongxian: [108.033, 30.294],
        Wanzhou: [108.376, 30.81],
        Fengjie: [109.461, 31.022],
        Badong: [110.332, 31.044],
        Yichang: [111.29, 30.705],
        Zhijiang: [111.746, 30.428],
        "east edge": [112.0, 30.285],
      },
    ],
  },
  {
    id: "jinsha",
    rank: 2,
    name: { zh: "金沙江", en: "Jinsha River" },
    into: "yangtze",
    parts: [
      {
        Yushu: [97.24, 33.0],
        Shigu: [99.96, 26.87],
        Panzhihua: [101.714, 26.584],
        "south edge": [101.829, 26.0],
      },
      {
        "south edge": [102.086, 26.0],
        Qiaojia: [102.928, 26.915],
        Yongshan: [103.635, 28.235],
        Suijiang: [103.959, 28.603],
        Yibin: [104.6003, 28.7797],
      },
    ],
  },
  {
    id: "min",
    rank: 3,
    name: { zh: "岷江", en: "Min River" },
    into: "yangtze",
    parts: [
      {
        head: [103.53, 33.1],
        Songpan: [103.597, 32.641],
        Maoxian: [103.849, 31.683],
        Wenchuan: [103.579, 31.477],
        Xinjin: [103.81, 30.417],
        Meishan: [103.829, 30.051],
        Leshan: [103.753, 29.591],
        Qianwei: [103.942, 29.213],
        "mouth, Yibin": [104.6003, 28.7797],
      },
    ],
  },
  {
    id: "tuo",
    rank: 3,
    name: { zh: "沱江", en: "Tuo River" },
    into: "yangtze",
    parts: [
      {
        "below Jintang": [104.45, 30.82],
        Jianyang: [104.548, 30.393],
        Ziyang: [104.64, 30.125],
        Neijiang: [105.062, 29.588],
        Fushun: [104.981, 29.184],
        "mouth, Luzhou": [105.442, 28.886],
      },
    ],
  },
  {
    id: "mianyuan",
    rank: 3,
    name: { zh: "绵远河", en: "Mianyuan River" },
    into: "tuo",
    parts: [
      {
        head: [104.05, 31.7],
        Deyang: [104.387, 31.133],
        "below Jintang, where it becomes the Tuo": [104.45, 30.82],
      },
    ],
  },
  {
    id: "qu",
    rank: 3,
    name: { zh: "渠江", en: "Qu River" },
    into: "jialing",
    parts: [
      {
        Sanhui: [107.1447, 31.0375],
        Quxian: [106.967, 30.839],
        "Guang’an": [106.629, 30.459],
        "mouth, Hechuan": [106.3, 30.02],
      },
    ],
  },
  {
    id: "ba",
    rank: 3,
    name: { zh: "巴河", en: "Ba River" },
    into: "qu",
    parts: [
      {
        Bazhong: [106.75, 31.861],
        Pingchang: [107.097, 31.565],
        "Sanhui, where it becomes the Qu": [107.1447, 31.0375],
      },
    ],
  },
  {
    id: "zhou",
    rank: 3,
    name: { zh: "州河", en: "Zhou River" },
    into: "qu",
    parts: [
      {
        Xuanhan: [107.718, 31.357],
        Dazhou: [107.496, 31.216],
        "mouth, Sanhui": [107.1447, 31.0375],
      },
    ],
  },
  {
    id: "bailong",
    rank: 3,
    name: { zh: "白龙江", en: "Bailong River" },
    into: "jialing",
    parts: [
      {
        head: [102.6, 34.15],
        Têwo: [103.219, 34.057],
        Zhugqu: [104.367, 33.784],
        Wudu: [104.927, 33.39],
        "mouth, Zhaohua": [105.731, 32.347],
      },
    ],
  },
  {
    id: "dadu",
    rank: 3,
    name: { zh: "大渡河", en: "Dadu River" },
    into: "min",
    parts: [
      {
        head: [100.38, 33.4],
        Banma: [100.737, 32.934],
        Jinchuan: [102.063, 31.478],
        Danba: [101.885, 30.88],
        Luding: [102.232, 29.915],
        Shimian: [102.358, 29.237],
        Ebian: [103.26, 29.233],
        "mouth, Leshan": [103.753, 29.57],
      },
    ],
  },
  {
    id: "chuosijia",
    rank: 3,
    name: { zh: "绰斯甲河", en: "Chuosijia River" },
    into: "dadu",
    parts: [
      {
        head: [99.9, 33.2],
        Rangtang: [100.978, 32.267],
        mouth: [102.0, 31.85],
      },
    ],
  },
  {
    id: "xiaojin",
    rank: 3,
    name: { zh: "小金川", en: "Xiaojin River" },
    into: "dadu",
    parts: [
      {
        Xiaojin: [102.361, 31.001],
        "mouth, Danba": [101.885, 30.88],
      },
    ],
  },
  {
    id: "qingyi",
    rank: 3,
    name: { zh: "青衣江", en: "Qingyi River" },
    into: "dadu",
    parts: [
      {
        Baoxing: [102.812, 30.372],
        "Ya’an": [103.002, 29.985],
        Hongya: [103.373, 29.907],
        Jiajiang: [103.577, 29.744],
        "mouth, Leshan": [103.72, 29.56],
      },
    ],
  },
  {
    id: "yalong",
    rank: 3,
    name: { zh: "雅砻江", en: "Yalong River" },
    into: "jinsha",
    parts: [
      {
        head: [97.6, 34.1],
        Garzê: [99.991, 31.622],
        Xinlong: [100.311, 30.941],
        Yajiang: [101.014, 30.035],
        "mouth, Panzhihua": [101.81, 26.6],
      },
    ],
  },
  {
    id: "xianshui",
    rank: 3,
    name: { zh: "鲜水河", en: "Xianshui River" },
    into: "yalong",
    parts: [
      {
        Luhuo: [100.678, 31.395],
        Daofu: [101.122, 30.981],
        mouth: [101.0, 30.2],
      },
    ],
  },
  {
    id: "anning",
    rank: 3,
    name: { zh: "安宁河", en: "Anning River" },
    into: "yalong",
    parts: [
      {
        Mianning: [102.168, 28.554],
        Dechang: [102.177, 27.407],
        Miyi: [102.108, 26.891],
        mouth: [101.85, 26.72],
      },
    ],
  },
  {
    id: "wu",
    rank: 3,
    name: { zh: "乌江", en: "Wu River" },
    into: "yangtze",
    parts: [
      {
        "below Yachi": [106.4, 27.1],
        Sinan: [108.252, 27.945],
        Yanhe: [108.491, 28.564],
        Pengshui: [108.162, 29.297],
        Wulong: [107.752, 29.327],
        "mouth, Fuling": [107.4006, 29.7264],
      },
    ],
  },
  {
    id: "chishui",
    rank: 3,
    name: { zh: "赤水河", en: "Chishui River" },
    into: "yangtze",
    parts: [
      {
        head: [104.88, 27.77],
        Chishui: [105.695, 28.59],
        "mouth, Hejiang": [105.831, 28.814],
      },
    ],
  },
  {
    id: "han",
    rank: 3,
    name: { zh: "汉江", en: "Han River" },
    parts: [
      {
        Mianxian: [106.676, 33.158],
        Yangxian: [107.545, 33.225],
        Ziyang: [108.533, 32.522],
        Ankang: [109.024, 32.693],
        Baihe: [110.109, 32.811],
        Danjiangkou: [111.508, 32.541],
        edge: [112.0, 32.07],
      },
    ],
  },
  {
    id: "wei",
    rank: 3,
    name: { zh: "渭河", en: "Wei River" },
    into: "huanghe",
    parts: [
      {
        Weiyuan: [104.209, 35.134],
        Gangu: [105.329, 34.748],
        Maiji: [105.894, 34.565],
        Baoji: [107.14, 34.372],
        Xianyang: [108.694, 34.331],
        Weinan: [109.498, 34.503],
        "mouth, Tongguan": [110.2803, 34.6242],
      },
    ],
  },
  {
    id: "jing",
    rank: 3,
    name: { zh: "泾河", en: "Jing River" },
    into: "wei",
    parts: [
      {
        Pingliang: [106.68, 35.542],
        Jingchuan: [107.36, 35.336],
        Binzhou: [108.079, 35.035],
        mouth: [109.0639, 34.457],
      },
    ],
  },
  {
    id: "huanghe",
    rank: 3,
    name: { zh: "黄河", en: "Yellow River" },
    parts: [
      {
        "below Zhaling Lake": [97.763, 35.087],
        Darlag: [99.651, 33.755],
        Maqu: [102.074, 34.0],
        "north edge": [100.729, 36.0],
      },
      {
        "north edge": [101.987, 36.0],
        Jainca: [102.03, 35.938],
        Xunhua: [102.485, 35.847],
        Yongjing: [103.317, 35.939],
      },
      {
        "north edge": [110.5, 35.99],
        Pinglu: [111.206, 34.838],
        "east edge": [112.0, 35.07],
      },
    ],
  },
  {
    id: "tao",
    rank: 3,
    name: { zh: "洮河", en: "Tao River" },
    into: "huanghe",
    parts: [
      {
        Luqu: [102.487, 34.591],
        Jonê: [103.506, 34.59],
        Minxian: [104.037, 34.44],
        Lintao: [103.86, 35.377],
        "mouth, Yongjing": [103.317, 35.939],
      },
    ],
  },
  {
    id: "bai",
    rank: 3,
    name: { zh: "白河", en: "Bai River" },
    into: "huanghe",
    parts: [
      {
        head: [102.33, 32.25],
        Hongyuan: [102.543, 32.796],
        mouth: [102.4564, 33.4503],
      },
    ],
  },
  {
    id: "hei",
    rank: 3,
    name: { zh: "黑河", en: "Hei River" },
    into: "huanghe",
    parts: [
      {
        head: [103.35, 32.95],
        Zoigê: [102.962, 33.578],
        mouth: [102.1, 33.95],
      },
    ],
  },
  {
    id: "lancang",
    rank: 3,
    name: { zh: "澜沧江", en: "Lancang River" },
    parts: [
      {
        Qamdo: [97.178, 31.139],
        edge: [99.13, 26.0],
      },
    ],
  },
  {
    id: "nu",
    rank: 3,
    name: { zh: "怒江", en: "Nu River" },
    parts: [
      {
        "west edge": [97.0, 30.15],
        Gongshan: [98.666, 27.742],
        Fugong: [98.867, 26.906],
        "south edge": [98.85, 26.0],
      },
    ],
  },
  {
    id: "qing",
    rank: 3,
    name: { zh: "清江", en: "Qing River" },
    into: "yangtze",
    parts: [
      {
        Lichuan: [108.939, 30.297],
        Enshi: [109.482, 30.285],
        Changyang: [111.193, 30.469],
        "mouth, Yidu": [111.45, 30.39],
      },
    ],
  },
  {
    id: "yuan",
    rank: 3,
    name: { zh: "沅江", en: "Yuan River" },
    parts: [
      {
        Hongjiang: [109.827, 27.205],
        Chenxi: [110.192, 28.009],
        Yuanling: [110.394, 28.459],
        Taoyuan: [111.479, 28.906],
        edge: [112.0, 28.98],
      },
    ],
  },
  {
    id: "you",
    rank: 3,
    name: { zh: "酉水", en: "You River" },
    into: "yuan",
    parts: [
      {
        Laifeng: [109.403, 29.509],
        Baojing: [109.647, 28.713],
        "mouth, Yuanling": [110.394, 28.459],
      },
    ],
  },
  {
    id: "li",
    rank: 3,
    name: { zh: "澧水", en: "Li River" },
    parts: [
      {
        Sangzhi: [110.159, 29.403],
        Zhangjiajie: [110.48, 29.129],
        Cili: [111.127, 29.426],
        Shimen: [111.373, 29.587],
        Lixian: [111.756, 29.645],
      },
    ],
  },
];
