package org.callworthy.credential;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 130 random bits as 26 characters of Crockford's base 32: what the link on a certificate holds. */
public record VerificationCode(String text) implements Serializable {

    private static final int LENGTH = 26;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    static VerificationCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(digit -> code.append(ALPHABET.charAt(digit)));
        return new VerificationCode(code.toString());
    }

    /** What somebody typed: case, spaces and hyphens don't matter, and look-alikes are read as what they must be. */
    static Optional<VerificationCode> typed(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }
}
