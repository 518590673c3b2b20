package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.PictureNames;
import org.callworthy.common.yaml.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A question of a Moodle XML file, and what of it was lost so far. */
final class MoodleQuestion {

    private final XmlElement xml;
    private final Locale language;
    private final List<Wording> lost = new ArrayList<>();
    private final MoodleFiles files;
    private final StemMedia media;
    private Optional<String> keyFeedback = Optional.empty();
    private @Nullable String stem;

    /** @param names of all pictures of the file */
    MoodleQuestion(XmlElement xml, Locale language, PictureNames names) {
        this.xml = xml;
        this.language = language;
        this.files = new MoodleFiles(xml.first("questiontext").orElseGet(() -> XmlElement.of("questiontext")));
        this.media = new StemMedia(files, names, this::lost);
    }

    XmlElement xml() {
        return xml;
    }

    String type() {
        return xml.get("type");
    }

    String name() {
        return Multilang.clean(title());
    }

    /** Its name, in a text of several languages with the signs for it. */
    String title() {
        return XmlHtml.plain(xml.first("name").map(n -> n.contentOf("text")).orElse(""))
                .text();
    }

    Wording place() {
        String name = name();
        return Wording.of("line {0}: {1}", xml.line(), Losses.cut(name));
    }

    List<Wording> lost() {
        return lost;
    }

    void lost(String what, java.io.Serializable... args) {
        lost(Losses.of(what, args));
    }

    void lostShuffling() {
        lost("that the options of the gaps are shuffled: here they stand as in the file");
    }

    /** The text of the question, without its pictures and recordings. */
    String stem() {
        String known = stem;
        if (known == null) {
            known = xml.first("questiontext").map(this::stem).orElse("");
            stem = known;
        }
        return known;
    }

    private String stem(XmlElement holder) {
        String source = holder.first("text").map(XmlElement::content).orElse("").strip();
        if (isHtml(holder)) {
            return stem(source);
        }
        return holder.get("format").equals("markdown")
                ? media.words(unformatted(holder, media.taken(source)))
                : unformatted(holder, source);
    }

    /** @param html with whatever stands for gaps */
    String stem(String html) {
        XmlElement tree = media.taken(QtiText.without(HtmlSoup.parse(MoodleText.lines(html))));
        return media.words(kept(XmlHtml.plain(tree)));
    }

    /** What is shown and heard with it. */
    StemMedia media() {
        files.unused()
                .forEach(name -> lost("the embedded file {0}, which the text of the question does not show", name));
        return media;
    }

    /** A plain text of an element with {@code text} and files in it. */
    String text(XmlElement holder) {
        files(holder);
        String source = holder.first("text").map(XmlElement::content).orElse("").strip();
        return isHtml(holder) ? plain(source) : unformatted(holder, source);
    }

    /** A text that is no HTML; that of Markdown keeps its marks. */
    String unformatted(XmlElement holder, String source) {
        if (holder.get("format").equals("markdown")) {
            RawMarks.markdown(source).ifPresent(this::lost);
            RawMarks.formula(source).ifPresent(this::lost);
        }
        return MoodleText.verbatim(source);
    }

    String markdown(XmlElement holder) {
        files(holder);
        String source = holder.first("text").map(XmlElement::content).orElse("").strip();
        return kept(isHtml(holder) ? XmlHtml.markdown(source) : RichText.plain(MoodleText.verbatim(source)));
    }

    String plain(String html) {
        return kept(XmlHtml.plain(MoodleText.lines(html)));
    }

    private String kept(RichText text) {
        text.lost().forEach(this::lost);
        RawMarks.formula(text.text()).ifPresent(this::lost);
        return text.text();
    }

    static boolean isHtml(XmlElement holder) {
        return !holder.get("format").matches("plain_text|markdown");
    }

    void lost(Wording what) {
        if (!lost.contains(what)) {
            lost.add(what);
        }
    }

    private void files(XmlElement holder) {
        for (XmlElement file : holder.all("file")) {
            lost(
                    "the embedded file {0}: texts have no pictures, and recordings are added on the page of the item",
                    file.get("name"));
        }
    }

    List<XmlElement> answers() {
        return xml.all("answer");
    }

    /** In percent; nothing where it is unreadable. */
    static BigDecimal fraction(XmlElement answer) {
        return Decimals.read(answer.get("fraction")).orElse(BigDecimal.ZERO);
    }

    boolean flag(String name, boolean otherwise) {
        String value = xml.contentOf(name);
        return xml.first(name).isEmpty() ? otherwise : value.matches("1|true") || (value.isEmpty() && otherwise);
    }

    Optional<String> feedback(XmlElement answer) {
        return answer.first("feedback").map(this::text).filter(text -> !text.isBlank());
    }

    /** What is said of the right answer is the rationale, where the question has none. */
    void keyFeedback(XmlElement answer) {
        feedback(answer).ifPresent(text -> {
            if (rationale().isPresent() || keyFeedback.isPresent()) {
                lost("the feedback on a right answer: {0}", text);
            } else {
                keyFeedback = Optional.of(text);
            }
        });
    }

    void lostFeedback(XmlElement answer) {
        feedback(answer).ifPresent(text -> lost("the feedback on an answer: {0}", text));
    }

    Optional<String> rationale() {
        return xml.first("generalfeedback")
                .map(this::text)
                .filter(text -> !text.isBlank())
                .or(() -> keyFeedback);
    }

    List<String> tags() {
        return xml.first("tags").map(tags -> tags.all("tag")).orElse(List.of()).stream()
                .map(tag -> tag.first("text").isPresent()
                        ? tag.contentOf("text")
                        : tag.content().strip())
                .toList();
    }

    /** The value of a tag {@code name:value} that only the writer of this format makes. */
    Optional<String> hint(String name) {
        return ItemLabels.find(tags(), name);
    }

    ItemDraft draft(ItemKeys keys, ItemType type) {
        return draft(keys, type, stem());
    }

    ItemDraft draft(ItemKeys keys, ItemType type, String stem) {
        return new ItemDraft(place(), language, keys.of(xml.contentOf("idnumber"), name(), stem), type)
                .text("stem", stem);
    }

    ObjectNode accepted(List<?> answers) {
        ObjectNode byTag = org.callworthy.common.Json.mapper().createObjectNode();
        byTag.set(language.toLanguageTag(), org.callworthy.common.Json.mapper().valueToTree(answers));
        return byTag;
    }
}
