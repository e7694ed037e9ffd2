import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { axe } from './axe';
import { LANGS, mark, type Lang } from './explore';
import { few } from './pairs';

const ARTICLE = `عمّان: أكد وزير الخارجية الأردني أيمن الصفدي دعم بلاده الكامل لوحدة سوريا، وأعرب عن رفضه التدخل الخارجي في شؤونها.
وأضاف الصفدي في 4 مارس 2025 أن الأردن يدعو إلى وقف إطلاق النار في غزة.`;
const WORDS = { en: { review: 'Review', confirm: 'Confirm', next: 'Next' }, ar: { review: 'مراجعة', confirm: 'تأكيد', next: 'التالي' }, zh: { review: '审阅', confirm: '确认', next: '下一项' } } as const;

/** A dossier of the test's own, by its id. */
async function kept(request: APIRequestContext, baseURL: string): Promise<string> {
  const made = await request.post('/api/dossiers', { data: { text: ARTICLE, publishedOn: '2025-03-05' }, headers: { origin: baseURL } });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

async function openReview(page: Page, lang: Lang, id: string, query = ''): Promise<Locator> {
  await page.goto(`/${lang}/d/${id}${query}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
  await page.getByRole('button', { name: WORDS[lang].review, exact: true }).click();
  const panel = page.locator('[data-review]');
  await expect(panel.locator('[data-datum]')).toBeVisible();
  return panel;
}

type Served = { statements: { id: string; polarity: number; focus: { quote: string } | null; provenance: { method: string; reviewedBy: string | null } }[] };
const served = async (request: APIRequestContext, id: string) => (await (await request.get(`/api/dossiers/${id}`)).json()) as Served;

for (const lang of few(LANGS)) {
  test(`what a machine read is confirmed, corrected and taken back, and all of it is kept: ${lang}`, async ({ page, request, baseURL }) => {
    const id = await kept(request, baseURL ?? '');
    const [first] = (await served(request, id)).statements;
    const panel = await openReview(page, lang, id, `?sel=${first?.id ?? ''}`);
    await expect(panel.locator('[data-datum]')).toHaveAttribute('data-datum', first?.id ?? '');
    await panel.getByRole('button', { name: WORDS[lang].confirm, exact: true }).click();
    await expect.poll(async () => (await served(request, id)).statements[0]?.provenance.reviewedBy).toBe('local');

    const stance = panel.locator('select').nth(2);
    await stance.selectOption('-2');
    await expect.poll(async () => (await served(request, id)).statements[0]?.polarity).toBe(-2);
    await expect(stance).toHaveValue('-2');
    await expect(panel.getByRole('status')).not.toBeEmpty();
    await expect(mark(page, first?.id ?? '')).toBeVisible(); // the views follow without a reload
    await panel.focus();
    await page.keyboard.press('u');
    await expect.poll(async () => (await served(request, id)).statements[0]?.polarity).toBe(first?.polarity);

    await panel.locator('details summary').click();
    await expect(panel.locator('details li')).not.toHaveCount(0);
    const { violations } = await axe(page).include('[data-review]').analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('keys alone: walk, confirm, take out, undo', async ({ page, request, baseURL }) => {
  const id = await kept(request, baseURL ?? '');
  const count = (await served(request, id)).statements.length;
  const panel = await openReview(page, 'en', id);
  const names = new Set<string | null>();
  for (let n = 0; n < 4; n += 1) {
    names.add(await panel.locator('[data-datum]').getAttribute('data-datum'));
    await page.keyboard.press('ArrowDown');
  }
  expect(names.size).toBe(4);
  while (!((await panel.locator('[data-datum]').getAttribute('data-datum')) ?? '').startsWith('st-')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await served(request, id)).statements.length).toBe(count - 1);
  await expect(panel.getByText('Kept.')).toBeVisible();
  await panel.focus();
  await page.keyboard.press('u');
  await expect.poll(async () => (await served(request, id)).statements.length).toBe(count);
});

test('words chosen in the article become a position of their own', async ({ page, request, baseURL }) => {
  const id = await kept(request, baseURL ?? '');
  const count = (await served(request, id)).statements.length;
  const panel = await openReview(page, 'en', id);
  await page.locator('[data-paragraph]').last().evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  await panel.getByRole('button', { name: 'Add a position on these words' }).click();
  await expect.poll(async () => (await served(request, id)).statements.length).toBe(count + 1);
  const added = (await served(request, id)).statements.find((statement) => statement.id.startsWith('st-added'));
  expect(added).toMatchObject({ focus: { quote: ARTICLE.split('\n')[1] }, provenance: { method: 'person' } });
});

test('a name that nobody had read, of somebody new, can speak from then on', async ({ page, request, baseURL }) => {
  const id = await kept(request, baseURL ?? '');
  const panel = await openReview(page, 'en', id);
  await page.locator('[data-paragraph]').first().evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf('بلاده');
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + 'بلاده'.length);
      return;
    }
  });
  await panel.getByRole('button', { name: 'Add a name …' }).click();
  await panel.getByLabel('Kind').selectOption('government');
  await panel.getByLabel('In English').last().fill('Government of Jordan (test)');
  const { violations } = await axe(page).include('[data-review]').analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  await panel.getByLabel('In Chinese').last().fill('بلاده');
  await panel.getByRole('button', { name: 'Add the name' }).click();
  await expect(panel.getByRole('alert')).toContainText('misplaced language');
  await expect(panel.getByLabel('In English').last()).toHaveValue('Government of Jordan (test)'); // nothing that was written is lost
  await panel.getByLabel('In Chinese').last().fill('约旦政府（测试）');
  await panel.getByRole('button', { name: 'Add the name' }).click();
  await expect(panel.getByText('Kept.')).toBeVisible();
  while (!((await panel.locator('[data-datum]').getAttribute('data-datum')) ?? '').startsWith('st-')) await panel.getByRole('button', { name: 'Next' }).click();
  await panel.locator('select').first().selectOption('government-of-jordan-test');
  await expect.poll(async () => JSON.stringify((await served(request, id)).statements)).toContain('"speaker":"government-of-jordan-test"');
});

test('two at once: what does not touch is merged by field, what does is shown side by side', async ({ page, request, baseURL }) => {
  const id = await kept(request, baseURL ?? '');
  const [first, second] = (await served(request, id)).statements;
  const panel = await openReview(page, 'en', id, `?sel=${first?.id ?? ''}`);
  const other = async (statement: string, polarity: number) => {
    const { headers } = { headers: (await request.get(`/api/dossiers/${id}`)).headers() };
    const done = await request.patch(`/api/dossiers/${id}`, { data: { statements: { [statement]: { polarity } } }, headers: { origin: baseURL ?? '', 'if-match': headers['etag'] ?? '' } });
    expect(done.status()).toBe(200);
  };
  await other(second?.id ?? '', 0);
  await panel.locator('select').nth(2).selectOption('-2');
  await expect(panel.getByText(/together with what someone else/)).toBeVisible();
  expect((await served(request, id)).statements.slice(0, 2).map(({ polarity }) => polarity)).toEqual([-2, 0]);

  await other(first?.id ?? '', 0);
  await panel.locator('select').nth(2).selectOption('2');
  await expect(panel.getByRole('alert')).toContainText(`statements.${first?.id ?? ''}.polarity`);
  await panel.getByRole('button', { name: 'Put yours in its place' }).click();
  await expect.poll(async () => (await served(request, id)).statements[0]?.polarity).toBe(2);
});

test('a newer reading keeps what a person has done', async ({ page, request, baseURL }) => {
  const id = await kept(request, baseURL ?? '');
  const [first] = (await served(request, id)).statements;
  const panel = await openReview(page, 'en', id, `?sel=${first?.id ?? ''}`);
  await panel.locator('select').nth(2).selectOption('-2');
  await expect.poll(async () => (await served(request, id)).statements[0]?.polarity).toBe(-2);
  await panel.locator('details summary').click();
  await panel.getByRole('button', { name: /Read the article anew/ }).click();
  await expect(panel.getByText(/Read anew\. Kept of persons’ work: 1/)).toBeVisible();
  expect((await served(request, id)).statements.find((statement) => statement.id === first?.id)?.polarity).toBe(-2);
});
