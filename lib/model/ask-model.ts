import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output, RetryError, type LanguageModel } from 'ai';
import type { Dossier } from '../dossier/schema';
import { promptFor } from './prompt';
import { ModelReply } from './reply';
import type { ModelSettings } from './settings';

const LONGEST = 60_000; // units of an article; more is beyond what a model keeps in mind
const MOST_TOKENS = 16_000; // of the answer

/** What the model says of an article, or why it says nothing: a fault of the network or the model is no fault of the article. */
export async function askModel(dossier: Dossier, settings: ModelSettings): Promise<{ readonly reply: ModelReply } | { readonly fault: string }> {
  if (dossier.article.text.length > LONGEST) return { fault: `overlong text: ${dossier.article.text.length} characters; the model is asked about ${LONGEST} at most` };
  globalThis.AI_SDK_LOG_WARNINGS = false; // standard error is for problems of the article
  try {
    const { output } = await generateText({
      ...promptFor(dossier), model: modelOf(settings), output: Output.object({ schema: ModelReply, name: 'statements' }),
      maxOutputTokens: MOST_TOKENS, maxRetries: settings.retries, abortSignal: AbortSignal.timeout(settings.timeoutMs),
    });
    return { reply: output };
  } catch (cause) {
    return { fault: faultOf(cause, settings.timeoutMs) };
  }
}

function modelOf({ provider, model, baseUrl, key }: ModelSettings): LanguageModel {
  if (provider === 'anthropic') return createAnthropic({ ...(baseUrl === null ? {} : { baseURL: baseUrl }), ...(key === null ? {} : { apiKey: key }) })(model);
  return createOpenAICompatible({ name: 'model', baseURL: baseUrl ?? '', ...(key === null ? {} : { apiKey: key }), supportsStructuredOutputs: true })(model);
}

/** Never what the server says: its words may hold the key, or the article's. */
function faultOf(cause: unknown, timeoutMs: number): string {
  if (RetryError.isInstance(cause)) return faultOf(cause.lastError, timeoutMs);
  if (NoObjectGeneratedError.isInstance(cause) || NoOutputGeneratedError.isInstance(cause)) return 'malformed answer: not what was asked for; try another model';
  if (APICallError.isInstance(cause)) {
    if (cause.statusCode === undefined) return 'unreachable model: no connection; see MAWQIF_MODEL_BASE_URL';
    return cause.statusCode === 200 ? 'malformed answer: not what was asked for; try another model' : `refusing model: HTTP ${cause.statusCode}; see its server`;
  }
  if (cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) return `slow model: no answer in ${timeoutMs / 1000} s; set MAWQIF_MODEL_TIMEOUT higher`;
  return 'failed request: the model gave no answer; try again';
}
