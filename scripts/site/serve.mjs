// The site's server process. It ends with the process that started it, even when that was killed.
import { pathToFileURL } from 'node:url';

process.on('disconnect', () => process.exit(0));
await import(pathToFileURL(process.argv[2]).href);
