import { CreateBucketCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { environment } from "@/lib/env";

/** A real S3 server to try on, where one is given (`npm run test:storage` gives one); else files of tests lie in a folder. */
export function givenS3(): { endpoint: string; region: string; accessKey: string; secretKey: string } | null {
  const [endpoint, accessKey, secretKey] = ["ENDPOINT", "ACCESS_KEY", "SECRET_KEY"].map((name) => environment.given(`TEST_S3_${name}`) ?? "");
  return endpoint ? { endpoint, region: "us-east-1", accessKey: accessKey ?? "", secretKey: secretKey ?? "" } : null;
}

/** Settings that put what a test keeps into a fresh bucket; none where no server is given. */
export async function ownBucket(name: string): Promise<Record<string, string>> {
  const given = givenS3();
  if (!given) return {};
  const bucket = name.replaceAll("_", "-");
  await withClient(given, (client) => client.send(new CreateBucketCommand({ Bucket: bucket })));
  return { S3_BUCKET: bucket, S3_ENDPOINT: given.endpoint, S3_REGION: given.region, S3_ACCESS_KEY: given.accessKey, S3_SECRET_KEY: given.secretKey };
}

/** What lies right below a name ending in a slash: files, and beginnings of further names. */
export async function listBucket(bucket: string, below: string): Promise<string[]> {
  const given = givenS3();
  if (!given) throw new Error("No S3 server was given.");
  const listed = await withClient(given, (client) => client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: below, Delimiter: "/" })));
  const names = [...(listed.Contents ?? []).map(({ Key }) => Key), ...(listed.CommonPrefixes ?? []).map(({ Prefix }) => Prefix)];
  return names.flatMap((each) => (each ? [each.slice(below.length).replace(/\/$/, "")] : []));
}

async function withClient<Answer>({ endpoint, region, accessKey, secretKey }: NonNullable<ReturnType<typeof givenS3>>, work: (client: S3Client) => Promise<Answer>): Promise<Answer> {
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId: accessKey, secretAccessKey: secretKey } });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}
