package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/**
 * The key of a choice in a table: letters as we write them; or, where that makes no key, an option's text; or numbers of options.
 * Where a key can be read as letters or numbers and as a text, the other meaning is told as lost.
 */
record TableKey(String said, List<ObjectNode> options, Lost lost) {

    /** The ids of what is keyed, or what stands in their place. */
    String letters(boolean several) {
        String plain = said.toLowerCase(Locale.ROOT).replaceAll("[\\s,;，；、.。/|]|\\band\\b|和", "");
        boolean numbers = plain.matches("[1-9]{1,10}");
        String places = numbers ? lettersOf(plain) : plain;
        Optional<String> text = byText();
        if (text.isEmpty() || !isKey(places, several) || places.equals(text.get())) {
            return text.orElse(places);
        }
        String read = numbers ? text.get() : places;
        String other = numbers ? places : text.get();
        lost.add(Wording.of(
                "the other meaning of the key {0}: it is read as {1}, not as {2}", said, shown(read), shown(other)));
        return read;
    }

    private Optional<String> byText() {
        return options.stream()
                .filter(option -> option.path("text")
                        .valueStream()
                        .anyMatch(text -> text.asString().equals(said)))
                .map(TableKey::id)
                .findFirst();
    }

    private boolean isKey(String letters, boolean several) {
        List<String> ids = options.stream().map(TableKey::id).toList();
        return (several ? !letters.isEmpty() : letters.length() == 1)
                && letters.chars().allMatch(letter -> ids.contains("" + (char) letter));
    }

    private static String id(ObjectNode option) {
        return option.path("id").asString();
    }

    private static String lettersOf(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '1' + 'a')))
                .collect(Collectors.joining());
    }

    private static String shown(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> "" + (char) letter)
                .collect(Collectors.joining(", "));
    }
}
