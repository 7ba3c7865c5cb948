/** Least recently used entries go first when the sizes add up to more than `max`. */
export class Lru<V> {
  private readonly kept = new Map<string, { value: V; size: number }>();
  private readonly max: number;
  private total = 0;

  constructor(max: number) {
    this.max = max;
  }

  get(key: string): V | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** Returns the keys that had to go; the new one too when it is larger than all room there is. */
  set(key: string, value: V, size: number): string[] {
    this.delete(key);
    this.kept.set(key, { value, size });
    this.total += size;
    const gone: string[] = [];
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.max) break;
      this.delete(oldest);
      gone.push(oldest);
    }
    return gone;
  }

  delete(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.total -= found.size;
  }
}
