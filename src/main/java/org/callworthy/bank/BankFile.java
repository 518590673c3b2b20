package org.callworthy.bank;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern HEAD = Pattern.compile("(?m)^bank:\\s*\\S");
    private static final Pattern ITEMS = Pattern.compile("(?m)^items:(?=\\s|$)");

    private BankFile() {}

    /** Whether a text is meant as a bank's file, sound or not. */
    public static boolean isLike(String text) {
        return HEAD.matcher(text).find() && ITEMS.matcher(text).find();
    }

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

    /** Enemies that are no items of the bank. @param stored keys of items that the bank has beside those of the file */
    public static List<Problem> enemyProblems(BankText bank, Collection<String> stored) {
        return EnemyRules.unknown(bank, stored);
    }

    /** What is wrong with the pictures and recordings that a bank names. */
    public static List<Problem> fileProblems(BankText bank, BesideFiles files) {
        return BankFiles.of(files).problems(bank);
    }
}
