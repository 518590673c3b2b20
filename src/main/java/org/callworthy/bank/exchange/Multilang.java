package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A text of Moodle's that says the same in several languages, as its filters have it: {@code <span class="multilang" lang="en">…</span>}
 * or <code>{mlang en}…{mlang}</code>. What stands outside belongs to each of them.
 */
final class Multilang {

    /** Behind what is said in the language asked for. */
    static final char SAID = '\uFDDE';

    /** Behind what is said in another one, as there is nothing in that. */
    static final char OTHERWISE = '\uFDDF';

    /** Signs may be hidden as {@link GiftEscapes} does it. */
    private static final Pattern START = Pattern.compile(
            "<(span|lang)\\b([^<>]{0,300})>|[{\uFDD4]\\s{0,9}mlang\\s{1,9}([a-z0-9_,\\s-]{1,60})[}\uFDD5]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPAN = Pattern.compile("<(/?)(?:span|lang)\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MLANG =
            Pattern.compile("[{\uFDD4]\\s{0,9}mlang\\s{0,9}[}\uFDD5]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS = Pattern.compile("\\bclass\\s*[=\uFDD3]\\s*[\"']?[^\"']*\\bmultilang\\b");
    private static final Pattern LANG =
            Pattern.compile("(?<![\\w:-])lang\\s*[=\uFDD3]\\s*[\"']?\\s*([a-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Locale> named = new HashSet<>();

    private record Part(int start, int end, List<String> tags, String words) {

        boolean isIn(Locale language) {
            String own = language.equals(Languages.CHINESE) ? "zh(-(cn|sg|hans).*)?" : "en(-.*)?";
            return tags.stream().anyMatch(tag -> tag.matches(own));
        }

        boolean isForOthers() {
            return tags.contains("other");
        }

        boolean isWrittenIn(Locale language) {
            return words.codePoints().anyMatch(Character::isIdeographic) == language.equals(Languages.CHINESE);
        }
    }

    private Multilang(String text) {
        this.text = text.replaceAll("[" + SAID + OTHERWISE + "]", "");
    }

    static Multilang of(String text) {
        Multilang found = new Multilang(text);
        found.find();
        for (Locale language : Languages.ALL) {
            if (found.parts.stream().anyMatch(part -> part.isIn(language))) {
                found.named.add(language);
            }
        }
        return found;
    }

    private void find() {
        Matcher start = START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            String tags = start.group(3) != null ? start.group(3) : tag(start.group(1), start.group(2));
            from = start.end();
            if (!tags.isEmpty()) {
                Matcher end = start.group(3) != null ? after(MLANG, from) : closing(from);
                if (end == null) {
                    return;
                }
                List<String> each = List.of(
                        tags.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("\\s*,\\s*"));
                parts.add(new Part(start.start(), end.end(), each, text.substring(from, end.start())));
                from = end.end();
            }
        }
    }

    private static String tag(String element, String attributes) {
        Matcher lang = LANG.matcher(attributes);
        boolean isOne =
                element.equalsIgnoreCase("lang") || CLASS.matcher(attributes).find();
        return isOne && lang.find() ? lang.group(1) : "";
    }

    private @Nullable Matcher after(Pattern sign, int from) {
        Matcher found = sign.matcher(text);
        return found.find(from) ? found : null;
    }

    private @Nullable Matcher closing(int from) {
        Matcher span = SPAN.matcher(text);
        int depth = 1;
        for (int at = from; span.find(at); at = span.end()) {
            depth += span.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return span;
            }
        }
        return null;
    }

    boolean isPlain() {
        return parts.isEmpty();
    }

    /** Tags of languages that no item has. */
    Set<String> foreign() {
        Set<String> foreign = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> Languages.ALL.stream().noneMatch(language -> says(part, language)))
                .forEach(part -> foreign.addAll(part.tags()));
        return foreign;
    }

    /** As it is read in a language, with a sign for whether it says something there. */
    String in(Locale language) {
        if (parts.isEmpty()) {
            return text;
        }
        boolean said = isSaid(language);
        Locale shown = said
                ? language
                : Languages.ALL.stream().filter(this::isSaid).findFirst().orElse(language);
        List<String> fallback = parts.getFirst().tags();
        boolean isNone = !said && !isSaid(shown);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Part part : parts) {
            String between = text.substring(from, part.start());
            out.append(from > 0 && between.isBlank() ? "" : between);
            if (isNone ? part.tags().equals(fallback) : says(part, shown)) {
                out.append(marked(part.words(), said ? SAID : OTHERWISE));
            }
            from = part.end();
        }
        return out.append(text.substring(from)).toString();
    }

    private boolean isSaid(Locale language) {
        return parts.stream()
                .anyMatch(part -> says(part, language) && !part.words().isBlank());
    }

    private boolean says(Part part, Locale language) {
        return part.isIn(language) || part.isForOthers() && !named.contains(language) && part.isWrittenIn(language);
    }

    /** Within the last paragraph, not behind it. */
    private static String marked(String words, char sign) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '>' || Character.isWhitespace(words.charAt(end - 1)))) {
            end = words.charAt(end - 1) == '>' ? Math.max(0, words.lastIndexOf('<', end - 1)) : end - 1;
        }
        return end == 0 ? words : words.substring(0, end) + sign + words.substring(end);
    }

    static String clean(String text) {
        return text.indexOf(SAID) < 0 && text.indexOf(OTHERWISE) < 0
                ? text
                : text.replaceAll("[" + SAID + OTHERWISE + "]", "").strip();
    }
}
