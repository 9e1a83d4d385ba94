/** Ends the process with a sentence when this Node.js is older than the project can run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This needs Node.js 20.19 or newer; ${process.execPath} is ${process.versions.node}.`);
  process.exit(1);
}
