/** Values by key, the ones used least recently dropped once they are more than `mostBytes` together. */
export class Kept {
  #values = new Map();
  #bytes = 0;
  #mostBytes;

  constructor(mostBytes) {
    this.#mostBytes = mostBytes;
  }

  get(key) {
    const kept = this.#values.get(key);
    if (!kept) return undefined;
    this.#values.delete(key);
    this.#values.set(key, kept);
    return kept.value;
  }

  /** Keeps a value of a size (bytes); one that would push out more than a sixteenth of the others is not kept. */
  set(key, value, size) {
    if (size > this.#mostBytes / 16 || this.#values.has(key)) return;
    this.#values.set(key, { value, size });
    this.#bytes += size;
    for (const [oldest, old] of this.#values) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#values.delete(oldest);
      this.#bytes -= old.size;
    }
  }

  get bytes() {
    return this.#bytes;
  }
}
