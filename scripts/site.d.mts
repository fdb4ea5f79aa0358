import type { FileHandle } from 'node:fs/promises';
import type { Server } from 'node:http';

export function siteServer(folder: string, openFile?: (file: string) => Promise<Pick<FileHandle, 'createReadStream'>>): Server;
