/** Samples a second of every recording, and the unit of the call's clock. */
export const RATE = 16_000;

/** A sample from −1 to 1 as a signed 16-bit number; what is louder is cut. */
export function toInt16(sample: number): number {
  return Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
}

/** The samples of `audio/l16` (big-endian, RFC 3551), for playing them back. */
export function fromL16(bytes: ArrayBuffer): Float32Array<ArrayBuffer> {
  const view = new DataView(bytes);
  return Float32Array.from({ length: bytes.byteLength / 2 }, (_, n) => view.getInt16(2 * n) / 32_767);
}

/** Decibels below full scale, not below the floor of 16 bits. */
export function decibels(amplitude: number): number {
  return Math.max(-96, 20 * Math.log10(amplitude));
}
