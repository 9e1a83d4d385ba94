import path from 'node:path';
import { writeBackup } from '../lib/care/write-backup';
import { countOf } from './console/count-of';
import { Trouble } from './setup/trouble';

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) throw new Trouble('npm run backup -- FILE');

const { tables, originals } = await writeBackup(process.env['DATABASE_URL'] ?? '', path.resolve(file));
const reports = tables['Report']?.rows ?? 0;
console.log(
  `${file}: ${countOf(reports, 'report')}, ${countOf(originals.files, 'original')}, each as its hash says.`,
);
