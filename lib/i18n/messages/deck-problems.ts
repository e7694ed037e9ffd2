import type { Lang } from '../lang';

type DeckProblems = {
  readonly noDeck: string;
  readonly otherVersion: (found: string) => string;
  readonly otherDossier: (found: string, own: string) => string;
  readonly damagedScene: (field: string) => string;
  readonly sameId: (id: string) => string;
  readonly gone: (ids: string) => string;
  readonly badState: (name: string, raw: string) => string;
  readonly noScenes: string;
  readonly tooMany: (most: string) => string;
  readonly changedMeanwhile: string;
};

/** What is wrong with a deck that was brought from elsewhere: adjective, noun, colon, value; then what was done. */
export const DECK_PROBLEMS: Record<Lang, DeckProblems> = {
  en: {
    noDeck: 'unreadable file: not a deck; choose a deck.json',
    otherVersion: (found) => `unknown version: "${found}"; scenes were read as far as they are understood`,
    otherDossier: (found, own) => `other dossier: "${found}"; scenes that name nothing of "${own}" will be incomplete`,
    damagedScene: (field) => `damaged scene: "${field}"; the scene was left out`,
    sameId: (id) => `duplicate scene: "${id}"; it was given another name`,
    gone: (ids) => `missing ids: ${ids}; they were left out of the scene`,
    badState: (name, raw) => `unusable filter: "${name}=${raw}"; the scene shows its view without it`,
    noScenes: 'empty deck: no scene can be used',
    tooMany: (most) => `too many scenes: only the first ${most} were read`,
    changedMeanwhile: 'the deck was changed meanwhile; load it again, then make the change',
  },
  ar: {
    noDeck: 'ملف غير مقروء: ليس عرضًا؛ اختر ملف deck.json',
    otherVersion: (found) => `نسخة غير معروفة: «${found}»؛ قُرئت المشاهد بقدر ما فُهم منها`,
    otherDossier: (found, own) => `ملف آخر: «${found}»؛ المشاهد التي لا تسمي شيئًا من «${own}» ستكون ناقصة`,
    damagedScene: (field) => `مشهد تالف: «${field}»؛ استُبعد المشهد`,
    sameId: (id) => `مشهد مكرر: «${id}»؛ أُعطي اسمًا آخر`,
    gone: (ids) => `معرّفات مفقودة: ${ids}؛ استُبعدت من المشهد`,
    badState: (name, raw) => `مرشّح غير صالح: «${name}=${raw}»؛ يُعرض المشهد من دونه`,
    noScenes: 'عرض فارغ: لا مشهد صالح فيه',
    tooMany: (most) => `مشاهد كثيرة: قُرئ أول ${most} منها`,
    changedMeanwhile: 'تغيّر العرض في هذه الأثناء؛ أعد تحميله ثم أجرِ التعديل',
  },
  zh: {
    noDeck: '无法读取文件：不是演示文稿；请选择 deck.json',
    otherVersion: (found) => `未知版本：“${found}”；已尽量读取其中场景`,
    otherDossier: (found, own) => `其他档案：“${found}”；与“${own}”无关的场景将不完整`,
    damagedScene: (field) => `损坏的场景：“${field}”；已略去该场景`,
    sameId: (id) => `重复的场景：“${id}”；已另行命名`,
    gone: (ids) => `缺失的标识：${ids}；已从场景中略去`,
    badState: (name, raw) => `无法使用的筛选：“${name}=${raw}”；场景按无此筛选显示`,
    noScenes: '空文稿：没有可用的场景',
    tooMany: (most) => `场景过多：仅读取前 ${most} 个`,
    changedMeanwhile: '文稿在此期间已被修改；请重新载入后再改',
  },
};
