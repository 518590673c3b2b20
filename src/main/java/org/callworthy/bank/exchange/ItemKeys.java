package org.callworthy.bank.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.callworthy.common.Sha256;

/** Keys for the questions of one file: the same file gives the same keys, so that importing it again finds its items. */
final class ItemKeys {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST = 50;
    private static final int DIGITS = 10;

    private final Set<String> given = new HashSet<>();

    /** The last number that each start of a key was given. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * From the question's name where that can be written in letters and digits; else from what it asks. A second question of the
     * same name gets a number.
     */
    String next(String name, String stem) {
        String slug = slug(name);
        String key = slug.isEmpty() ? "q-" + hash(name + "\n" + stem) : slug;
        String free = key;
        String start = key.substring(0, Math.min(key.length(), LONGEST)).replaceAll("-$", "");
        while (!given.add(free)) {
            free = start + "-" + numbers.merge(start, 2, (last, first) -> last + 1);
        }
        return free;
    }

    /** The id that the file gives, where that can be a key and is not given yet; else {@link #next}. */
    String of(String id, String name, String stem) {
        return isKey(id) && given.add(id) ? id : next(id.isBlank() ? name : id, stem);
    }

    static String slug(String name) {
        if (isKey(name)) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        if (plain.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c))) {
            return "";
        }
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST
                ? slug
                : slug.substring(0, LONGEST - DIGITS - 1).replaceAll("-$", "") + "-" + hash(name);
    }

    private static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text)).substring(0, DIGITS);
    }
}
