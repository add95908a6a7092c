import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

interface PageFile {
  headers: Record<string, string>;
  content: Buffer;
}

export interface PageFiles {
  /** @returns undefined when no such file is part of the page */
  read(path: string): Promise<PageFile | undefined>;
}

/** The page's own folder and lit-html from the installed packages: nothing is fetched from elsewhere. */
export function openPageFiles(): PageFiles {
  const page = fileURLToPath(new URL('page/', import.meta.url));
  const litHtml = packageFolder('lit-html');
  return {
    async read(path) {
      const name = path === '/' ? '/index.html' : path;
      const type = TYPES[extname(name)];
      // Plain names only: no dots but the extension's, so that no path can climb out of the folder.
      if (!type || !/^(\/[a-z0-9-]+)+\.[a-z]+$/.test(name)) return undefined;
      const file = name.startsWith('/lit-html/') ? join(litHtml, name.slice(10)) : join(page, name);
      const content = await readFile(file).catch(() => undefined);
      if (!content) return undefined;
      const headers: Record<string, string> = { 'Content-Type': type };
      if (type.startsWith('text/html')) headers['Content-Security-Policy'] = await contentSecurity(content);
      return { headers, content };
    },
  };
}

/** Everything from this server alone; of inline code only the import map, which browsers don't load from a file. */
async function contentSecurity(html: Buffer): Promise<string> {
  const importMap = /<script type="importmap">([^]*?)<\/script>/.exec(html.toString('utf8'))?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(importMap, 'utf8'));
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${Buffer.from(digest).toString('base64')}'`,
    "style-src 'self'",
    // The pictures that the bot sent are served by the local Bot API, at another port of this machine.
    "img-src 'self' data: http://127.0.0.1:*",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function packageFolder(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
