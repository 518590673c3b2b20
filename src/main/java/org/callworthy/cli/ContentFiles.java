package org.callworthy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.common.yaml.Finding;
import org.jspecify.annotations.Nullable;

/** Finds and reads content files. */
final class ContentFiles {

    private static final List<String> CONTENT_FOLDERS = List.of("exam-banks", "scenarios");

    private ContentFiles() {}

    /** The YAML files at the paths and below; of a folder that holds {@code exam-banks} or {@code scenarios}, only those. */
    static Set<Path> at(Collection<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUsage("There is no " + path);
            }
            List<Path> starts = Files.isDirectory(path) ? contentFolders(path) : List.of();
            (starts.isEmpty() ? List.of(path) : starts).forEach(start -> files.addAll(below(start)));
        }
        return files;
    }

    /** Further content that belongs to the paths: the files may refer to it. */
    static Set<Path> around(Collection<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            nearestRoot(path.toAbsolutePath().normalize())
                    .ifPresent(root -> contentFolders(root).forEach(folder -> files.addAll(below(folder))));
        }
        Set<Path> given = new LinkedHashSet<>();
        at(paths).forEach(file -> given.add(file.toAbsolutePath().normalize()));
        files.removeAll(given);
        return files;
    }

    static void read(Path file, Content content) {
        try {
            String text = Files.readString(file);
            content.read(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            content.findings.add(new Finding(file.toString(), 1, 1, "the file is not UTF-8", "UTF-8 text"));
        } catch (IOException e) {
            throw new WrongUsage("The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static Optional<Path> nearestRoot(Path path) {
        for (@Nullable Path folder = path; folder != null; folder = folder.getParent()) {
            if (!contentFolders(folder).isEmpty()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static List<Path> contentFolders(Path folder) {
        return CONTENT_FOLDERS.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> below(Path start) {
        if (Files.isRegularFile(start)) {
            return List.of(start);
        }
        try (Stream<Path> tree = Files.walk(start)) {
            return new ArrayList<>(tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
