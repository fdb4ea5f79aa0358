/** What became of the style files asked for; the bundler asks for each only once, so that a second try would show its part without those that failed. */
const fates = new WeakMap<EventTarget, 'arrived' | 'failed'>();
/** The page's own styles, which no part waits for. */
const own = new Set<Element>(document.querySelectorAll('link[rel="stylesheet"]'));

document.addEventListener('load', ({ target }) => target && fates.set(target, 'arrived'), { capture: true });
document.addEventListener('error', ({ target }) => target && fates.set(target, 'failed'), { capture: true });

/** The code of a part with every style file that was asked for; rejects when one of them cannot be had. A second call asks again. */
export async function arrive<Code>(load: () => Promise<Code>): Promise<Code> {
  const code = await load();
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter((link) => !own.has(link) && fates.get(link) !== 'arrived').map((link) => settled(fates.has(link) ? renewed(link) : link)));
  return code;
}

function renewed(link: HTMLLinkElement): HTMLLinkElement {
  const next = document.createElement('link');
  next.rel = 'stylesheet';
  next.href = link.href;
  link.replaceWith(next);
  return next;
}

function settled(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => reject(new Error(`no style from ${link.href}`)), { once: true });
  });
}

/** Whether the server now has another release than the one that runs; false when that cannot be learnt. */
export async function newerThere(): Promise<boolean> {
  const running = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  try {
    const response = await fetch(location.href, { cache: 'no-cache' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const there = page.querySelector('script[type="module"][src]')?.getAttribute('src');
    return Boolean(running && there) && new URL(there ?? '', location.href).href !== running;
  } catch {
    return false;
  }
}
