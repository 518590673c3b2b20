package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Table;

/** Moodle's Aiken format (docs.moodle.org, Aiken format), and the same with numbers, several answers or Chinese words. */
final class AikenReader implements ItemReader {

    private static final Pattern ANSWER = Pattern.compile(
            "(?mi)^[ \\t\\u3000]*+(?:correct answer|answers?|正确答案|参考答案|答案|【答案】)\\s*[:：】]?[ \\t\\u3000]*+\\S");

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Text text
                && !text.text().stripLeading().startsWith("<")
                && ANSWER.matcher(text.text()).find();
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        if (!(file instanceof OpenedFile.Text text)) {
            return new ItemReading.Refused(Wording.of("Aiken is plain text"));
        }
        List<Table.Row> lines = new ArrayList<>();
        text.text().lines().forEach(line -> lines.add(new Table.Row(lines.size() + 1, List.of(line))));
        return LetteredQuestions.read(ItemFormat.AIKEN, lines, language, line -> Wording.of("line {0}", line));
    }
}
