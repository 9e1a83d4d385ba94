import { isJunk } from '@/lib/text/is-junk';
import { maySendAgain, type Failure, type LocalFile, type NamedFile } from './local-file';
import { openUpload, SendingFailed } from './open-upload';
import { printOf } from './print-of';
import { sendPieces } from './send-pieces';

const AT_ONCE = 3;
const TELL_EVERY_MS = 150;

interface Entry {
  view: LocalFile;
  readonly file: File | null;
  url: string | null;
  stop: AbortController | null;
}

interface Settings {
  /** Makes the intake when there is none; the same one each time. */
  readonly intake: () => Promise<string>;
  /** The most bytes a file of this name may have. */
  readonly mostBytes: (name: string) => number;
}

function keyOf(name: string, file: File | null): string {
  return [name, file?.size, file?.lastModified].join('\n');
}

/** Sends files a few at a time, and tells who listens, not more often than eyes can follow. */
export class Sender {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();
  private seen: readonly LocalFile[] = [];
  private telling: ReturnType<typeof setTimeout> | null = null;
  private active = 0;
  isPaused = false;

  constructor(private readonly settings: Settings) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly LocalFile[] => this.seen;

  /** Takes files in; one that is here already is only sent again if it failed. Returns how many there are. */
  add(files: readonly NamedFile[]): number {
    let count = 0;
    for (const { name, file } of files) {
      const key = keyOf(name, file);
      const known = this.entries.get(key)?.view.state;
      if (isJunk(name)) continue;
      count += 1;
      if (known !== undefined && known !== 'unsent') continue;
      const failure = this.failureBefore(name, file);
      const state = failure === null ? 'local' : 'unsent';
      const view = { key, name, size: file?.size ?? 0, state, sent: 0, uploadId: null, failure } as const;
      if (file !== null) this.entries.delete(keyOf(name, null));
      this.entries.set(key, { view, file, url: null, stop: null });
    }
    this.isPaused = false;
    this.work();
    return count;
  }

  pause(): void {
    this.isPaused = true;
    for (const entry of this.entries.values()) entry.stop?.abort(new DOMException('paused', 'AbortError'));
    this.tell();
  }

  resume(): void {
    this.isPaused = false;
    for (const entry of this.entries.values())
      if (entry.view.state === 'paused') this.change(entry, { state: 'local' });
    this.work();
  }

  /** Sends again what failed; what is too large stays so. */
  retry(): void {
    for (const entry of this.entries.values())
      if (maySendAgain(entry.view)) this.change(entry, { state: 'local', failure: null });
    this.resume();
  }

  /** Gives up what the server has not queued, which are all uploads but these, and lets it drop what it has of it. */
  cancel(queued: ReadonlySet<string | null>): void {
    for (const entry of this.entries.values()) {
      const { state, uploadId } = entry.view;
      if (state === 'unsent' || (state === 'sent' && queued.has(uploadId))) continue;
      this.change(entry, { state: 'unsent', failure: 'stopped', sent: 0 });
      entry.stop?.abort(new SendingFailed('stopped'));
      if (entry.url !== null)
        void fetch(entry.url, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(
          () => undefined,
        );
    }
  }

  private failureBefore(name: string, file: File | null): Failure | null {
    if (file === null) return 'unreadable';
    return file.size > this.settings.mostBytes(name) ? 'upload_too_large' : null;
  }

  private work(): void {
    for (const entry of this.entries.values()) {
      if (this.isPaused || this.active >= AT_ONCE) break;
      if (entry.view.state === 'local') void this.send(entry);
    }
    this.tell();
  }

  private async send(entry: Entry): Promise<void> {
    this.active += 1;
    const stop = new AbortController();
    entry.stop = stop;
    this.change(entry, { state: 'sending', failure: null });
    try {
      await this.sendWhole(entry, stop.signal);
      this.change(entry, { state: 'sent', sent: entry.view.size });
    } catch (error) {
      this.fail(entry, error);
    } finally {
      entry.stop = null;
      this.active -= 1;
      this.work();
    }
  }

  private async sendWhole(entry: Entry, signal: AbortSignal): Promise<void> {
    const { file, view } = entry;
    if (file === null) throw new SendingFailed('unreadable');
    const intakeId = await this.settings.intake();
    const print = await printOf(file).catch(() => {
      throw new SendingFailed('file_gone');
    });
    const announced = { intakeId, name: view.name, size: view.size, print };
    const { url, offset } = await openUpload(announced, signal);
    entry.url = url;
    this.change(entry, { uploadId: url.split('/').at(-1) ?? null, sent: offset });
    if (offset < view.size) await sendPieces(file, url, signal, (sent) => this.change(entry, { sent }));
  }

  private fail(entry: Entry, error: unknown): void {
    if (entry.view.state === 'unsent') return;
    if (!(error instanceof SendingFailed)) {
      this.change(entry, { state: 'paused' });
      return;
    }
    this.change(entry, { state: 'unsent', failure: error.failure });
    // The rest would fail in the same way, one after the other.
    if (error.failure === 'network' || error.failure === 'not_signed_in') this.pause();
  }

  private change(entry: Entry, change: Partial<LocalFile>): void {
    entry.view = { ...entry.view, ...change };
    this.tell();
  }

  private tell(): void {
    this.telling ??= setTimeout(() => {
      this.telling = null;
      this.seen = [...this.entries.values()].map(({ view }) => view);
      for (const listener of this.listeners) listener();
    }, TELL_EVERY_MS);
  }
}
