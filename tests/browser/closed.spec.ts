import policy from '../../scripts/content-security-policy.json' with { type: 'json' };
import { expect, test } from './helpers';

test('the page is closed: nothing is asked of another origin, and the console is silent', async ({ app }) => {
  const asked: string[] = [];
  app.page.context().on('request', (request) => asked.push(request.url()));
  await app.open();
  await app.mapReady();
  expect(asked.some((url) => url.endsWith('/data/events.geojson'))).toBe(true);
  // asked for by the map's worker: its requests are seen too
  expect(asked.some((url) => url.endsWith('/basemap/countries.geojson'))).toBe(true);
});

test('the policy stands in the page and in the header', async ({ app }) => {
  const response = await app.page.goto('/');
  const header = response?.headers() ?? {};
  const meta = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta?.split('; ')).toEqual(policy);
  expect(header['content-security-policy']?.split('; ')).toEqual([...policy, "frame-ancestors 'none'"]);
  expect(header['referrer-policy']).toBe('no-referrer');
  expect(header['x-content-type-options']).toBe('nosniff');
  await expect(app.page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  await expect(app.page.getByRole('list', { name: 'Events' })).toBeVisible();
});

test('what the policy forbids does not happen', async ({ app }) => {
  await app.open();
  const fetched = await app.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  // the refusal itself is reported by the browser
  expect(app.faults.splice(0).every((fault) => /Content Security Policy|violates/.test(fault))).toBe(true);
});

test('the map itself refuses a foreign source', async ({ app }) => {
  await app.open();
  await app.mapReady();
  await app.map.evaluate((element: import('../../src/map/controller').MapElement) => {
    element.map?.addSource('foreign', { type: 'geojson', data: 'https://example.org/x.geojson' });
    element.map?.addLayer({ id: 'foreign', type: 'circle', source: 'foreign' });
  });
  await expect.poll(() => app.faults.length).toBeGreaterThan(0);
  const faults = app.faults.splice(0);
  expect(faults.filter((fault) => fault.startsWith('request'))).toEqual([]);
  expect(faults.join('\n')).toContain('refused');
});
