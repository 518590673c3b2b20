package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;

/** How a text, a number or a truth value is written in YAML. */
final class YamlScalar {

    static final int WIDTH = 120;

    /** Of what a plain text may consist: no character that means something, at least one letter that is no number's. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}“‘（《][^:#\\[\\]{}&*!|>\"%@`\\p{Cntrl}\\p{Cn}\\p{Co}\\p{Cs}\\uFEFF]*");

    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(?i)true|false|yes|no|on|off|y|n|null|~|[-+.]?[0-9][-+0-9.,_eExXoO:a-fA-F]*|\\.inf|\\.nan");
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u0085\\u2028\\u2029\\uFEFF\\p{Cn}\\p{Co}\\p{Cs}]");

    private YamlScalar() {}

    /** On one line, within brackets or not. */
    static String inline(JsonNode value) {
        if (value.isNumber()) {
            return Numbers.plain(value.decimalValue()).toPlainString();
        }
        return value.isString() ? inline(value.asString()) : value.toString();
    }

    static String inline(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !OTHER_TYPE.matcher(text).matches()
                && text.indexOf(',') < 0
                && !text.endsWith(" ");
        return plain ? text : quoted(text);
    }

    /** After {@code name: }: what stands on the same line, and the lines below it. */
    static List<String> block(String text, int indent, int before) {
        String inline =
                PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches() && !text.endsWith(" ")
                        ? text
                        : quoted(text);
        if (ODD.matcher(text).find() || text.isBlank() || text.startsWith(" ") || text.startsWith("\n")) {
            return List.of(quoted(text));
        }
        if (text.indexOf('\n') >= 0) {
            return literal(text, indent);
        }
        return before + inline.length() <= WIDTH || !isFoldable(text) ? List.of(inline) : folded(text, indent);
    }

    /** Words with one space between them. */
    private static boolean isFoldable(String text) {
        return !text.contains("  ") && !text.endsWith(" ") && text.indexOf('\t') < 0;
    }

    private static List<String> literal(String text, int indent) {
        boolean ends = text.endsWith("\n");
        String body = ends ? text.substring(0, text.length() - 1) : text;
        if (body.endsWith("\n") || body.lines().anyMatch(line -> !line.isEmpty() && line.isBlank())) {
            return List.of(quoted(text));
        }
        List<String> lines = new ArrayList<>();
        lines.add(ends ? "|" : "|-");
        body.lines().forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
        return lines;
    }

    private static List<String> folded(String text, int indent) {
        List<String> lines = new ArrayList<>();
        lines.add(">-");
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent) + line);
        return lines;
    }

    /** JSON's way is YAML's, but for characters that only YAML wants escaped. */
    private static String quoted(String text) {
        StringBuilder escaped = new StringBuilder();
        Json.write(text).chars().forEach(next -> {
            if (ODD.matcher(String.valueOf((char) next)).matches() && !Character.isSurrogate((char) next)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", next));
            } else {
                escaped.append((char) next);
            }
        });
        return escaped.toString();
    }
}
