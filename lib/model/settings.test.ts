import { expect, it } from 'vitest';
import { settingsFrom } from './settings';

it('asks Anthropic where no address is given, and an OpenAI-compatible server where one is', () => {
  expect(settingsFrom({ MAWQIF_MODEL: 'm', MAWQIF_MODEL_KEY: 'k' })).toMatchObject({ settings: { provider: 'anthropic', baseUrl: null, timeoutMs: 120_000 } });
  expect(settingsFrom({ MAWQIF_MODEL: 'm', MAWQIF_MODEL_BASE_URL: 'http://127.0.0.1:1/v1' })).toMatchObject({ settings: { provider: 'openai-compatible', key: null } });
});
it.each([
  [{}, 'missing model'], [{ MAWQIF_MODEL: 'm' }, 'missing key'], [{ MAWQIF_MODEL: 'm', MAWQIF_MODEL_PROVIDER: 'other' }, 'unknown provider'],
  [{ MAWQIF_MODEL: 'm', MAWQIF_MODEL_PROVIDER: 'openai-compatible' }, 'missing address'], [{ MAWQIF_MODEL: 'm', MAWQIF_MODEL_BASE_URL: 'file:///etc' }, 'invalid address'],
  [{ MAWQIF_MODEL: 'm', MAWQIF_MODEL_KEY: 'k', MAWQIF_MODEL_TIMEOUT: 'soon' }, 'invalid time'],
])('says what is wrong with %j', (env, fault) => expect(settingsFrom(env)).toEqual({ fault: expect.stringMatching(fault) }));
