// Validates a Teams app manifest (standard input) against the schema it names, offline. Standard output: ["<error>", ...].
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const { AppManifestUtils } = createRequire(import.meta.url)("@microsoft/app-manifest");
console.log(JSON.stringify(await AppManifestUtils.validateAgainstSchema(JSON.parse(await text(process.stdin)))));
