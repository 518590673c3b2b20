package org.callworthy.bank.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ImportDefaults;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Difficulty;

/** What a file of another system does not say: its language, and how its items are filed. */
final class ImportFields extends Div {

    private static final int USUAL_SECONDS = 60;
    private static final int LEAST_SECONDS = 10;
    private static final int MOST_SECONDS = 3600;

    private final Map<String, String> competencies;
    private final Select<Locale> language = new Select<>();
    private final ComboBox<String> competency = new ComboBox<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final IntegerField seconds = new IntegerField();

    ImportFields(BankRow bank, Map<String, String> competencies) {
        this.competencies = Map.copyOf(competencies);
        addClassNames("bank-line", "bank-import-fields");
        language.setLabel(getTranslation("bank.import.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("common.language." + one.toLanguageTag()));
        language.setValue(Languages.serving(getLocale()));
        competency.setLabel(getTranslation("bank.form.competency"));
        competency.setItems(competencies.keySet());
        competency.setItemLabelGenerator(competencies::get);
        competency.setClearButtonVisible(true);
        competency.setHelperText(getTranslation("bank.import.unless"));
        difficulty.setLabel(getTranslation("bank.form.difficulty"));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(one -> getTranslation("bank.difficulty." + one.key()));
        difficulty.setValue(Difficulty.MEDIUM);
        difficulty.setHelperText(getTranslation("bank.import.unless"));
        seconds.setLabel(getTranslation("bank.form.seconds"));
        seconds.setMin(LEAST_SECONDS);
        seconds.setMax(MOST_SECONDS);
        seconds.setValue(USUAL_SECONDS);
        seconds.setHelperText(getTranslation("bank.import.unless"));
        add(language, competency, difficulty, seconds);
    }

    Locale language() {
        return language.getValue();
    }

    /** Of items about which the file says none. */
    Optional<String> competency() {
        return Optional.ofNullable(competency.getValue());
    }

    Registration onCompetency(SerializableRunnable changed) {
        return competency.addValueChangeListener(change -> changed.run());
    }

    /** The key itself if the track has no such competency. */
    String title(String key) {
        return competencies.getOrDefault(key, key);
    }

    ImportDefaults defaults() {
        Integer time = seconds.getValue();
        return new ImportDefaults(
                competency(),
                Optional.ofNullable(difficulty.getValue()),
                time == null || seconds.isInvalid() ? 0 : time);
    }
}
