/**
 * Tells the host how tall the figure is, in the dialects that hosts understand: our own, Embedly's (Medium, Flourish), AMP's
 * and WordPress's. Nothing in the figure depends on the frame's height, so telling ends.
 */
export function tellHeight(figure: Element, fit: () => void): void {
  const root = document.documentElement;
  const secret = new URLSearchParams(location.hash.replace(/^#?\?/, '')).get('secret'); // WordPress knows its frames by it
  let told = 0;
  const tell = () => {
    fit();
    const height = Math.ceil(figure.getBoundingClientRect().height);
    if (parent === window || height === told || root.clientWidth === 0) return;
    told = height;
    parent.postMessage({ type: 'mawqif:size', v: 1, height }, '*');
    parent.postMessage(JSON.stringify({ context: 'iframe.resize', src: location.href, height }), '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret !== null) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null || !('message' in data) || data.message !== 'ready') return;
    told = 0;
    tell();
  });
  // The figure too: letters that come late, or an opened list, change its height in a frame that stays as wide.
  const watch = new ResizeObserver(tell);
  watch.observe(root);
  watch.observe(figure);
  void document.fonts.ready.then(tell); // a browser spares frames that are out of sight the observer
  tell();
}
