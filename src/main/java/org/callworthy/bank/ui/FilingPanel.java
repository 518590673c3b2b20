package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemTags;
import org.callworthy.bank.ItemText;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.yaml.Problem;

/** What an item is filed under, and what is missing of it. */
final class FilingPanel extends Div {

    FilingPanel(AuthorDesk desk, Draft draft) {
        ItemText item = draft.text();
        ItemTags tags = item.tags();
        Facts facts = new Facts()
                .fact(getTranslation("bank.column.version"), String.valueOf(draft.number()))
                .fact(
                        getTranslation("bank.form.type"),
                        getTranslation("bank.type." + item.type().key()))
                .fact(
                        getTranslation("bank.form.competency"),
                        desk.competencies(draft.track(), getLocale())
                                .getOrDefault(item.competency(), item.competency()))
                .fact(
                        getTranslation("bank.form.difficulty"),
                        getTranslation("bank.difficulty." + item.difficulty().key()))
                .fact(getTranslation("bank.form.seconds"), String.valueOf(item.seconds()));
        tags.cognitive()
                .ifPresent(level -> facts.fact(
                        getTranslation("bank.form.cognitive"), getTranslation("bank.cognitive." + level.key())));
        words(facts, "tags", tags.tags());
        words(facts, "endorsements", tags.endorsements());
        words(facts, "enemies", tags.enemies());
        draft.material()
                .ifPresent(sheet -> facts.fact(
                        getTranslation("bank.form.material"), sheet.title().in(getLocale())));
        if (tags.practice()) {
            facts.fact(getTranslation("bank.column.use"), getTranslation("bank.note.practice"));
        } else if (tags.anchor()) {
            facts.fact(getTranslation("bank.column.use"), getTranslation("bank.form.anchored"));
        }
        add(facts);
        if (!draft.problems().isEmpty()) {
            Paragraph missing = new Paragraph(
                    getTranslation("bank.editor.missing", draft.problems().size()));
            missing.addClassName("warn");
            UnorderedList list = new UnorderedList();
            for (Problem problem : draft.problems()) {
                list.add(new ListItem(
                        Places.of(problem.at()) + ": " + problem.message().in(getLocale())));
            }
            add(missing, list);
        }
    }

    private void words(Facts facts, String name, List<String> words) {
        if (!words.isEmpty()) {
            facts.fact(getTranslation("bank.form." + name), String.join(getTranslation("bank.comma"), words));
        }
    }
}
