// WordPress 6.8, wp-includes/embed.php and wp-includes/js/wp-embed.js: what becomes of the HTML that an unlisted server's
// oEmbed answer gives, and which messages its page then listens to. Written anew after their rules.

const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** What a post holds in the end; null where WordPress refuses the answer. */
export function filterLikeWordPress(answer: { readonly type: string; readonly html: string }, secret: string): string | null {
  if (answer.type !== 'rich' && answer.type !== 'video') return null;
  const clean = answer.html.replace(/<script\b[^>]*>([\s\S]*?)<\/script>/gi, '$1').replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/gi, '');
  const frame = /<iframe([^>]*)><\/iframe>/i.exec(clean)?.[1];
  if (frame === undefined) return null;
  const attributes = [...frame.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name = '']) => KEPT.includes(name.toLowerCase()));
  const written = attributes.map(([, name, value]) => ` ${name ?? ''}="${name === 'src' ? `${value ?? ''}#?secret=${secret}` : (value ?? '')}"`).join('');
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${written} data-secret="${secret}"></iframe>`;
}

/** The listener of its page. */
export const WORDPRESS_SCRIPT = `
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (source) {
    if (event.source !== source.contentWindow) return;
    source.removeAttribute('style');
    if (data.message === 'height') {
      var height = parseInt(data.value, 10);
      source.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
    }
  });
});
addEventListener('load', function () {
  document.querySelectorAll('iframe.wp-embedded-content').forEach(function (source) {
    source.contentWindow.postMessage({ message: 'ready', secret: source.getAttribute('data-secret') }, '*');
  });
});`;
