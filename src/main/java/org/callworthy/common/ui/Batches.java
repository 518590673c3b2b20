package org.callworthy.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/**
 * Does something to many, a few in each request, so that progress shows and a request never lasts long. The browser asks
 * for the next few; whoever leaves the page stops it there, and what was done stays done.
 */
public class Batches<T> extends Div {

    private static final int AT_ONCE = 10;

    private final List<T> all;
    private final SerializableConsumer<List<T>> work;
    private final SerializableRunnable done;
    private final Element bar = new Element("progress");
    private final Span text = new Span();
    private int at;

    public Batches(List<T> all, SerializableConsumer<List<T>> work, SerializableRunnable done) {
        this.all = List.copyOf(all);
        this.work = work;
        this.done = done;
        addClassName("batches");
        bar.setAttribute("max", String.valueOf(all.size()));
        bar.setAttribute("aria-label", getTranslation("common.progress.label"));
        text.getElement().setAttribute("role", "status");
        getElement().appendChild(bar);
        add(text);
    }

    public void start() {
        next();
    }

    private void next() {
        int to = Math.min(all.size(), at + AT_ONCE);
        work.accept(all.subList(at, to));
        at = to;
        bar.setProperty("value", at);
        text.setText(getTranslation("common.progress", at, all.size()));
        if (at == all.size()) {
            done.run();
        } else {
            UI.getCurrentOrThrow().getPage().executeJs("return true").then(shown -> next());
        }
    }
}
