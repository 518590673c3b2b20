package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;

/** A format whose texts have one language, of which the others are told as lost. */
record OneLanguage(ItemWriter writer) implements ItemWriter {

    @Override
    public ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages) {
        ItemExport export = writer.write(bank, pictures, languages);
        List<Loss> losses = new ArrayList<>();
        languages.stream()
                .skip(1)
                .map(language ->
                        Wording.of("{0}: a file of this format has one language", BothLanguages.text(language)))
                .forEach(what -> losses.add(new Loss(Wording.of("the file"), what)));
        losses.addAll(export.losses());
        return new ItemExport(export.format(), export.ending(), export.content(), losses);
    }
}
