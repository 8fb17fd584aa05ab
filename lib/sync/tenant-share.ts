/**
 * Keeps one tenant from holding more than `most` places at a time. What comes in beyond that is kept aside, and given
 * back one by one as the tenant's places become free.
 */
export class TenantShare<Job extends { tenantId: string }> {
  readonly #most: number;
  readonly #running = new Map<string, number>();
  readonly #aside = new Map<string, Job[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** True when the job may run now, and `end` is to be called after it; else it is kept aside. */
  take(job: Job): boolean {
    const running = this.#running.get(job.tenantId) ?? 0;
    if (running >= this.#most) {
      this.#aside.set(job.tenantId, [...(this.#aside.get(job.tenantId) ?? []), job]);
      return false;
    }
    this.#running.set(job.tenantId, running + 1);
    return true;
  }

  /** A job of the tenant is over; answers with the next one that was kept aside. */
  end(tenantId: string): Job | undefined {
    const left = (this.#running.get(tenantId) ?? 1) - 1;
    if (left === 0) this.#running.delete(tenantId);
    else this.#running.set(tenantId, left);
    const [next, ...others] = this.#aside.get(tenantId) ?? [];
    if (others.length === 0) this.#aside.delete(tenantId);
    else this.#aside.set(tenantId, others);
    return next;
  }

  /** Everything that is kept aside, which then no longer is. */
  release(): Job[] {
    const jobs = [...this.#aside.values()].flat();
    this.#aside.clear();
    return jobs;
  }
}
