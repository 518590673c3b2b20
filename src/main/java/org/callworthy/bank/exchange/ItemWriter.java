package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;

/** Writes one format. Has no state. */
@FunctionalInterface
public interface ItemWriter {

    /** @param languages at least one; a format that takes one text only gets that of the first */
    ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages);
}
