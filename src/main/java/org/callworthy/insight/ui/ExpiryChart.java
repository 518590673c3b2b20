package org.callworthy.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Overview.MonthOfExpiry;
import org.callworthy.insight.Rung;
import org.callworthy.insight.Selection;

/**
 * Certifications that end in each of the coming months, stacked by track, or by level where one track is looked at. Each
 * column leads to its people; the same figures stand in a table below.
 */
class ExpiryChart extends Div {

    private record Series(String name, List<Integer> counts) {}

    private final BoardFilter where;
    private final List<MonthOfExpiry> months;

    ExpiryChart(List<MonthOfExpiry> months, BoardFilter where) {
        this.months = months;
        this.where = where;
        addClassName("insight-chart");
        List<Series> series = series();
        int highest =
                Math.max(4, months.stream().mapToInt(MonthOfExpiry::all).max().orElse(0));
        OrderedList columns = new OrderedList();
        columns.addClassName("insight-columns");
        IntStream.range(0, months.size()).forEach(at -> columns.add(new ListItem(column(at, series, highest))));
        add(columns);
        if (series.size() > 1) {
            add(legend(series));
        }
        add(table(series));
    }

    private Anchor column(int at, List<Series> series, int highest) {
        MonthOfExpiry month = months.get(at);
        Anchor column = new Anchor(Address.list(new Selection(where, null, null, month.month(), "")));
        column.addClassName("insight-column");
        column.setAriaLabel(getTranslation("insight.expiry.column", name(month.month(), "LLLL yyyy"), month.all()));
        Span count = new Span(month.all() == 0 ? "" : String.valueOf(month.all()));
        count.addClassName("insight-count");
        Div stack = new Div();
        stack.addClassName("insight-stack");
        for (int i = series.size() - 1; i >= 0; i--) {
            int counted = series.get(i).counts().get(at);
            if (counted > 0) {
                Span part = new Span();
                part.addClassNames("insight-part", "insight-series-" + i);
                part.getStyle().set("height", counted * 100.0 / highest + "%");
                stack.add(part);
            }
        }
        Span label = new Span(name(month.month(), month.month().getMonthValue() == 1 || at == 0 ? "LLL yy" : "LLL"));
        label.addClassName("insight-month");
        column.add(count, stack, label);
        column.getChildren().forEach(part -> part.getElement().setAttribute("aria-hidden", "true"));
        return column;
    }

    private Div legend(List<Series> series) {
        Div legend = new Div();
        legend.addClassNames("insight-legend", "soft");
        for (int i = 0; i < series.size(); i++) {
            Span swatch = new Span();
            swatch.addClassNames("insight-swatch", "insight-series-" + i);
            legend.add(new Span(swatch, new Span(series.get(i).name())));
        }
        return legend;
    }

    private NativeDetails table(List<Series> series) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("insight.expiry.month"));
        series.forEach(each -> head.addHeaderCell().setText(each.name()));
        for (int at = 0; at < months.size(); at++) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(name(months.get(at).month(), "LLLL yyyy"));
            for (Series each : series) {
                row.addDataCell().setText(String.valueOf(each.counts().get(at)));
            }
        }
        NativeDetails details = new NativeDetails(getTranslation("insight.expiry.table"), table);
        details.addClassName("insight-table");
        return details;
    }

    private List<Series> series() {
        return where.track() == null
                ? Stream.of(Track.values())
                        .map(track -> series(getTranslation("account.role." + track), rung(track, null)))
                        .toList()
                : Stream.of(Level.values())
                        .map(level -> series(getTranslation("insight.level." + level), rung(null, level)))
                        .toList();
    }

    private static java.util.function.Predicate<Rung> rung(
            @org.jspecify.annotations.Nullable Track track, @org.jspecify.annotations.Nullable Level level) {
        return rung -> (track == null || rung.track() == track) && (level == null || rung.level() == level);
    }

    private Series series(String name, java.util.function.Predicate<Rung> which) {
        return new Series(
                name,
                months.stream()
                        .map(month -> month.ending().entrySet().stream()
                                .filter(entry -> which.test(entry.getKey()))
                                .mapToInt(java.util.Map.Entry::getValue)
                                .sum())
                        .toList());
    }

    private String name(YearMonth month, String pattern) {
        boolean chinese = getLocale().getLanguage().equals("zh");
        String own = chinese
                ? pattern.replace("LLLL yyyy", "yyyy年M月")
                        .replace("LLL yy", "yy年M月")
                        .replace("LLL", "M月")
                : pattern;
        return DateTimeFormatter.ofPattern(own, getLocale()).format(month);
    }
}
