package org.callworthy.bank.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.PictureContent;
import org.callworthy.bank.PictureNames;
import org.callworthy.bank.PictureReading;
import org.callworthy.bank.RecordingContent;
import org.callworthy.bank.RecordingReading;
import org.callworthy.common.yaml.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pictures and a recording in the text of a question, which become those of its item. */
final class StemMedia {

    private static final int LONGEST_ALT = 500;
    private static final int MARK = 12;
    private static final Pattern MARKDOWN =
            Pattern.compile("!\\[([^\\]]*)]\\(((?:@@PLUGINFILE@@/|data:image/)[^)\\s]+)\\)");

    private final MediaFiles files;
    private final PictureNames names;
    private final Lost lost;
    private final Map<String, PictureContent> pictures = new LinkedHashMap<>();
    private final Map<String, String> alts = new LinkedHashMap<>();
    private @Nullable RecordingContent recording;
    private String ending = "";

    /**
     * @param names of all pictures of the file
     * @param lost gets what cannot be taken, and why
     */
    StemMedia(MediaFiles files, PictureNames names, Lost lost) {
        this.files = files;
        this.names = names;
        this.lost = lost;
    }

    /** A copy of a question's text without what is shown or heard apart from it. */
    XmlElement taken(XmlElement html) {
        XmlElement copy = new XmlElement(html.name(), html.line());
        html.attributes().forEach(copy::set);
        for (XmlNode node : html.nodes()) {
            switch (node) {
                case XmlNode.Text text -> copy.add(text);
                case XmlElement child -> {
                    switch (MediaFiles.kind(child)) {
                        case PICTURE -> picture(child).ifPresent(copy::text);
                        case SOUND -> sound(child, copy);
                        case OTHER -> copy.add(taken(child));
                    }
                }
            }
        }
        return copy;
    }

    /** A text in Markdown without its pictures. */
    String taken(String markdown) {
        return MARKDOWN.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(
                        picture(XmlElement.of("img").set("alt", found.group(1)).set("src", found.group(2)))
                                .orElse("")))
                .strip();
    }

    /** What stands in its place, if it cannot be taken. */
    private Optional<String> picture(XmlElement element) {
        String alt = element.has("alt") ? element.get("alt") : element.content().strip();
        String address = MediaFiles.address(element);
        String shown = MediaFiles.shown(element);
        Optional<byte[]> file = files.find(address);
        if (file.isEmpty()) {
            lost.add(Wording.of("the picture {0}: it is not in the file", shown));
        } else if (pictures.size() == ItemPicture.MOST) {
            lost.add(Wording.of("the picture {0}: an item has {1} at most", shown, ItemPicture.MOST));
        } else {
            switch (PictureReading.of(file.get())) {
                case PictureReading.Read(PictureContent picture) -> {
                    String name = names.name(MediaFiles.name(address), picture);
                    pictures.putIfAbsent(name, picture);
                    alts.putIfAbsent(name, alt.substring(0, Math.min(alt.length(), LONGEST_ALT)));
                    return Optional.empty();
                }
                case PictureReading.Refused(var why) -> lost.add(Wording.of("the picture {0}: {1}", shown, why));
            }
        }
        return alt.isEmpty() ? Optional.empty() : Optional.of("[" + alt + "]");
    }

    /** A link stays if it leads to something else. */
    private void sound(XmlElement element, XmlElement copy) {
        Optional<byte[]> file = files.find(MediaFiles.address(element));
        if (file.isEmpty()) {
            copy.add(element);
            return;
        }
        String shown = MediaFiles.shown(element);
        switch (RecordingReading.of(file.get())) {
            case RecordingReading.Refused(var why) -> lost.add(Wording.of("the recording {0}: {1}", shown, why.why()));
            case RecordingReading.Read(RecordingContent sound) -> {
                if (recording != null) {
                    lost.add(Wording.of("the recording {0}: an item has one", shown));
                } else {
                    recording = sound;
                    ending = file.get()[0] == 'f' ? ".flac" : ".wav";
                }
            }
        }
    }

    /** A question without words is called by what its first picture shows. */
    String words(String stem) {
        return stem.isBlank()
                ? alts.entrySet().stream()
                        .findFirst()
                        .map(first -> first.getValue().isEmpty() ? first.getKey() : first.getValue())
                        .orElse(stem)
                : stem;
    }

    /** Another sound has another name, so that a changed file is seen. */
    private String name(RecordingContent sound) {
        return "audio/" + sound.given().substring(0, MARK) + ending;
    }

    void into(ItemDraft draft) {
        if (!pictures.isEmpty()) {
            ArrayNode list = draft.tree().putArray("pictures");
            alts.forEach((file, alt) -> {
                ObjectNode entry = list.addObject().put("file", file);
                if (!alt.isEmpty()) {
                    entry.set("alt", draft.text(alt));
                }
            });
        }
        draft.pictures(pictures);
        RecordingContent sound = recording;
        if (sound != null) {
            draft.tree().putObject("listening").put("plays", 0);
            draft.recording(draft.language(), name(sound), sound);
        }
    }
}
