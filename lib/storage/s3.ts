import "server-only";
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { type ByteRange, checkedName, type Kept, type Store } from "./store";

export type S3Place = {
  bucket: string;
  /** Address of the store; empty: Amazon's own for the region. */
  endpoint: string;
  region: string; accessKey: string; secretKey: string;
};

/** Files in a bucket of any store that speaks S3: Amazon's, MinIO, Ceph, Garage, SeaweedFS, OpenStack Swift. */
export function s3Store({ bucket, endpoint, region, accessKey, secretKey }: S3Place): Store {
  const client = new S3Client({
    region, credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Stores of one's own seldom have a name for each bucket, and not all know Amazon's newer checksums.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}), requestChecksumCalculation: "WHEN_REQUIRED", responseChecksumValidation: "WHEN_REQUIRED",
  });
  return {
    async put(name, bytes, type) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: checkedName(name), Body: bytes, ContentType: type, ContentLength: bytes.byteLength }));
    },
    get: (name, range) => read(client, bucket, checkedName(name), range),
    drop: (name) => dropAll(client, bucket, checkedName(name)),
  };
}

async function read(client: S3Client, bucket: string, name: string, range?: ByteRange): Promise<Kept | null> {
  try {
    const { Body, ContentLength } = await client.send(new GetObjectCommand({
      Bucket: bucket, Key: name, ...(range ? { Range: `bytes=${range.from}-${range.until}` } : {}),
    }));
    if (!Body || ContentLength === undefined) throw new Error(`The store answered for ${name} without a body.`);
    // The SDK leaves open what its streams carry.
    const body: ReadableStream<Uint8Array> = Body.transformToWebStream() as ReadableStream<Uint8Array>;
    return { bytes: ContentLength, body };
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchKey") return null;
    throw error;
  }
}

/** A page of names at a time, as the protocol gives them; one by one, since not all stores take many at once from this client. */
async function dropAll(client: S3Client, bucket: string, name: string): Promise<void> {
  for (let next: string | undefined, more = true; more;) {
    const listed = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: name, ContinuationToken: next }));
    for (const { Key } of listed.Contents ?? []) {
      if (Key === name || Key?.startsWith(`${name}/`)) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    }
    next = listed.NextContinuationToken;
    more = listed.IsTruncated === true && next !== undefined;
  }
}
