package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.yaml.Wording;

/** Reads questions in Moodle XML. */
public final class MoodleXmlReader implements ItemReader {

    private static final int HEAD = 4_000;

    @Override
    public boolean takes(OpenedFile file) {
        if (!(file instanceof OpenedFile.Text opened)) {
            return false;
        }
        String text = opened.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        int quiz = head.indexOf("<quiz");
        return quiz >= 0
                && head.substring(0, quiz)
                        .replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", "")
                        .isBlank();
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Text opened
                ? read(opened.bytes(), language)
                : new ItemReading.Refused(Wording.of("this is no Moodle XML"));
    }

    static ItemReading read(byte[] bytes, Locale language) {
        return switch (Xml.read(bytes)) {
            case Xml.Unreadable(var why) -> new ItemReading.Refused(why);
            case Xml.Document(var root) -> quiz(root, language);
        };
    }

    private static ItemReading quiz(XmlElement root, Locale language) {
        if (!root.is("quiz")) {
            return new ItemReading.Refused(
                    Wording.of("the file starts with <{0}>, and Moodle XML with <quiz>", root.name()));
        }
        MoodleQuiz quiz = new MoodleQuiz(language);
        root.all("question").forEach(quiz::add);
        return new ItemReading.Read(ItemFormat.MOODLE_XML, quiz.items(), quiz.materials(), List.of(), quiz.losses());
    }

    /** How a question of a type becomes an item; empty for types that have none like them. */
    static Optional<Conversion> convert(MoodleQuestion question, ItemKeys keys) {
        return switch (question.type()) {
            case "multichoice", "multichoiceset" -> Optional.of(new MoodleChoices(question, keys).choice());
            case "truefalse" -> Optional.of(new MoodleChoices(question, keys).trueFalse());
            case "shortanswer" -> Optional.of(new MoodleAnswers(question, keys).shortText());
            case "essay" -> Optional.of(new MoodleAnswers(question, keys).essay());
            case "numerical" -> Optional.of(new MoodleNumbers(question, keys).number());
            case "matching" -> Optional.of(new MoodlePairs(question, keys).matching());
            case "ordering" -> Optional.of(new MoodlePairs(question, keys).ordering());
            case "cloze", "multianswer" -> Optional.of(new MoodleCloze(question, keys).cloze());
            case "ddwtos", "gapselect" -> Optional.of(new MoodleDropGaps(question, keys).cloze());
            default -> Optional.empty();
        };
    }
}
