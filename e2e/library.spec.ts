import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { LANGS, type Lang } from './explore';
import { few } from './pairs';

test.describe.configure({ timeout: 120_000 }); // each reads two articles in a thread of the page

const WORDS = {
  en: { keep: 'Keep in the library', again: 'Keep it once more all the same', search: 'Search the library' },
  ar: { keep: 'الحفظ في المكتبة', again: 'احفظه مرة أخرى مع ذلك', search: 'البحث في المكتبة' },
  zh: { keep: '保存到文库', again: '仍再保存一份', search: '搜索文库' },
} as const;

/** An article of this test's own, so that others running beside it find what they expect. */
const article = (place: string) => `نواكشوط: أكد وزير الخارجية الجزائري أحمد عطاف خلال زيارته ${place} دعم بلاده الكامل لوحدة السودان، وأعرب عن رفضه التدخل الخارجي في شؤونه.`;

async function readNew(page: Page, lang: Lang, text: string): Promise<void> {
  await page.goto(`/${lang}/new`);
  await page.waitForLoadState('networkidle');
  await page.locator('[name="text"]').fill(text);
  await page.locator('[type="submit"]').click();
  await expect(page.locator('figure[data-view]')).toHaveCount(3, { timeout: 30_000 });
}

for (const lang of few(LANGS)) {
  test(`what was read can be kept, opened again, found and told apart from itself: ${lang}`, async ({ page }) => {
    const place = `مدينة${{ en: 'أولى', ar: 'ثانية', zh: 'ثالثة' }[lang]}`;
    await readNew(page, lang, article(place));
    await page.getByRole('button', { name: WORDS[lang].keep }).click();
    await page.waitForURL(new RegExp(`/${lang}/d/ar-undated-[a-z0-9]+$`));
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await expect(page.locator('[data-ready]')).toBeAttached();
    await expect(page.locator('figure[data-view="stances"] [data-mark]')).not.toHaveCount(0);
    expect((await page.request.get(`/latest/${id}/stances.svg?lang=${lang}`)).status()).toBe(200);

    await page.goto(`/${lang}`);
    await page.getByRole('searchbox', { name: WORDS[lang].search }).fill(place);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('main li h2')).toHaveCount(1);
    await expect(page.locator('main li h2 a')).toHaveAttribute('href', `/${lang}/d/${id}`);
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.length}`)).toEqual([]);
    await page.getByRole('searchbox').fill('لا-يوجد-هذا');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('main li h2')).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('لا-يوجد-هذا');

    await readNew(page, lang, article(place));
    await page.getByRole('button', { name: WORDS[lang].keep }).click();
    await expect(page.getByRole('status').locator(`a[href="/${lang}/d/${id}"]`)).toBeVisible();
    await page.getByRole('button', { name: WORDS[lang].again }).click();
    await page.waitForURL(new RegExp(`/${lang}/d/${id}-2$`));
  });
}

test('a refusal to keep leaves the article where it is, with the server’s reason', async ({ page }) => {
  await readNew(page, 'en', article('مرفوضة'));
  await page.route('**/api/dossiers', (route) => route.fulfill({ status: 503, json: { problems: [{ at: 'store', message: 'nothing was kept: the disk is full; make room, and send it again' }] } }));
  await page.getByRole('button', { name: WORDS.en.keep }).click();
  await expect(page.getByText('the disk is full')).toBeVisible();
  await expect(page.locator('figure[data-view]')).toHaveCount(3);
  await expect(page.getByRole('button', { name: WORDS.en.keep })).toBeEnabled();
});
