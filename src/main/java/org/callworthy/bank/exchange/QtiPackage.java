package org.callworthy.bank.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** The files of a package, found by what other files of it call them. */
final class QtiPackage {

    static final String MANIFEST = "imsmanifest.xml";

    private final Map<String, byte[]> entries;

    QtiPackage(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /** Where the manifest is: at the top, or in the folder that was packed. */
    Optional<String> manifest() {
        return entries.keySet().stream()
                .filter(path -> path.equals(MANIFEST) || path.endsWith("/" + MANIFEST))
                .min(Comparator.comparingInt(String::length));
    }

    /** With the names of QTI 2. */
    Optional<XmlElement> xml(String path) {
        return Optional.ofNullable(entries.get(path)).flatMap(Xml::root).map(QtiNames::in2);
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** What a file of the package names, from where it is. */
    MediaFiles beside(String path) {
        return address -> bytes(resolve(path, address));
    }

    /** The path of what a file calls by a relative address; none leads out of the package. */
    static String resolve(String from, String href) {
        String plain = href.replaceAll("[?#].*$", "");
        String address = decoded(plain);
        Deque<String> steps = new ArrayDeque<>();
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (String step : (folder + address).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
