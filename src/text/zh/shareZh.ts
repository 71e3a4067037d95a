/** The words of sharing, and of the map inside another page. */
export const shareZh = {
  name: "分享",
  title: "分享当前视图",
  address: "网址",
  addressNote: "打开这个网址，看到的就是现在的语言、选择、筛选和视野。",
  addressOfFile: "本图是这台电脑上的一个文件，网址只在这台电脑上有效。要分享，请把文件本身发给对方。",
  copy: "复制",
  send: "发送……",
  copied: (what: string) => `已复制${what}`,
  notCopied: "浏览器不允许复制。文字已选中，请用键盘或菜单复制。",
  picture: "图片",
  pictureNote: "把当前视图存成PNG图片，图例和来源都在图内。",
  savePicture: "下载图片",
  saved: (name: string) => `已下载：${name}`,
  notDrawn: "图片未能生成。",
  embed: "嵌入网页",
  embedNote: "从下面两段代码中任选一段，放进文章。地图沿用现在的语言、选择和筛选，视野随栏宽而定。",
  embedOfFile: "本图是这台电脑上的一个文件，其他网页无法嵌入。把地图放上服务器，这里才有代码。",
  withScript: "高度自动调整的代码",
  withoutScript: "不用脚本的代码",
  withoutScriptNote: "用于不允许脚本的发布系统，高度固定。",

  /** What a reader of the screen hears of the frame. */
  frameTitle: (title: string) => `${title}，可点选的地图`,
  full: "打开完整地图",
  fullShort: "完整地图",
  newTab: "（新标签页）",
  gestures: {
    windows: "按住Ctrl键滚动，可缩放地图",
    mac: "按住⌘键滚动，可缩放地图",
    touch: "用两根手指移动地图",
  },
};
