import { formatList, formatNumber, isolate, type Locale } from '../../format';
import type { MapMessages, Counted } from '../../messages/map';

function listed(named: readonly Counted[], locale: Locale): string {
  return formatList(named.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`), locale.lang);
}

export const MAP: MapMessages = {
  title: '地点',
  summary: (places, times, locale) => `文章提及的${formatNumber(places, locale)}个地点的地图，共提及${formatNumber(times, locale)}次。`,
  finding: (finding, locale) => {
    switch (finding.kind) {
      case 'empty': return '文章未提及可在地图上标示的地点。';
      case 'unmatched': return `文章提及的${formatNumber(finding.all, locale)}个地点均不符合筛选条件。`;
      case 'filtered': return `${formatNumber(finding.all, locale)}个地点中有${formatNumber(finding.matched, locale)}个符合筛选条件：${listed(finding.named, locale)}${finding.more === 0 ? '' : `，另有${formatNumber(finding.more, locale)}个`}。`;
      case 'all': {
        const named = finding.named.map(({ name, count }, i) => `${isolate(name)}${i === 0 ? '被提及' : ''}${formatNumber(count, locale)}次`).join('，');
        const where = finding.concerning === null ? '' : `，${finding.more === 1 ? '' : '均'}出现在同时涉及${isolate(finding.concerning)}的表述中`;
        return finding.more === 0 ? `${named}。` : `${named}；另有${formatNumber(finding.more, locale)}个地点被提及${where}。`;
      }
    }
  },
  times: (n, locale) => `${formatNumber(n, locale)}次`,
  how: ({ byName, byAdjective, byCapital }, locale) =>
    [
      ...(byName > 0 ? [`以名称${formatNumber(byName, locale)}次`] : []),
      ...(byAdjective > 0 ? [`以形容词${formatNumber(byAdjective, locale)}次`] : []),
      ...(byCapital > 0 ? [`以首都名${formatNumber(byCapital, locale)}次`] : []),
    ].join('，'),
  spoken: (naming, locale) => {
    const kind = naming.kind === 'country' ? '' : `，${MAP.kinds[naming.kind]}`;
    const how = naming.count === naming.byName ? '' : `：${MAP.how(naming, locale)}`;
    const roles = naming.roles.length === 0 ? '' : `；${naming.roles.map((role) => MAP.roles[role]).join('、')}`;
    return `${isolate(naming.name)}${kind}，被提及${formatNumber(naming.count, locale)}次${how}${roles}`;
  },
  spokenSite: ({ name, count, alone }, locale) => `${alone ? `${isolate(name)}：` : ''}所选时段内有${formatNumber(count, locale)}起事件发生于此。`,
  roles: { speaker: '发言方', addressee: '受话方', target: '所谈及', participant: '参与方' },
  rolesTitle: '在文中的角色',
  ways: { name: '以名称', adjective: '以形容词', capital: '以首都名' },
  waysTitle: '提及方式',
  ties: '谁谈及谁',
  tiesTitle: '自发言方至所谈及者的弧线',
  tie: ({ from, to, count }, locale) => `${isolate(from)} → ${isolate(to)}：${formatNumber(count, locale)}项表述`,
  keySite: '所选时段内事件发生地',
  keyArea: '地区',
  closerFailed: '无法读取更精细的海岸线；地图仍为1:1.1亿。',
  unplacedKinds: { organization: '组织', group: '群体', unnamed: '未具名者', thing: '倡议、文件等', place: '位置不详的地点' },
  kinds: { country: '国家', region: '地区', city: '城市', sea: '海域', site: '场所' },
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '复位',
  fitTitle: '缩放至所提及的地点',
  countries: '国家',
  keyTint: '提及次数',
  keyPlace: '城市、场所或小地区',
  keySea: '海域',
  unplaced: '不在地图上',
  columns: { place: '地点', kind: '类别', times: '提及次数', how: '方式', roles: '角色', note: '说明' },
  caption: '文章提及的地点，按次数由多到少；其后为所提及但不在地图上的内容。',
  boundaries: '本地图所示边界和名称以及所使用的称谓，不意味着对任何国家、领土、城市或地区的法律地位，或对其边境或边界的划分表示任何意见。',
  base: '底图：Natural Earth 1:1.1亿，放大后为1:5000万。Equal Earth等积投影。',
  seaNote: '海域依国际海道测量组织界限（S-23，1953年）简化绘制：虚线仅示意其所在，不涉及任何主张。',
};
