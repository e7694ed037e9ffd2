import { contentPolicy } from '@/lib/embed/content-policy';
import { escapeMarkup } from '@/lib/embed/markup';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { offlineFonts } from '@/lib/store/offline-fonts';
import type { OfflineParts } from '@/lib/store/offline-parts';
import { OFFLINE_DATA, OFFLINE_ROOT, type OfflineData } from './offline-data';

const HAN = /\p{Script=Han}/gu;

type FileParts = {
  readonly data: Pick<OfflineData, 'lang' | 'packed'>;
  readonly title: string;
  readonly parts: OfflineParts;
  /** Words that are set in the article's face besides it. */
  readonly headings?: string;
};

/** A page of a dossier as one file, which works from a disk and asks nobody for anything. */
export async function offlineFile({ data, title, parts, headings = '' }: FileParts): Promise<string> {
  const { lang, packed: { article } } = data;
  const markup = await parts.draw(data);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c'); // nothing in an article may end the element that holds it
  const words = lang === 'zh' ? parts.script : parts.script.replaceAll(HAN, '');
  const fonts = await offlineFonts({ drawn: markup + json + words, article: (article.lang === 'ar' ? article.text : '') + headings });
  const style = `${fonts}\n${parts.style}\n:root{--sans:${SANS};--naskh:${NASKH}}`.replaceAll('</', '<\\/');
  const script = parts.script.replaceAll('</script', '<\\/script');
  // Widths and places of what is drawn stand in attributes; with nothing to be fetched from anywhere they can do no harm.
  const policy = `${contentPolicy({ style, script })}; style-src-attr 'unsafe-inline'`;
  return `<!doctype html>
<html lang="${tagOf(lang)}" dir="${dirOf(lang)}"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>${escapeMarkup(title)}</title><style>${style}</style></head><body><div id="${OFFLINE_ROOT}">${markup}</div><script type="application/json" id="${OFFLINE_DATA}">${json}</script><script>${script}</script></body></html>
`;
}

const SANS = 'MawqifLive,system-ui,"PingFang SC","Microsoft YaHei",sans-serif';
const NASKH = `"Noto Naskh Arabic",${SANS}`;
