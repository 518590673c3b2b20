package org.callworthy.bank.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that come with a text of Moodle. */
final class MoodleFiles implements MediaFiles {

    private final List<XmlElement> files;
    private final Set<XmlElement> used = new HashSet<>();

    /** @param holder of the text */
    MoodleFiles(XmlElement holder) {
        this.files = holder.all("file");
    }

    @Override
    public Optional<byte[]> file(String address) {
        if (!address.startsWith(PLUGIN_FILE)) {
            return Optional.empty();
        }
        String wanted = address.substring(PLUGIN_FILE.length());
        Optional<XmlElement> found =
                files.stream().filter(file -> path(file).equals(wanted)).findFirst();
        found.ifPresent(used::add);
        return found.filter(file -> file.get("encoding").equals("base64"))
                .flatMap(file -> MediaFiles.decoded(file.content()));
    }

    /** Below the folder of the text. */
    private static String path(XmlElement file) {
        String folder = file.get("path").replaceFirst("^/", "");
        return folder + (folder.isEmpty() || folder.endsWith("/") ? "" : "/") + file.get("name");
    }

    /** The names of those that nobody has asked for. */
    List<String> unused() {
        return files.stream()
                .filter(file -> !used.contains(file))
                .map(file -> file.get("name"))
                .toList();
    }
}
