import href from 'maplibre-gl/dist/maplibre-gl.css?url';

/** MapLibre's style, before ours so that ours holds; rejects when it cannot be had, and the next call asks again. */
export function libraryStyle(): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style from ${link.href}`));
    });
    document.head.prepend(link);
  });
}
