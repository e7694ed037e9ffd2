import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { axe } from './axe';
import { everyPlace, faultyTexts, overlaidTexts, placeOn } from './present';

// One deck on the server's disk is changed by all of these.
test.describe.configure({ mode: 'serial' });

const ID = 'crowded';
const API = `/api/dossiers/${ID}/deck?lang=en`;
const EDIT = `/en/d/${ID}/present/edit`;

async function forget(request: APIRequestContext, baseURL: string | undefined): Promise<void> {
  expect((await request.delete(API, { headers: { origin: baseURL ?? '' } })).status()).toBe(204);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-ready]')).toBeAttached();
}

const titles = (page: Page) => page.getByRole('navigation', { name: 'Scenes' }).getByRole('listitem');

test.beforeEach(async ({ request, baseURL }) => forget(request, baseURL));
test.afterAll(async ({ request, baseURL }) => forget(request, baseURL));

test('a deck is made, changed, undone, saved and there again after a reload', async ({ page }) => {
  await open(page, EDIT);
  const before = await titles(page).count();
  await expect(page.getByRole('status').first()).toHaveText('Saved');
  await page.getByRole('button', { name: 'Add a scene of words' }).click();
  await page.getByLabel('Heading').fill('Before we begin');
  await page.getByLabel('Points').fill('One thing\nAnother');
  await expect(page.locator('[data-scene] li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(titles(page).first()).toHaveText('Before we begin');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(titles(page)).toHaveCount(before + 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveCount(before + 1);
  await titles(page).first().getByRole('button').click();
  await page.getByLabel('Notes for the speaker').fill('<b>not markup</b>');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').first()).toHaveText('Saved');
  await open(page, EDIT);
  await expect(titles(page).first()).toHaveText('Before we begin');
  await open(page, `/en/d/${ID}/present?window=presenter`);
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('<b>not markup</b>');
});

const saved = (page: Page) => expect(page.getByRole('status').first()).toHaveText('Saved', { timeout: 20_000 });

test('changes are saved by themselves after a pause', async ({ page }) => {
  await open(page, EDIT);
  await page.getByLabel('Heading').fill('Saved by itself');
  await expect(page.getByRole('status').first()).toHaveText('Not saved yet');
  await saved(page);
  await open(page, EDIT);
  await expect(page.getByLabel('Heading')).toHaveValue('Saved by itself');
});

test('what could not be saved lies on the device, is there after a reload, and is saved once the server is back', async ({ page }) => {
  await page.route('**/api/**', (route) => route.abort());
  await open(page, EDIT);
  await page.getByLabel('Heading').fill('While the server was gone');
  await expect(page.getByRole('status').first()).toContainText('The server does not answer');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('Heading')).toHaveValue('While the server was gone');
  await expect(page.getByText('brought back from this device')).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('The server does not answer');
  await page.unroute('**/api/**');
  await saved(page);
  await open(page, EDIT);
  await expect(page.getByLabel('Heading')).toHaveValue('While the server was gone');
  await expect(page.getByText('brought back from this device')).toHaveCount(0);
});

test('two who change one talk have the changes of both; who changed the same words later is asked whose stand', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const other = await (await browser.newContext()).newPage();
  await open(page, EDIT);
  await open(other, EDIT);
  await titles(other).nth(1).getByRole('button').click();
  await other.getByLabel('Notes for the speaker').fill('Theirs');
  await saved(other);
  await page.getByLabel('Notes for the speaker').fill('Mine');
  await saved(page);
  await expect(page.getByText('what they changed was taken in')).toBeVisible();
  await titles(page).nth(1).getByRole('button').click();
  await expect(page.getByLabel('Notes for the speaker')).toHaveValue('Theirs');
  await page.getByLabel('Notes for the speaker').fill('Mine again');
  await saved(page);
  await other.getByLabel('Notes for the speaker').fill('Theirs again');
  const asks = other.getByRole('alert').filter({ hasText: 'Which are to stand?' });
  await expect(asks).toBeVisible();
  await asks.getByRole('button', { name: 'Theirs' }).click();
  await expect(other.getByLabel('Notes for the speaker')).toHaveValue('Mine again');
  await saved(other);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByLabel('Notes for the speaker')).toHaveValue('Theirs again');
  await saved(other);
  await other.context().close();
});

test('scenes that still say what was corrected in the dossier since are named, until they say the new', async ({ page, request, baseURL }) => {
  const origin = { origin: baseURL ?? '' };
  const made = await request.post('/api/dossiers', { data: { text: 'AMMAN: Foreign Minister Ayman Safadi affirmed Jordan’s full support for the unity of Syria and rejected outside interference in its affairs.', publishedOn: '2025-03-05' }, headers: origin });
  expect(made.status()).toBe(201);
  const { id }: { id: string } = await made.json();
  const read = await request.get(`/api/dossiers/${id}`);
  const dossier: { statements: { id: string; paraphrase: { en: string; ar: string; zh: string } }[] } = await read.json();
  const [first] = dossier.statements;
  if (first === undefined) throw new Error('nothing was read');
  const talk = `/api/dossiers/${id}/deck?lang=en`;
  const deck: { scenes: { notes: string }[] } = await (await request.get(talk)).json();
  const scenes = deck.scenes.map((scene, i) => (i === 0 ? { ...scene, notes: first.paraphrase.en } : { ...scene, notes: '', title: `Scene ${i}`, steps: [] }));
  expect((await request.put(talk, { headers: { ...origin, 'content-type': 'application/json' }, data: JSON.stringify({ ...deck, scenes }) })).status()).toBe(200);
  await open(page, `/en/d/${id}/present/edit`);
  const notes = page.getByRole('region', { name: 'Corrected in the dossier since' });
  await expect(notes).toHaveCount(0);
  const paraphrase = { ...first.paraphrase, en: 'Jordan said something else altogether.' };
  const patched = await request.patch(`/api/dossiers/${id}`, { data: { statements: { [first.id]: { paraphrase } } }, headers: { ...origin, 'if-match': read.headers()['etag'] ?? '' } });
  expect(patched.status()).toBe(200);
  await open(page, `/en/d/${id}/present/edit`);
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await expect(notes.locator('ins')).toHaveText('Jordan said something else altogether');
  await page.getByLabel('Notes for the speaker').fill('Jordan said something else altogether.');
  await expect(notes).toHaveCount(0);
});

test('in 4:3, too, every text is inside the safe area and large enough, and none stands on another', async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  for (const lang of ['en', 'ar'] as const) {
    const api = `/api/dossiers/${ID}/deck?lang=${lang}`;
    const deck: object = await (await request.get(api)).json();
    expect((await request.put(api, { headers: { origin: baseURL ?? '', 'content-type': 'application/json' }, data: JSON.stringify({ ...deck, aspect: '4:3' }) })).status()).toBe(200);
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, `/${lang}/d/${ID}/present`);
    await expect(page.locator('[data-stage="4:3"]')).toBeVisible();
    for (const place of await everyPlace(page)) {
      await page.evaluate((hash) => { window.location.hash = hash; }, place);
      await expect.poll(() => placeOn(page)).toBe(place);
      expect(await faultyTexts(page, lang === 'en' ? 1 : 1.1), place).toEqual([]);
      expect(await overlaidTexts(page), place).toEqual([]);
    }
    await request.delete(api, { headers: { origin: baseURL ?? '' } });
  }
});

test('leaving with unsaved changes asks once, and not when all is saved', async ({ page }) => {
  await open(page, EDIT);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.goto('/en');
  expect(asked).toBe(0);
  await open(page, EDIT);
  await page.getByLabel('Heading').fill('Changed');
  await page.goto('/en');
  expect(asked).toBe(1);
});

test('"Capture this" keeps what is seen, with its filters and its selection, as a scene', async ({ page, request }) => {
  await open(page, `/en/d/${ID}?polarity=-2,-1&stances=summary&theme=dark`);
  await page.locator('summary', { hasText: 'Present' }).click();
  await page.getByRole('button', { name: 'stances', exact: true }).click();
  await expect(page.getByText(/Captured as scene \d+/)).toBeVisible();
  const deck: unknown = await (await request.get(API)).json();
  expect(deck).toMatchObject({ dossier: ID });
  const last = typeof deck === 'object' && deck !== null && 'scenes' in deck && Array.isArray(deck.scenes) ? deck.scenes.at(-1) : null;
  expect(last).toMatchObject({ views: ['stances'], state: 'polarity=-2,-1&stances=summary' });
});

test('what is explored in the picture can be kept as the scene, or added as a step', async ({ page }) => {
  await open(page, EDIT);
  await titles(page).nth(1).getByRole('button').click();
  const marks = page.locator('figure[data-view] [data-mark]');
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('figure[data-view] [data-mark][data-emphasis="strong"]')).toHaveCount(1);
  const before = await page.getByLabel('Caption').count();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await expect(page.getByLabel('Caption')).toHaveCount(before + 1);
});

test('a file is carried away and brought back; what is wrong with each scene is said, the rest is used', async ({ page }, info) => {
  await open(page, EDIT);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download deck.json' }).click()]);
  const file = info.outputPath('deck.json');
  await download.saveAs(file);
  const deck: { dossier: string; scenes: { title: string; state: string; sentence: string | null }[] } = JSON.parse(await readFile(file, 'utf8'));
  const [first, second, ...rest] = deck.scenes;
  const wrong = info.outputPath('wrong.json');
  await writeFile(wrong, JSON.stringify({ ...deck, dossier: 'elsewhere', scenes: [{ ...first, kind: 'film' }, { ...second, sentence: 'gone-1', state: 'speaker=nobody' }, ...rest] }));
  await page.locator('input[type="file"]').setInputFiles(wrong);
  const alert = page.getByRole('alert').filter({ hasText: 'What could not be used' });
  await expect(alert.getByRole('listitem')).toHaveCount(4);
  await expect(alert).toContainText('other dossier');
  await expect(alert).toContainText('damaged scene: "kind"');
  await expect(alert).toContainText('missing ids: \u2068gone-1\u2069');
  await expect(alert).toContainText('unusable filter: "speaker=nobody"');
  await expect(titles(page)).toHaveCount(deck.scenes.length - 1);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(titles(page)).toHaveCount(deck.scenes.length);
  await expect(alert).toHaveCount(0);
});

test('a change is taken from this site alone, whole, and in the place of the deck that it names', async ({ request, baseURL }) => {
  const origin = { origin: baseURL ?? '', 'content-type': 'application/json' };
  const got = await request.get(API);
  const etag = got.headers()['etag'] ?? '';
  const deck: unknown = await got.json();
  const put = async (headers: Record<string, string>, data: unknown) => (await request.put(API, { headers, data: JSON.stringify(data) })).status();
  expect(await put({ 'content-type': 'application/json' }, deck)).toBe(403);
  expect(await put({ ...origin, origin: 'https://elsewhere.example' }, deck)).toBe(403);
  expect(await put({ origin: baseURL ?? '', 'content-type': 'text/plain' }, deck)).toBe(415);
  expect(await put(origin, { schema: 'mawqif.deck/1' })).toBe(422);
  expect(await put({ ...origin, 'if-match': '"another"' }, deck)).toBe(412);
  expect(await put({ ...origin, 'if-match': etag }, deck)).toBe(200);
  expect((await request.put('/api/dossiers/none/deck', { headers: origin, data: JSON.stringify(deck) })).status()).toBe(404);
});

test('times are kept by rehearsing, against what was meant', async ({ page, request }) => {
  await open(page, `/en/d/${ID}/present?window=presenter`);
  await page.keyboard.press('t');
  await page.waitForTimeout(2100);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Keep these times' }).click();
  await expect(page.getByText('Times kept')).toBeVisible();
  const deck: unknown = await (await request.get(API)).json();
  expect(JSON.stringify(deck)).toMatch(/"took":[1-9]/);
});

test('axe finds nothing in the editor', async ({ page }) => {
  await open(page, EDIT);
  await titles(page).nth(1).getByRole('button').click();
  expect((await axe(page).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ''}`)).toEqual([]);
});
