import { createHash } from 'node:crypto';
import { OPEN_INLINE_FONTS } from '../store/fonts';

const FONTS = `'sha256-${createHash('sha256').update(OPEN_INLINE_FONTS).digest('base64')}'`;

/** What a page of ours may load and run: its own files, and of what stands within it only what bears this request's nonce or is the one script of ours. */
export function pagePolicy(nonce: string, mode: 'built' | 'in-development'): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' ${FONTS}${mode === 'built' ? '' : " 'unsafe-eval'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
