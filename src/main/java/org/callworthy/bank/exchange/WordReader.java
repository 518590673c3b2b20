package org.callworthy.bank.exchange;

import java.util.Locale;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.yaml.Wording;

/** A Word document with numbered questions, lettered options and a line that names the answer. */
final class WordReader implements ItemReader {

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Paragraphs document
                && document.paragraphs().rows().stream()
                        .anyMatch(line -> LetteredLine.answer(line.cell(0)).isPresent()
                                || LetteredLine.options(line.cell(0), 0).size() > 0);
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Paragraphs document
                ? LetteredQuestions.read(
                        ItemFormat.DOCX,
                        document.paragraphs().rows(),
                        language,
                        paragraph -> Wording.of("paragraph {0}", paragraph))
                : new ItemReading.Refused(Wording.of("this is no Word document"));
    }
}
