package org.callworthy.bank;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it, candidates and authors alike: with full-width digits and a sign, a decimal point or comma, and
 * commas or spaces between thousands. Commas are between thousands where groups of three digits follow each other and the
 * first does not begin with 0: {@code 12,500} is 12500, while {@code 12,5} and {@code 0,125} have decimals.
 *
 * @param otherwise what it is to somebody who takes its only comma for a decimal one, where both can be meant
 */
public record WrittenNumber(BigDecimal value, Optional<BigDecimal> otherwise) {

    private static final Pattern SPACES = Pattern.compile("([-+]?[1-9]\\d{0,2}(?:\\s\\d{3}){1,12})((?:[.,]\\d*)?)");
    private static final Pattern COMMAS = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:,\\d{3}){1,12}(?:\\.\\d{0,40})?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d{1,40}(?:[.,]\\d{0,40})?|[.,]\\d{1,40})");

    /** Empty if it is no number, or one with more digits than any answer has. */
    public static Optional<WrittenNumber> read(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
        String close = SPACES.matcher(plain).matches() ? plain.replaceAll("\\s", "") : plain;
        boolean grouped = COMMAS.matcher(close).matches();
        boolean decimal = NUMBER.matcher(close).matches();
        Optional<BigDecimal> asDecimal =
                decimal ? Optional.of(new BigDecimal(close.replace(',', '.'))) : Optional.empty();
        return grouped
                ? Optional.of(new WrittenNumber(new BigDecimal(close.replace(",", "")), asDecimal))
                : asDecimal.map(value -> new WrittenNumber(value, Optional.empty()));
    }
}
