import {base64url as josebase64url} from 'jose'

/** Base64 of the standard alphabet (RFC 4648 § 4). */
export const base64 = {
  encode(bytes: Uint8Array): string {
    return btoa(String.fromCharCode(...bytes))
  },
  decode(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  },
}

/** Base64 of the URL alphabet without padding (RFC 4648 § 5). */
export const base64url = {
  encode(bytes: Uint8Array): string {
    return josebase64url.encode(bytes)
  },
  decode(text: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(josebase64url.decode(text))
  },
}
