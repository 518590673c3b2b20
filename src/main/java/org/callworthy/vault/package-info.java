/**
 * Keeps what must not leak: recordings, lines of audio, certificates, evidence.
 *
 * <p>Decides how bytes are encrypted and where they lie. A <em>blob</em> is a file of ciphertext named by its id; a
 * <em>piece</em> is a small ciphertext that its owner keeps in a row of its own. Each recording or document has a key of
 * its own, wrapped by the <em>master key</em>, which lies in a folder outside the data. Erasing destroys the wrapped key:
 * what was encrypted under it is gone, also from every backup made later. Everything is bound to what it belongs to
 * (associated data), so that a swapped ciphertext is noticed like a flipped or cut one.
 *
 * <p>Ciphers: AES-256-GCM with HKDF in segments (Tink's {@code AES256_GCM_HKDF} streaming construction) for blobs,
 * AES-256-GCM for pieces and wrapping. Tables: {@code vault_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "audit"})
package org.callworthy.vault;
