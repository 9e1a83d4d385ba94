/** An expected failure of a command: its message is all that a person needs to read. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
