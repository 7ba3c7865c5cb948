/** Answers about old addresses that lead nowhere; without `tenant:` in front, so that tried addresses never fill the disk. */
export const oldPathsTag = (tenantId: number): string => `alamat-lama:${tenantId}`;
