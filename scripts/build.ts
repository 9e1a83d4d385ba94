import { buildSite } from './setup/build-site';
import { bundleCommands } from './setup/bundle-commands';
import { generateClient } from './setup/generate-client';

await generateClient();
await buildSite();
await bundleCommands();
