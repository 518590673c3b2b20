package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.bank.SchemeExams;
import org.callworthy.common.ui.Downloads;

/** What became of each question of a file, and all that was not carried over, as a text to keep. */
final class ImportMinutes {

    private ImportMinutes() {}

    static Anchor link(Component on, Locale reader, String bank, ItemReading.Read file, ImportFates fates) {
        byte[] text = text(on, reader, bank, file, fates).getBytes(StandardCharsets.UTF_8);
        return Downloads.link(
                on.getTranslation("bank.import.minutes"),
                "import-report.txt",
                "text/plain;charset=UTF-8",
                to -> to.write(text));
    }

    static String text(Component on, Locale reader, String bank, ItemReading.Read file, ImportFates fates) {
        List<String> lines = new ArrayList<>();
        for (ImportedItem item : file.items()) {
            String type = item.item().path("type").asString("");
            lines.add(item.place().in(reader) + ": " + item.key() + ", " + on.getTranslation("bank.type." + type) + ": "
                    + on.getTranslation("bank.fate." + fates.items().get(item.key())));
            item.lost().forEach(loss -> lines.add("  - " + loss.what().in(reader)));
        }
        fates.materials()
                .forEach((key, fate) -> lines.add(on.getTranslation("bank.import.material") + " " + key + ": "
                        + on.getTranslation("bank.material-fate." + fate)));
        file.losses().forEach(loss -> lines.add(said(loss, reader)));
        if (!file.blueprints().isEmpty()) {
            lines.add("");
            lines.add(SchemeExams.yaml(file.blueprints(), Optional.of(bank), Optional.empty())
                    .strip());
        }
        return String.join("\n", lines) + "\n";
    }

    static String said(Loss loss, Locale reader) {
        return loss.place().in(reader) + ": " + loss.what().in(reader);
    }
}
