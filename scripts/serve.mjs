// A static server for the built app, on this computer only: node scripts/serve.mjs [folder] [port]; port 0 takes any that is free.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteServer } from './site.mjs';

const [folder = 'dist', port = process.env.PORT ?? '4173'] = process.argv.slice(2);

if (existsSync(join(folder, 'index.html'))) {
  const server = siteServer(folder);
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Stop that one, or choose another port: node scripts/serve.mjs ${folder} ${Number(port) + 1}`
        : `The server could not start: ${error.message}`,
    );
    process.exitCode = 1;
  });
  server.listen(Number(port), 'localhost', () => console.log(`http://localhost:${server.address().port}`));
} else {
  console.error(`${folder}/index.html is not there: build first (npm run build)`);
  process.exitCode = 1;
}
