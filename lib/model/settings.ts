/** Where the optional model is asked, and for how long. */
export type ModelSettings = {
  readonly provider: 'openai-compatible' | 'anthropic';
  readonly model: string;
  /** Null asks the provider's own address. */
  readonly baseUrl: string | null;
  readonly key: string | null;
  readonly timeoutMs: number;
  /** How often a failed request is made again. */
  readonly retries: number;
};

const TIMEOUT = 120; // s; a long article on a machine of one's own
const LONGEST_TIMEOUT = 3600; // s

/** The settings that the environment gives, or what is wrong with them. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): { readonly settings: ModelSettings } | { readonly fault: string } {
  const model = env['MAWQIF_MODEL'] ?? '';
  const baseUrl = env['MAWQIF_MODEL_BASE_URL'] ?? '';
  const key = env['MAWQIF_MODEL_KEY'] ?? '';
  const provider = env['MAWQIF_MODEL_PROVIDER'] ?? (baseUrl === '' ? 'anthropic' : 'openai-compatible');
  const seconds = Number(env['MAWQIF_MODEL_TIMEOUT'] ?? TIMEOUT);
  if (model === '') return { fault: 'missing model: MAWQIF_MODEL is not set; give the name of a model' };
  if (provider !== 'openai-compatible' && provider !== 'anthropic') return { fault: `unknown provider: "${provider}"; set MAWQIF_MODEL_PROVIDER to openai-compatible or anthropic` };
  if (baseUrl !== '' && !/^https?:\/\/\S+$/.test(baseUrl)) return { fault: `invalid address: "${baseUrl}"; set MAWQIF_MODEL_BASE_URL to an address that starts with http` };
  if (provider === 'openai-compatible' && baseUrl === '') return { fault: 'missing address: MAWQIF_MODEL_BASE_URL is not set; give that of an OpenAI-compatible server' };
  if (provider === 'anthropic' && key === '') return { fault: 'missing key: MAWQIF_MODEL_KEY is not set; Anthropic asks for one' };
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT)) return { fault: `invalid time: "${env['MAWQIF_MODEL_TIMEOUT'] ?? ''}"; set MAWQIF_MODEL_TIMEOUT to seconds, ${LONGEST_TIMEOUT} at most` };
  return { settings: { provider, model, baseUrl: baseUrl === '' ? null : baseUrl, key: key === '' ? null : key, timeoutMs: seconds * 1000, retries: 1 } };
}
