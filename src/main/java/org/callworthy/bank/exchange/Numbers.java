package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.bank.WrittenNumber;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** Numbers as people write them into files, read as those of candidates are. */
final class Numbers {

    private static final Pattern SCIENTIFIC = Pattern.compile("([^eE]+)[eE]([-+]?\\d{1,2})");

    private Numbers() {}

    /** As a bank's file has it. Without a word where it can be read in two ways. */
    static Optional<BigDecimal> read(String text) {
        return read(text, what -> {});
    }

    /** As a bank's file has it. @param lost hears of a comma that may be a decimal one and is taken to stand between thousands */
    static Optional<BigDecimal> read(String text, Lost lost) {
        String said = text.strip();
        Matcher scientific = SCIENTIFIC.matcher(said);
        if (scientific.matches()) {
            int power = Integer.parseInt(scientific.group(2));
            return WrittenNumber.read(scientific.group(1))
                    .map(number -> plain(number.value().scaleByPowerOfTen(power)));
        }
        Optional<WrittenNumber> number = WrittenNumber.read(said);
        number.ifPresent(read -> read.otherwise()
                .ifPresent(other -> lost.add(Wording.of(
                        "the other meaning of the number {0}: it is read as {1}, not as {2}",
                        said, plain(read.value()).toPlainString(), other.toPlainString()))));
        return number.map(read -> plain(read.value()));
    }

    /** As a bank's file has it: no zeros at the end, no exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void put(ObjectNode tree, BigDecimal answer, BigDecimal tolerance) {
        tree.put("answer", plain(answer));
        if (tolerance.signum() > 0) {
            tree.put("tolerance", plain(tolerance));
        }
    }
}
