package org.callworthy.bank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;

/** What becomes of a text, for tests. */
record Read(ItemReading.Read reading) {

    static Read text(ItemReader reader, String text) {
        OpenedFile file = new OpenedFile.Text("file.txt", text, text.getBytes(StandardCharsets.UTF_8));
        return new Read((ItemReading.Read) reader.read(file, Locale.ENGLISH));
    }

    /** An item of QTI 2.1. */
    static Read qti(String content) {
        return text(
                new QtiItemReader(),
                "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='my-item' title='My item' adaptive='false' timeDependent='false'>"
                        + content + "</assessmentItem>");
    }

    /** The only item, as JSON. */
    String item() {
        return reading.items().getFirst().item().toString();
    }

    List<String> items() {
        return reading.items().stream().map(item -> item.item().toString()).toList();
    }

    List<String> keys() {
        return reading.items().stream().map(ImportedItem::key).toList();
    }

    /** Of the first item. */
    List<String> lost() {
        return reading.items().getFirst().lost().stream()
                .map(loss -> loss.what().toString())
                .toList();
    }

    List<String> losses() {
        return reading.losses().stream()
                .map(loss -> loss.place() + ": " + loss.what())
                .toList();
    }
}
