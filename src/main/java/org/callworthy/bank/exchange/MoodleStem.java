package org.callworthy.bank.exchange;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemText;
import org.callworthy.common.yaml.Wording;

/** The text of a question: as it is, or with its pictures as HTML with files in it. */
final class MoodleStem {

    private static final String NAME = "questiontext";

    private final ItemText item;
    private final Locale language;
    private final ItemFiles files;
    private final Lost lost;

    MoodleStem(ItemText item, Locale language, ItemFiles files, Lost lost) {
        this.item = item;
        this.language = language;
        this.files = files;
        this.lost = lost;
    }

    /** @param stem with whatever stands for gaps */
    XmlElement of(String stem) {
        List<ItemPicture> pictures = item.pictures();
        if (pictures.isEmpty()) {
            return MoodleXmlWriter.text(NAME, stem);
        }
        XmlElement html = XmlElement.of("div");
        if (item.body() instanceof ClozeBody) {
            html.add(TextHtml.blocks(stem));
        } else {
            Qti3Text.blocks(html, stem);
        }
        XmlElement files = XmlElement.of("files");
        pictures.forEach(picture -> add(picture, html, files));
        String text = html.children().stream().map(XmlPrint::fragment).collect(Collectors.joining());
        return MoodleXmlWriter.text(NAME, "html", text).add(files.nodes());
    }

    private void add(ItemPicture picture, XmlElement html, XmlElement attached) {
        Optional<byte[]> bytes = files.of(item, picture);
        if (bytes.isEmpty()) {
            lost.add(Wording.of("the picture {0} is not there", picture.file()));
            return;
        }
        html.child("p")
                .child("img")
                .set("src", MediaFiles.PLUGIN_FILE + picture.name())
                .set("alt", picture.alt().in(language).strip());
        attached.child("file")
                .set("name", picture.name())
                .set("path", "/")
                .set("encoding", "base64")
                .text(Base64.getEncoder().encodeToString(bytes.get()));
    }
}
