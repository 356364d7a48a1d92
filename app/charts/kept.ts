/** Files that were made, the ones used least recently dropped once they are more than `mostBytes` together. */
export class KeptFiles<File extends { size: number }> {
  private readonly files = new Map<string, File>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(key: string): File | undefined {
    const file = this.files.get(key);
    if (file) {
      this.files.delete(key);
      this.files.set(key, file);
    }
    return file;
  }

  set(key: string, file: File): void {
    this.bytes += file.size - (this.files.get(key)?.size ?? 0);
    this.files.delete(key);
    this.files.set(key, file);
    for (const [oldest, { size }] of this.files) {
      if (this.bytes <= this.mostBytes || oldest === key) break;
      this.files.delete(oldest);
      this.bytes -= size;
    }
  }
}
