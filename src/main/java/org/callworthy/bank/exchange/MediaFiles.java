package org.callworthy.bank.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures and recordings that a question's text names: in the text itself, or in files that came with it. */
@FunctionalInterface
interface MediaFiles {

    /** Only what stands in the text itself. */
    MediaFiles NONE = address -> Optional.empty();

    /** Where Moodle puts the files of a text. */
    String PLUGIN_FILE = "@@PLUGINFILE@@/";

    Pattern DATA = Pattern.compile("(?i)^data:[^,]*;base64,");
    int SHOWN = 120;

    enum Kind {
        PICTURE,
        SOUND,
        OTHER
    }

    /** @param address decoded, and without what follows a question mark */
    Optional<byte[]> file(String address);

    default Optional<byte[]> find(String address) {
        Matcher data = DATA.matcher(address);
        return data.find() ? decoded(address.substring(data.end())) : file(plain(address));
    }

    static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(
                    Base64.getMimeDecoder().decode(base64.replace("%2B", "+").replace("%2F", "/")));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static String plain(String address) {
        String path = address.replaceAll("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    static Kind kind(XmlElement element) {
        String address = address(element);
        return switch (element.name()) {
            case "img", "image" -> Kind.PICTURE;
            case "audio" -> Kind.SOUND;
            case "object", "embed" -> {
                String type = element.get("type");
                yield type.startsWith("image/") ? Kind.PICTURE : type.startsWith("audio/") ? Kind.SOUND : Kind.OTHER;
            }
            case "a" ->
                address.startsWith(PLUGIN_FILE) && plain(address).matches("(?i).*\\.(wav|flac|mp3|ogg|m4a|aac|oga)")
                        ? Kind.SOUND
                        : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    static String address(XmlElement element) {
        for (String name : new String[] {"src", "data", "href"}) {
            if (element.has(name)) {
                return element.get(name);
            }
        }
        return element.first("source").map(source -> source.get("src")).orElse("");
    }

    /** The file's name; one of its own for what has none. */
    static String name(String address) {
        return address.startsWith("data:") ? "picture" : plain(address);
    }

    /** The file, without the data that may stand in its place. */
    static String shown(XmlElement element) {
        String address = address(element);
        String plain = address.startsWith("data:") ? "data:" : address.replace(PLUGIN_FILE, "");
        if (plain.isEmpty()) {
            return element.name();
        }
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
