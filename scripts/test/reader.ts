import { buildReader } from '../setup/build-reader';

/** Builds what the reader processes run, once before the tests. */
export default buildReader;
