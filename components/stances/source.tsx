import type { Reading } from '@/lib/dossier/localise';
import { formatDay, type Locale } from '@/lib/i18n/format';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import type { StancesData } from '@/lib/stances/data';
import { countFolded } from '@/lib/i18n/messages/stances-words';

type StancesSourceProps = { readonly reading: Reading; readonly data: StancesData; readonly locale: Locale };

const PUNCTUATION: Record<Lang, { readonly colon: string; readonly comma: string; readonly stop: string }> = {
  en: { colon: ': ', comma: ', ', stop: '. ' },
  ar: { colon: ': ', comma: '، ', stop: '. ' },
  zh: { colon: '：', comma: '，', stop: '。' },
};

/** Which article the statements were read from, and how many of them there are. */
export function StancesSource({ reading: { article, statements }, data, locale }: StancesSourceProps) {
  const { readFrom, undated } = STANCES[locale.lang];
  const { colon, comma, stop } = PUNCTUATION[locale.lang];
  const { publisher, title, publishedOn, url, lang } = article;
  const name = <bdi lang={tagOf(lang)} dir={dirOf(lang)}>{title}</bdi>;
  const distinct = data.stances.length;
  return (
    <>
      {COMMON[locale.lang].source}{colon}
      {publisher === null ? null : <><bdi>{publisher}</bdi>{comma}</>}
      {url === null ? name : <a href={url} rel="noreferrer">{name}</a>}{comma}
      {publishedOn === null ? undated : formatDay(Date.parse(publishedOn), locale)}{stop}
      {readFrom}{colon}{countFolded(distinct, statements.length - distinct, locale)}{stop.trim()}
    </>
  );
}
