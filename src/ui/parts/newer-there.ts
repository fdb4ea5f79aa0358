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
