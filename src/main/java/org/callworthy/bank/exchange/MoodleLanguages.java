package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.callworthy.common.yaml.Wording;

/** A question of Moodle's as it is read in each language. */
final class MoodleLanguages {

    private final XmlElement question;
    private final List<Multilang> texts;

    MoodleLanguages(XmlElement question) {
        this.question = question;
        this.texts = new ArrayList<>();
        collect(question);
    }

    private void collect(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.is("text")) {
                texts.add(Multilang.of(child.content()));
            } else if (!child.is("file", "tags")) {
                collect(child);
            }
        }
    }

    boolean isOne() {
        return texts.stream().allMatch(Multilang::isPlain);
    }

    XmlElement in(Locale language) {
        return isOne() ? question : in(question, language);
    }

    private static XmlElement in(XmlElement element, Locale language) {
        XmlElement copy = new XmlElement(element.name(), element.line());
        element.attributes().forEach(copy::set);
        for (XmlNode node : element.nodes()) {
            copy.add(
                    switch (node) {
                        case XmlElement file when file.is("file", "tags") -> file;
                        case XmlElement text
                        when text.is("text") ->
                            new XmlElement("text", text.line())
                                    .text(Multilang.of(text.content()).in(language));
                        case XmlElement child -> in(child, language);
                        case XmlNode.Text text -> text;
                    });
        }
        return copy;
    }

    /** What it says in languages that no item has. */
    Optional<Wording> foreign() {
        TreeSet<String> tags = new TreeSet<>();
        texts.forEach(text -> tags.addAll(text.foreign()));
        return tags.isEmpty() ? Optional.empty() : Optional.of(foreign(String.join(", ", tags)));
    }

    static Wording foreign(String tags) {
        return Losses.of("the text in {0}: items are in English and Simplified Chinese", tags);
    }
}
