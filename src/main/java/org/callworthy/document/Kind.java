package org.callworthy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken, by the ending of their names. */
enum Kind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final List<String> endings;

    Kind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    static Optional<Kind> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    static String allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** No kind of text has a signature: content tells text apart from anything else, the name tells which. */
    boolean isText() {
        return this == TEXT || this == CSV;
    }
}
