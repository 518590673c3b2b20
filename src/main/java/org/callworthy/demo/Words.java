package org.callworthy.demo;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What people of the demo say and write, in their language. */
final class Words {

    private static final List<List<String>> ALL = DemoTable.rows("words");

    private Words() {}

    static List<String> all(String about, Locale language) {
        return ALL.stream()
                .filter(row -> row.get(0).equals(about) && row.get(1).equals(language.toLanguageTag()))
                .map(row -> row.get(2))
                .toList();
    }

    static String of(String about, Locale language, RandomGenerator luck) {
        List<String> fitting = all(about, language);
        return fitting.get(luck.nextInt(fitting.size()));
    }
}
