package org.callworthy.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/**
 * Does something to many, a few in each request, so that progress shows and a request never lasts long. The browser asks
 * for the next few; whoever leaves the page stops it there, and what was done stays done. A failure stops it, too: this
 * then stays on the screen and says how many were left.
 */
public class Batches<T> extends Div {

    private static final int AT_ONCE = 10;

    private final List<T> all;
    private final SerializableConsumer<List<T>> work;
    private final SerializableConsumer<List<T>> ended;
    private final Element bar = new Element("progress");
    private final Span text = new Span();
    private int at;

    /** @param ended takes those that were left undone, none but after a failure */
    public Batches(List<T> all, SerializableConsumer<List<T>> work, SerializableConsumer<List<T>> ended) {
        this.all = List.copyOf(all);
        this.work = work;
        this.ended = ended;
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
        try {
            work.accept(all.subList(at, to));
        } catch (RuntimeException failure) {
            stop(failure);
            throw failure;
        }
        at = to;
        bar.setProperty("value", at);
        text.setText(getTranslation("common.progress", at, all.size()));
        if (at == all.size()) {
            getElement().removeFromParent();
            ended.accept(List.of());
        } else {
            UI.getCurrentOrThrow().getPage().executeJs("return true").then(shown -> next());
        }
    }

    /** The failure goes on, to be told under its number; what comes of it here must not hide it. */
    private void stop(RuntimeException failure) {
        bar.removeFromParent();
        text.setText(getTranslation("common.progress.stopped", at, all.size() - at));
        try {
            ended.accept(List.copyOf(all.subList(at, all.size())));
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }
}
