import { expect, it } from 'vitest';
import { LANGS } from '../lang';
import { WORLDVIEW } from './map-worlds';

it('says of borders and areas exactly this, in three languages: a change is a decision', async () => {
  await expect(`${JSON.stringify(WORLDVIEW, null, 2)}\n`).toMatchFileSnapshot('./golden/map-worlds.json');
});

it('calls nothing by the words of one side', () => {
  const partisan = /\b(?:illegal|so-called|rebel|renegade|liberated|annexed|breakaway|Judea|Samaria|South Tibet|Zangnan)\b|الكيان|المزعوم|لواء إسكندرون السليب|所谓|分裂|藏南/u;
  for (const lang of LANGS) expect(JSON.stringify(WORLDVIEW[lang])).not.toMatch(partisan);
});
