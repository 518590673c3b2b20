package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.Random;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/** Odd texts and numbers, the same for the same seed. */
class RandomTexts {

    private static final String[] ODD = {
        "a", "b", "Z", "0", "7", " ", "客", "户", "来电", "é", "ß", "😀", "{", "}", "=", "~", "#", ":", "\\", "\"", "'",
        ",", ";", "|", "<", ">", "&", "*", "?", "(", ")", "[", "]", "%", "-", "/", ".", "。", "：", "\n", "`", "$", "@",
        "+", "_"
    };

    final Random random;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    BigDecimal number() {
        return new BigDecimal(random.nextInt(2_000_000) - 1_000_000)
                .movePointLeft(random.nextInt(5))
                .stripTrailingZeros();
    }

    ObjectNode text() {
        return Json.mapper().createObjectNode().put("en", odd()).put("zh-CN", odd());
    }

    private String odd() {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(one(ODD));
        }
        return text.append("y").toString();
    }

    /** On one line. */
    String plain() {
        return odd().replace("\n", "").replace("[[", "[").replace("->", "-");
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
