import { closeWithTally } from "./check/closing";
import { checkStorage } from "./storage/main";

/** `npm run test:storage`: files in a bucket of a real S3 server. Words after `--` name the tests to run. */
await closeWithTally((life) => checkStorage(life, process.argv.slice(2)));
