package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callworthy.common.yaml.Wording;

/** Tables: rows of Markdown, or lines of plain text. */
final class HtmlTable {

    private final boolean markdown;
    private final HtmlInline inline;
    private final Set<Wording> lost;

    HtmlTable(boolean markdown, HtmlInline inline, Set<Wording> lost) {
        this.markdown = markdown;
        this.inline = inline;
        this.lost = lost;
    }

    List<String> of(XmlElement table) {
        List<List<String>> rows = new ArrayList<>();
        for (XmlElement row : table.within("tr")) {
            rows.add(row.all("td", "th").stream().map(this::cell).toList());
        }
        rows.removeIf(List::isEmpty);
        List<String> blocks = new ArrayList<>();
        String caption = table.first("caption").map(this::cell).orElse("");
        if (!caption.isEmpty()) {
            blocks.add(caption);
        }
        if (!rows.isEmpty()) {
            blocks.add(markdown ? markdown(rows) : plain(rows));
        }
        return blocks;
    }

    private String cell(XmlElement cell) {
        if (cell.get("colspan").matches("[2-9]|\\d{2,}") || cell.get("rowspan").matches("[2-9]|\\d{2,}")) {
            lost.add(Wording.of("cells of a table that span several"));
        }
        String text = inline.text(cell.nodes()).replace("\\\n", " ").replace('\n', ' ');
        return markdown ? text.replace("|", "\\|") : text;
    }

    private static String markdown(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "" : "\n").append('|');
            for (int c = 0; c < columns; c++) {
                out.append(' ')
                        .append(c < rows.get(i).size() ? rows.get(i).get(c) : "")
                        .append(" |");
            }
            if (i == 0) {
                out.append("\n|").append(" --- |".repeat(columns));
            }
        }
        return out.toString();
    }

    private String plain(List<List<String>> rows) {
        lost.add(Wording.of("a table became lines of text"));
        return String.join(
                "\n\n", rows.stream().map(row -> String.join(" | ", row)).toList());
    }
}
