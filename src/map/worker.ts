// `?worker&url` (not `?url`) makes Vite emit the worker as `.js`: hosts that do not know `.mjs` serve it too.
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
