import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadEngine } from './load-engine';

/**
 * The SQL that turns a database of one Prisma schema into that of another; no text stands for an empty database.
 * The server at the address is asked for its version only.
 */
export async function schemaSql(from: string, to: string, serverUrl: string): Promise<string> {
  const SchemaEngine = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: serverUrl }));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  const { stdout } = await engine.diff({
    from: from ? { tag: 'schemaDatamodel', ...filesOf(from) } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', ...filesOf(to) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

function filesOf(content: string) {
  return { files: [{ path: 'schema.prisma', content }] };
}
