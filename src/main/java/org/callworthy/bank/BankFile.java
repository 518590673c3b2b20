package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.ContentFormat;
import org.callworthy.common.yaml.ContentSchema;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import tools.jackson.databind.JsonNode;

/** The format of {@code exam-banks/<track>/<level>.yaml}. */
public final class BankFile {

    private static final ContentFormat<BankText> FORMAT = new ContentFormat<>(
            ContentSchema.ofResource("/content/exam-banks/bank.schema.json"), BankReader::bank, BankRules::problems);

    private BankFile() {}

    /** @param file as findings shall name it */
    public static Parsed<BankText> parse(String file, String text) {
        return FORMAT.parse(file, text);
    }

    /** What is wrong with the tree of a bank. */
    static List<Problem> problems(JsonNode bank) {
        return FORMAT.problems(bank);
    }

    public static Parsed<BankText> parse(YamlDocument document) {
        return FORMAT.parse(document);
    }
}
