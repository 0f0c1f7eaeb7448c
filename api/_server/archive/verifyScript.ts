/**
 * A script that stands in every archive file and verifies it once it is unpacked, with nothing but
 * Node: `node verify.mjs`. Short, so that whoever doubts the file can read it. It repeats what
 * `verifyChain` does, in 50 lines of its own, so that no line of ours has to be trusted.
 */
export const verifyScript = `// Verifies the archive it lies in: node verify.mjs [KEYS.json]
// KEYS.json: public keys that you have from elsewhere, as /api/health gives them.
import {createHash, createPublicKey, verify} from 'node:crypto'
import {readFileSync} from 'node:fs'

const file = (path) => readFileSync(new URL(path, import.meta.url))
const json = (path) => JSON.parse(file(path))
const sha256 = (data) => createHash('sha256').update(data).digest('hex')

// Canonical JSON, RFC 8785: keys sorted by UTF-16 code units, no spaces.
const canonical = (value) => {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key]))
  return '{' + entries.join(',') + '}'
}
const hashOf = (value) => sha256(canonical(value))

const listed = process.argv[2] ? JSON.parse(readFileSync(process.argv[2])) : json('public-keys.json')
const keys = Object.fromEntries(listed.publicKeys.map(({id, publicKey}) => [id, publicKey]))
const isSigned = ({keyId, hash, signature}) => {
  if (!Object.hasOwn(keys, keyId)) return false
  const key = createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x: keys[keyId]}, format: 'jwk'})
  return verify(null, Buffer.from(hash), key, Buffer.from(signature, 'base64url'))
}

const wrong = []
const must = (holds, what) => {
  if (!holds) wrong.push(what)
}
const manifest = json('archive.json')
const signed = json('archive.signature.json')
must(signed.hash === hashOf(manifest) && isSigned(signed), 'archive.json is not as it was signed')
for (const {path, sha256: expected} of manifest.files) {
  must(sha256(file(path)) === expected, path + ' is not as it was written')
}
for (const {chain, notice, language, brand, version: last, hash: lastHash} of manifest.notices) {
  let previousHash = null
  json(chain).forEach((version, index) => {
    const where = notice + ', ' + language + ', version ' + version.version + ': '
    const {version: number, contentHash, stampedAt, effectiveAt, kind, summary} = version
    const hashed = {brand, notice, language, version: number, contentHash, previousHash, stampedAt, effectiveAt, kind, summary}
    must(number === index + 1, where + 'not its number')
    must(hashOf(JSON.parse(version.resolved)) === contentHash, where + 'not its text')
    must(hashOf(hashed) === version.hash, where + 'not its hash')
    must(isSigned(version), where + 'not its signature')
    previousHash = version.hash
    if (number === last) must(version.hash === lastHash, where + 'not the last hash')
  })
  must(json(chain).length === last, notice + ', ' + language + ': not ' + last + ' versions')
}
console.log(wrong.length ? wrong.join('\\n') : 'Everything holds.')
process.exitCode = wrong.length ? 1 : 0
`
