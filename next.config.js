import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** @param {{ dev: boolean }} options */
function contentSecurityPolicy({ dev }) {
  return [
    "default-src 'self'",
    // inline: Next's own bootstrap. docs/house.md says what replaces it
    `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
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

/** @param {{ dev: boolean }} options */
function everyResponse({ dev }) {
  return [
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
    { key: 'Content-Security-Policy', value: contentSecurityPolicy({ dev }) },
  ];
}

// The first drawing is laid out for the reader's width, which only this hint tells the server. No Vary beside it:
// Next overwrites that header on pages, and pages made for a request are no-store.
const EVERY_PAGE = [{ key: 'Accept-CH', value: 'Sec-CH-Viewport-Width' }];

const ONE_YEAR = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  const dev = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // They look for their wasm beside their own files, where a bundle has none.
    serverExternalPackages: ['harfbuzzjs', 'subset-font', '@resvg/resvg-js'],
    reactStrictMode: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    agentRules: false,
    experimental: { mcpServer: false },
    turbopack: { root: import.meta.dirname },
    headers: () =>
      Promise.resolve([
        { source: '/:path*', headers: everyResponse({ dev }) },
        { source: '/', headers: EVERY_PAGE },
        { source: '/:lang(en|ar|zh)/:path*', headers: EVERY_PAGE },
        { source: '/fonts/:file(.+\\.(?:woff2|css))', headers: ONE_YEAR }, // their names hold a hash,
      ]),
  };
}
