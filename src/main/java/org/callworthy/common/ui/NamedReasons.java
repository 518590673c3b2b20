package org.callworthy.common.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** People, each with a word on what becomes of them; folded away where there are many. */
public class NamedReasons extends NativeDetails {

    private static final int MANY = 12;

    public record Line(String name, String reason) {}

    public NamedReasons(String summary, List<Line> lines) {
        super(summary);
        addClassName("reasons");
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> {
            Span reason = new Span(line.reason());
            reason.addClassName("soft");
            list.add(new ListItem(new Span(line.name()), reason));
        });
        setContent(list);
        setOpen(lines.size() <= MANY);
    }
}
