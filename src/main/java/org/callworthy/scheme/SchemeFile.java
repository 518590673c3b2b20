package org.callworthy.scheme;

import org.callworthy.common.yaml.ContentFormat;
import org.callworthy.common.yaml.ContentSchema;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.YamlDocument;

/** The format of {@code exam-banks/<track>/scheme.yaml}. */
public final class SchemeFile {

    static final ContentFormat<Scheme> FORMAT = new ContentFormat<>(
            ContentSchema.ofResource("/content/exam-banks/scheme.schema.json"),
            SchemeReader::scheme,
            SchemeRules::problems);

    private SchemeFile() {}

    /** @param file as findings shall name it */
    public static Parsed<Scheme> parse(String file, String text) {
        return FORMAT.parse(file, text);
    }

    public static Parsed<Scheme> parse(YamlDocument document) {
        return FORMAT.parse(document);
    }
}
