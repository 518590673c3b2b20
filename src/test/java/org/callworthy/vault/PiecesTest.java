package org.callworthy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final byte[] SAID = "Good morning".getBytes(UTF_8);
    private static final byte[] FIRST = "performance 1, chunk 1".getBytes(UTF_8);
    private static final byte[] SECOND = "performance 1, chunk 2".getBytes(UTF_8);

    private final Pieces pieces = new Pieces(DataKey.fresh());

    @Test
    void aPieceIsUnsealedWithWhatItIsBoundTo() {
        assertThat(pieces.unseal(pieces.seal(SAID, FIRST), FIRST)).isEqualTo(SAID);
    }

    @Test
    void aPieceInThePlaceOfAnotherIsNoticed() {
        byte[] sealed = pieces.seal(SAID, FIRST);

        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> pieces.unseal(sealed, SECOND));
    }

    @Test
    void aFlippedBitIsNoticed() {
        byte[] sealed = pieces.seal(SAID, FIRST);
        sealed[sealed.length / 2] ^= 1;

        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> pieces.unseal(sealed, FIRST));
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = pieces.seal(SAID, FIRST);

        assertThatExceptionOfType(VaultDamaged.class)
                .isThrownBy(() -> new Pieces(DataKey.fresh()).unseal(sealed, FIRST));
    }
}
