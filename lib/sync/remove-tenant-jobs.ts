import { jobSender } from "./job-queue.ts";

/** Takes every job of a tenant out of all queues, those that were given up too. @returns how many went. */
export async function removeTenantJobs(tenantId: string): Promise<number> {
  const boss = await jobSender();
  let removed = 0;
  for (const { name } of await boss.getQueues()) {
    const jobs = await boss.findJobs(name, { data: { tenantId } });
    if (jobs.length === 0) continue;
    await boss.deleteJob(
      name,
      jobs.map(({ id }) => id),
    );
    removed += jobs.length;
  }
  return removed;
}
