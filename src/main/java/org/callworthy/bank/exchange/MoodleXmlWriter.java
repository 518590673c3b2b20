package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.bank.Material;
import org.callworthy.common.yaml.Wording;

/** Writes what {@link MoodleXmlReader} reads. What Moodle has no place for stands in tags. */
final class MoodleXmlWriter implements ItemWriter {

    @Override
    public ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages) {
        Locale language = languages.getFirst();
        List<Loss> losses = new ArrayList<>();
        XmlElement quiz = XmlElement.of("quiz");
        bank.materials().forEach(material -> quiz.add(material(material, language)));
        for (ItemText item : bank.items()) {
            Lost lost = what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what));
            if (item.listening().isPresent()) {
                lost.add(Wording.of("the whole item, as something is heard with it"));
            } else {
                new MoodleBody(item, language, pictures, lost).question().ifPresent(quiz::add);
            }
        }
        return new ItemExport(ItemFormat.MOODLE_XML, "xml", XmlPrint.file(quiz), losses);
    }

    private static XmlElement material(Material material, Locale language) {
        XmlElement question = XmlElement.of("question").set("type", "description");
        question.child("name").add(XmlElement.of("text", material.title().in(language)));
        question.add(text("questiontext", "markdown", material.text().in(language)));
        question.add(XmlElement.of("idnumber", material.key()));
        XmlElement tags = question.child("tags");
        tag(tags, "version:" + material.number());
        if (material.isCase()) {
            tag(tags, "case:true");
        }
        return question;
    }

    static XmlElement text(String name, String text) {
        return text(name, "plain_text", text);
    }

    static XmlElement text(String name, String format, String text) {
        return XmlElement.of(name).set("format", format).add(XmlElement.of("text", text.strip()));
    }

    static void tag(XmlElement tags, String tag) {
        tags.child("tag").add(XmlElement.of("text", tag));
    }
}
