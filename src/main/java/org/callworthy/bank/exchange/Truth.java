package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Optional;

/** Yes and no, as people write them. */
final class Truth {

    private Truth() {}

    static Optional<Boolean> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).replaceAll("[.。]$", "")) {
            case "true", "t", "yes", "right", "correct", "对", "正确", "是", "√", "✓", "✔" -> Optional.of(true);
            case "false", "f", "no", "wrong", "incorrect", "错", "错误", "否", "不正确", "×", "✗", "✘" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
