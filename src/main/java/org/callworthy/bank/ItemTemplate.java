package org.callworthy.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;
import org.callworthy.document.TableFormat;

/** The table that authors download to write items in, with an example of each type. */
public final class ItemTemplate {

    private static final String RESOURCE = "/exchange/template.yaml";

    private ItemTemplate() {}

    /** @param reader whose language the columns are named in; the examples have both languages */
    public static byte[] table(TableFormat table, Locale reader) {
        List<Locale> languages = Stream.concat(Stream.of(Languages.serving(reader)), Languages.ALL.stream())
                .distinct()
                .toList();
        return ItemWriters.of(ItemFormat.valueOf(table.name()))
                .orElseThrow()
                .write(examples(), ItemFiles.NONE, languages)
                .content();
    }

    static BankText examples() {
        try (InputStream file = Objects.requireNonNull(ItemTemplate.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return BankFile.parse(RESOURCE, text).content().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
