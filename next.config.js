import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** @param {{ dev: boolean }} options */
function contentSecurityPolicy({ dev }) {
  return [
    "default-src 'self'",
    // proxy.ts gives each page a policy of its own, by a nonce; this one is for the rest
    `script-src 'self'${dev ? " 'unsafe-eval'" : ''}`,
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

// Figures stand in other people's pages: lib/api/file-response.ts gives each the policy of its own content, which forbids no frame.
const FIGURE_FILES = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

// What pages of others load to show figures.
const FOR_EVERYONE = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { key: 'Cache-Control', value: 'public, max-age=86400' },
];

/** @param {{ dev: boolean }} options */
function everyResponse({ dev }) {
  return [
    ...FIGURE_FILES,
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Content-Security-Policy', value: contentSecurityPolicy({ dev }) },
  ];
}

// The first drawing is laid out for the reader's width, which only this hint tells the server. No Vary beside it:
// Next overwrites that header on pages, and pages made for a request are no-store.
const EVERY_PAGE = [{ key: 'Accept-CH', value: 'Sec-CH-Viewport-Width' }];

// Next drops this header from a handler's answer; lib/api/in-brotli.ts compresses exactly what is named here.
const IN_BROTLI = ['latest', 'p'].map((kind) => ({
  source: `/${kind}/:id([a-z0-9-]+)/:view(timeline|map|stances).html`,
  has: [{ type: /** @type {const} */ ('header'), key: 'accept-encoding', value: '(?:.*,\\s*)?br(?:\\s*,.*)?' }],
  headers: [{ key: 'Content-Encoding', value: 'br' }],
}));

const ONE_YEAR = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

// Most readers come to one page and stay on it: its script in few files packs better than what several pages could share in many.
const FEW_FILES = { generateComponentChunks: false, firstPageLoadPriority: 1, minChunkSize: 300_000, maxChunkCountPerGroup: 1, maxMergeChunkSize: 4_000_000 };

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  const dev = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // They look for their wasm beside their own files, where a bundle has none.
    serverExternalPackages: ['harfbuzzjs', 'subset-font', '@resvg/resvg-js', 'libsql'],
    reactStrictMode: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    agentRules: false,
    experimental: { mcpServer: false, turbopackChunking: FEW_FILES },
    turbopack: {
      root: import.meta.dirname,
      // A page's script has the words of one language only; lib/i18n/shelf.ts says how.
      resolveAlias: { '@/lib/i18n/shelf': { browser: './lib/i18n/shelf-of-page.ts' } },
    },
    headers: () =>
      Promise.resolve([
        { source: '/:path((?!latest/|p/|signin).*)', headers: everyResponse({ dev }) },
        { source: '/:kind(latest|p)/:path*', headers: FIGURE_FILES },
        ...IN_BROTLI,
        { source: '/embed/:file', headers: FOR_EVERYONE },
        { source: '/', headers: EVERY_PAGE },
        { source: '/:lang(en|ar|zh)/:path*', headers: EVERY_PAGE },
        { source: '/fonts/:file(.+\\.(?:woff2|css))', headers: ONE_YEAR }, // their names hold a hash,
      ]),
  };
}
