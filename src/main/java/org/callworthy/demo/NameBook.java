package org.callworthy.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.callworthy.common.Languages;

/** Invents names, each once. */
final class NameBook {

    record Invented(String username, String name) {}

    private final RandomGenerator random;
    private final Set<String> taken;
    private final List<List<String>> parts = DemoTable.rows("names");

    NameBook(RandomGenerator random, Collection<String> taken) {
        this.random = random;
        this.taken = new HashSet<>(taken);
    }

    Invented next(Locale language) {
        Invented invented;
        do {
            invented = invent(language);
        } while (!taken.add(invented.name()) || !taken.add(invented.username()));
        return invented;
    }

    private Invented invent(Locale language) {
        List<String> family = pick(language, "family");
        List<String> given = pick(language, "given");
        String name =
                language.equals(Languages.CHINESE) ? family.get(2) + given.get(2) : given.get(2) + " " + family.get(2);
        return new Invented(given.get(3) + "." + family.get(3), name);
    }

    private List<String> pick(Locale language, String part) {
        List<List<String>> fitting = parts.stream()
                .filter(row -> row.get(0).equals(language.toLanguageTag())
                        && row.get(1).equals(part))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
