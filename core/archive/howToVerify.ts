import {archivePaths, type ArchiveManifest, type ArchivedNotice} from './archiveManifest.js'

/** What is told of one notice in the file: what was in force, or why nothing was. */
function told({notice, language, inForce, isRetired, version, hash, chain}: ArchivedNotice) {
  const state =
    inForce !== null
      ? `version ${inForce} was in force`
      : isRetired
        ? 'the notice had been retired'
        : 'nothing was in force yet'
  return `- \`${notice}\`, ${language}: ${state}. The chain ended with version ${version}, hash \`${hash}\` (\`${chain}\`).`
}

/**
 * The text that stands in every archive file: what is in it, what each hash and signature is over,
 * and how anybody can check them without us.
 *
 * @param origin Where the functions publish their public keys.
 */
export function howToVerify(
  {brand, at, timeZone, notices}: Omit<ArchiveManifest, 'files'>,
  origin: string,
): string {
  return `# Privacy notices of ${brand} as of ${at}

A date means the end of that day in ${timeZone}.

${notices.map(told).join('\n')}

## What is in this file

- \`<notice>/<language>/version-<number>\`: the version in force then, as a page, as PDF, as text and as JSON.
- \`<notice>/<language>/chain.json\`: every version stamped until then, oldest first, with its text. Upcoming versions that had been stamped are among them. What was stamped later is left out, so that the answer for a past date stays the same; the archive on the site has it.
- \`${archivePaths.changes}\`: the change notices that made those versions.
- \`${archivePaths.deliveries}\`: what was mailed about those versions, when, to which segment and to how many. It holds no address. It says how the mailings stood when the file was made.
- \`${archivePaths.publicKeys}\`: the public keys.
- \`${archivePaths.manifest}\`: what the file is of, and the SHA-256 of every other file. \`${archivePaths.signature}\` signs it.

Pages and PDFs wear the brand's present look. The look is no part of a version.

## How to verify it

With Node.js 20 or later, unpacked, without network:

    node ${archivePaths.script}

With the software that made it: \`npm run notice -- verify FILE.zip\`.

The keys in the file show that the file is whole. To know whose it is, take the public keys from ${origin}/api/health and give them to either command (\`node ${archivePaths.script} KEYS.json\`, \`--keys KEYS.json\`). The hash of each version was also mailed to the privacy lead when it was stamped, where one is named: the hash in such a mail must be the hash of that version here (\`--head HASH\`).

## What is hashed and signed

1. \`resolved\` is the text with all its facts, as JSON. \`contentHash\` is the SHA-256 of its canonical JSON (RFC 8785), in lower-case hex.
2. \`hash\` is the SHA-256 of the canonical JSON of an object with exactly these members of the version: \`brand\`, \`notice\`, \`language\`, \`version\`, \`contentHash\`, \`previousHash\`, \`stampedAt\`, \`effectiveAt\`, \`kind\`, \`summary\`.
3. \`previousHash\` is the \`hash\` of the version before; it is null for version 1. Numbers have no gaps.
4. \`signature\` is an Ed25519 signature (RFC 8032) over the 64 characters of \`hash\` as ASCII, base64url. \`keyId\` says which public key verifies it; it is the first 16 characters of that key.
5. \`${archivePaths.signature}\` holds the SHA-256 of the canonical JSON of \`${archivePaths.manifest}\`, signed in the same way.

At any moment the version in force is the highest number whose \`effectiveAt\` has come. The other members of a version (who asked for it, why a kind was lowered) stand beside the hash and are not covered by it; in this file the signature over \`${archivePaths.manifest}\` covers them.
`
}
